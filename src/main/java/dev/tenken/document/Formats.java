package dev.tenken.document;

import dev.tenken.document.format.Content;
import dev.tenken.document.format.FormatReader;
import dev.tenken.document.markup.AsciiDocSource;
import dev.tenken.document.markup.MarkdownSource;
import dev.tenken.document.markup.MarkupReader;
import dev.tenken.document.markup.RestructuredSource;
import dev.tenken.document.office.CsvReader;
import dev.tenken.document.office.DocxReader;
import dev.tenken.document.office.XlsxReader;
import dev.tenken.document.pdf.PdfReader;
import dev.tenken.document.web.HtmlReader;
import dev.tenken.model.document.Layout;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The formats of documents that can be read, told by the ending of the file's name. */
final class Formats {
    static final String WANTED = ".txt, .md, .mdx, .adoc, .rst, .html, .pdf, .docx, .xlsx or .csv";

    private static final Map<String, Format> BY_ENDING = new HashMap<>();

    static {
        text("text/plain", new MarkdownSource(false), "txt");
        text("text/markdown", new MarkdownSource(false), "md", "markdown");
        text("text/mdx", new MarkdownSource(true), "mdx");
        text("text/asciidoc", new AsciiDocSource(), "adoc", "asciidoc");
        text("text/x-rst", new RestructuredSource(), "rst");
        add("application/pdf", new PdfReader(), "pdf");
        add("application/vnd.openxmlformats-officedocument.wordprocessingml.document", new DocxReader(), "docx");
        add("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", new XlsxReader(), "xlsx");
        add("text/csv", new CsvReader(), "csv", "tsv");
        add("text/html", new HtmlReader(), "html", "htm", "xhtml");
    }

    /**
     * @param reader null for characters as they stand
     * @param markup what reads the marks in such characters, or null
     */
    private record Format(String mediaType, FormatReader reader, MarkupReader markup) {}

    private Formats() {}

    private static Content plain(String text) {
        return Content.ofText(text, Layout.NONE);
    }

    private static void text(String mediaType, MarkupReader markup, String... endings) {
        add(new Format(mediaType, null, markup), endings);
    }

    private static void add(String mediaType, FormatReader reader, String... endings) {
        add(new Format(mediaType, reader, null), endings);
    }

    private static void add(Format format, String... endings) {
        for (String ending : endings) {
            BY_ENDING.put(ending, format);
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

    /** The reader of the marks in a format of characters. */
    static MarkupReader markup(String name) {
        return BY_ENDING.get(ending(name)).markup();
    }

    /** The ending without its dot in lower case, or "". */
    static String ending(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
