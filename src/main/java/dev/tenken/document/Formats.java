package dev.tenken.document;

import dev.tenken.document.format.FormatReader;
import dev.tenken.document.office.CsvReader;
import dev.tenken.document.office.DocxReader;
import dev.tenken.document.office.XlsxReader;
import dev.tenken.document.pdf.PdfReader;
import dev.tenken.document.web.HtmlReader;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The formats of documents that can be read, told by the ending of the file's name. */
final class Formats {
    static final String WANTED = ".txt, .md, .html, .pdf, .docx, .xlsx or .csv";

    private static final Map<String, Format> BY_ENDING = new HashMap<>();

    static {
        text("text/plain", "txt");
        text("text/markdown", "md", "markdown");
        add("application/pdf", new PdfReader(), "pdf");
        add("application/vnd.openxmlformats-officedocument.wordprocessingml.document", new DocxReader(), "docx");
        add("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", new XlsxReader(), "xlsx");
        add("text/csv", new CsvReader(), "csv", "tsv");
        add("text/html", new HtmlReader(), "html", "htm", "xhtml");
    }

    /** @param reader null for plain characters, which need none */
    private record Format(String mediaType, FormatReader reader) {}

    private Formats() {}

    private static void text(String mediaType, String... endings) {
        add(mediaType, null, endings);
    }

    private static void add(String mediaType, FormatReader reader, String... endings) {
        for (String ending : endings) {
            BY_ENDING.put(ending, new Format(mediaType, reader));
        }
    }

    static boolean isReadable(String name) {
        return BY_ENDING.containsKey(ending(name));
    }

    static String mediaType(String name) {
        return isReadable(name) ? BY_ENDING.get(ending(name)).mediaType() : "text/plain";
    }

    /** The reader of a format without characters of its own, or null. */
    static FormatReader reader(String name) {
        return isReadable(name) ? BY_ENDING.get(ending(name)).reader() : null;
    }

    /** The ending without its dot in lower case, or "". */
    static String ending(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
