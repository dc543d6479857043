package dev.tenken.document.pdf;

import dev.tenken.document.format.Content;
import dev.tenken.document.format.FormatReader;
import dev.tenken.document.format.Limits;
import dev.tenken.model.InputException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * Reads the text layer of a PDF: columns and tables in the order of reading, without running headers, footers and page numbers.
 *
 * <p>Pages are taken apart one after the other; of each only its lines are kept, so memory grows with the text alone.
 */
public final class PdfReader implements FormatReader {
    private static final int PAGES_PER_REPORT = 50;

    @Override
    public Content read(byte[] bytes, String place, Consumer<String> progress) {
        BundledFonts.install();
        try (PDDocument document = open(bytes)) {
            int count = document.getNumberOfPages();
            if (count > Limits.MOST_PAGES) {
                throw new InputException(place + ": " + count + " pages are too many; wanted at most "
                        + Limits.MOST_PAGES + ": split it into its chapters");
            }
            List<Page> pages = RunningLines.without(pages(document, place, progress));
            refuseWithoutText(pages, place);
            Properties properties = Properties.of(document);
            return PageText.of(pages, properties.title(), properties.date());
        } catch (InvalidPasswordException e) {
            throw new InputException(
                    place + ": the PDF is encrypted and opens with a password only; wanted one that opens without: "
                            + "save a copy without password, for example with: qpdf --decrypt --password=… in.pdf out.pdf",
                    e);
        } catch (IOException | NoClassDefFoundError e) {
            throw new InputException(
                    place + ": cannot be read as a PDF (" + reason(e)
                            + "); wanted an intact .pdf: open it in a viewer, and save or export it anew",
                    e);
        }
    }

    /** A document whose pages can be counted. */
    private static PDDocument open(byte[] bytes) throws IOException {
        try {
            PDDocument document = Loader.loadPDF(bytes);
            document.getNumberOfPages();
            return document;
        } catch (RuntimeException e) {
            // PDFBox takes the frame of a file on trust: a damaged one fails wherever it is met first.
            throw new IOException("its frame is damaged: " + reason(e), e);
        }
    }

    private static List<Page> pages(PDDocument document, String place, Consumer<String> progress) {
        PageReader reader = new PageReader(document);
        List<Page> pages = new ArrayList<>();
        int count = document.getNumberOfPages();
        long characters = 0;
        for (int number = 1; number <= count; number++) {
            Page page = reader.read(number);
            characters += page.length();
            if (characters > Limits.MOST_CHARACTERS) {
                throw new InputException(place + ": more than " + Limits.MOST_CHARACTERS
                        + " characters up to page " + number + " of " + count
                        + "; wanted no more: split it into its chapters");
            }
            pages.add(page);
            if (number % PAGES_PER_REPORT == 0) {
                progress.accept(place + ": read page " + number + " of " + count);
            }
        }
        return pages;
    }

    private static void refuseWithoutText(List<Page> pages, String place) {
        if (pages.stream().allMatch(page -> page.rows().isEmpty())) {
            throw new InputException(place + ": no text on any of its " + pages.size()
                    + " pages (a scan, or letters drawn as pictures); wanted a PDF with a text layer: ask the vendor for one, "
                    + "or recognise the text, for example with: ocrmypdf -l jpn+eng in.pdf out.pdf");
        }
    }

    private static String reason(Throwable e) {
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }
}
