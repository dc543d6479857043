package dev.tenken.report.html.browser;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** The text of a printed page, sheet by sheet; a space is one space, however wide it was set. */
record Paper(List<String> sheets) {

    static Paper of(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> sheets = new ArrayList<>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                sheets.add(stripper.getText(document).replaceAll("[ \\u00A0]+", " "));
            }
            return new Paper(sheets);
        }
    }

    int pages() {
        return sheets.size();
    }

    /** The text of a sheet, from 1. */
    String page(int number) {
        return sheets.get(number - 1);
    }

    String text() {
        return String.join("\n", sheets);
    }
}
