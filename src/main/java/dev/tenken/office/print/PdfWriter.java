package dev.tenken.office.print;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import dev.tenken.data.Sha256;
import dev.tenken.office.write.Paper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDPageLabelRange;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;

/** Writes papers as PDF: tagged, with bookmarks, page numbers and its own fonts. */
public final class PdfWriter {
    private static final String STYLE = "/office/print.css";
    private static final String PRODUCER = "Tenken";
    private static final int HEXADECIMAL = 16;
    /** As many digits of a digest as fit into a number. */
    private static final int DIGITS = 15;

    static {
        // It would tell its progress on standard error.
        XRLog.setLoggingEnabled(false);
    }

    private PdfWriter() {}

    /** Writes the document into a stream, which stays open. */
    public static void write(Paper paper, OutputStream out) throws IOException {
        String page = PageText.of(paper, style());
        PdfRendererBuilder builder = new PdfRendererBuilder();
        for (PrintFont font : PrintFont.values()) {
            builder.useFont(font::open, PrintFont.FAMILY, font.weight(), FontStyle.NORMAL, true);
        }
        builder.useFastMode();
        builder.usePdfUaAccessibility(true);
        builder.withHtmlContent(page, null);
        builder.withProducer(PRODUCER);
        // Pages name nothing outside; nothing is to be fetched whatever they name.
        builder.useUriResolver((base, uri) -> uri != null && uri.startsWith("#") ? uri : null);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer();
                PDDocument document = renderer.createPDFKeepOpen()) {
            describe(document, paper, Sha256.of(page.getBytes(UTF_8)));
            document.save(out);
        }
    }

    private static String style() throws IOException {
        try (InputStream in = PdfWriter.class.getResourceAsStream(STYLE)) {
            if (in == null) {
                throw new IllegalStateException(
                        "the program was packed without " + STYLE + ": build it again with Maven");
            }
            return new String(in.readAllBytes(), UTF_8).replace("Print;", PrintFont.FAMILY + ";");
        }
    }

    /** What would tell the clock of the machine tells the paper's day and content instead. */
    private static void describe(PDDocument document, Paper paper, String digest) throws IOException {
        document.setDocumentId(Long.parseLong(digest.substring(0, DIGITS), HEXADECIMAL));
        PDDocumentInformation information = document.getDocumentInformation();
        information.setCreationDate(day(paper.date()));
        information.setModificationDate(day(paper.date()));
        information.setCreator(PRODUCER);
        PDMetadata metadata = new PDMetadata(document);
        metadata.importXMPMetadata(PdfMetadata.of(paper).getBytes(UTF_8));
        document.getDocumentCatalog().setMetadata(metadata);
        if (paper.front() != null) {
            label(document, paper.title());
            describeLinks(document, paper.front().contents());
        }
    }

    /** Readers of screens tell where a link leads; the only ones are those of the contents. */
    private static void describeLinks(PDDocument document, String contents) throws IOException {
        for (PDPage page : document.getPages()) {
            for (PDAnnotation annotation : page.getAnnotations()) {
                if (annotation instanceof PDAnnotationLink link
                        && link.getAction() instanceof PDActionGoTo action
                        && action.getDestination() instanceof PDPageDestination target) {
                    link.setContents(contents + ": " + (document.getPages().indexOf(target.getPage()) + 1));
                }
            }
        }
    }

    /** Viewers show the numbers that stand on the pages, and a name for the cover, which shows none. */
    private static void label(PDDocument document, String title) throws IOException {
        PDPageLabels labels = new PDPageLabels(document);
        PDPageLabelRange cover = new PDPageLabelRange();
        cover.setPrefix(title);
        labels.setLabelItem(0, cover);
        PDPageLabelRange others = new PDPageLabelRange();
        others.setStyle(PDPageLabelRange.STYLE_DECIMAL);
        others.setStart(2);
        labels.setLabelItem(1, others);
        document.getDocumentCatalog().setPageLabels(labels);
    }

    private static Calendar day(LocalDate date) {
        Calendar day = new GregorianCalendar(TimeZone.getTimeZone(ZoneOffset.UTC), Locale.ROOT);
        day.setTimeInMillis(date.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli());
        return day;
    }
}
