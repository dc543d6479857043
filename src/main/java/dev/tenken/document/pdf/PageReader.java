package dev.tenken.document.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Takes single pages of one document apart. */
final class PageReader {
    /** More characters than any page can show: overprinted text without end. */
    private static final int MOST_GLYPHS = 200_000;

    private final PDDocument document;

    PageReader(PDDocument document) {
        this.document = document;
    }

    /** Reads one page; a damaged one gives a broken page. */
    Page read(int number) {
        try {
            PageScan scan = UprightText.turned(new PageScanner().scan(document.getPage(number - 1)));
            if (scan.glyphs().size() > MOST_GLYPHS) {
                return Page.broken(number);
            }
            return new Page(number, scan.height(), rows(scan), scan.draws(), false);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // PDFBox tells damage in many ways; whichever it is, this page gives no text and the others may.
            return Page.broken(number);
        }
    }

    private static List<Row> rows(PageScan scan) {
        Grids.Result found = Grids.of(scan);
        List<Row> rows = new ArrayList<>(Baselines.rows(found.outside()));
        found.grids().forEach(grid -> rows.add(new Row(List.of(grid))));
        rows.sort(Comparator.comparingDouble(Row::y));
        return rows;
    }
}
