package dev.tenken.job.intake;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Which files are let in: by the ending of the name, and by how such a file begins. */
public final class PaperType {
    /** So many bytes of the beginning are looked at. */
    static final int BEGINNING = 1024;

    private static final byte[] PDF = ascii("%PDF-");
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLD_OFFICE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] UTF_16_LE = {(byte) 0xFF, (byte) 0xFE};
    private static final byte[] UTF_16_BE = {(byte) 0xFE, (byte) 0xFF};
    /** Programs, pictures and packed files that somebody gave another ending. */
    private static final List<byte[]> NO_TEXT = List.of(
            PDF,
            ZIP,
            OLD_OFFICE,
            ascii("MZ"),
            new byte[] {0x7F, 'E', 'L', 'F'},
            new byte[] {(byte) 0x89, 'P', 'N', 'G'},
            new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF},
            ascii("GIF8"),
            new byte[] {0x1F, (byte) 0x8B},
            ascii("Rar!"),
            ascii("7z"));

    private enum Kind {
        PDF,
        PACKED,
        TEXT
    }

    private static final Map<String, Kind> PAPERS = new TreeMap<>();

    static {
        PAPERS.put("pdf", Kind.PDF);
        List.of("docx", "xlsx").forEach(ending -> PAPERS.put(ending, Kind.PACKED));
        List.of("txt", "md", "markdown", "mdx", "adoc", "asciidoc", "rst", "csv", "tsv", "html", "htm", "xhtml")
                .forEach(ending -> PAPERS.put(ending, Kind.TEXT));
    }

    private static final Map<String, Kind> SHEETS =
            new TreeMap<>(Map.of("xlsx", Kind.PACKED, "docx", Kind.PACKED, "csv", Kind.TEXT, "tsv", Kind.TEXT));

    /** What is wanted of a file. */
    public enum Use {
        PAPER,
        SHEET
    }

    private PaperType() {}

    /** Endings with their dots, as forms name them: {@code .csv,.docx}. */
    public static String endings(Use use) {
        return "." + String.join(",.", wanted(use).keySet());
    }

    /** @throws Refused when files of this name are not read */
    static void refuseEnding(String name, Use use) {
        if (!wanted(use).containsKey(ending(name))) {
            throw new Refused(Refused.Reason.ENDING, name);
        }
    }

    /**
     * Looks at how a file begins.
     *
     * @param beginning at most {@link #BEGINNING} bytes
     * @throws Refused when it is no file of its ending
     */
    static void refuseContent(String name, byte[] beginning, Use use) {
        if (beginning.length == 0) {
            throw new Refused(Refused.Reason.EMPTY, name);
        }
        Kind kind = wanted(use).get(ending(name));
        if (kind == Kind.PACKED && begins(beginning, OLD_OFFICE)) {
            throw new Refused(Refused.Reason.OLD_OFFICE, name);
        }
        boolean fits =
                switch (kind) {
                    // Some tools write a line of their own before a PDF; readers look for its mark in the first bytes.
                    case PDF -> contains(beginning, PDF);
                    case PACKED -> begins(beginning, ZIP);
                    case TEXT -> isText(beginning);
                };
        if (!fits) {
            throw new Refused(Refused.Reason.CONTENT, name);
        }
    }

    private static boolean isText(byte[] beginning) {
        if (begins(beginning, UTF_16_LE) || begins(beginning, UTF_16_BE)) {
            return true;
        }
        return NO_TEXT.stream().noneMatch(mark -> begins(beginning, mark)) && !contains(beginning, new byte[] {0});
    }

    private static Map<String, Kind> wanted(Use use) {
        return use == Use.PAPER ? PAPERS : SHEETS;
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static boolean begins(byte[] bytes, byte[] with) {
        return at(bytes, with, 0);
    }

    private static boolean contains(byte[] bytes, byte[] part) {
        for (int i = 0; i + part.length <= bytes.length; i++) {
            if (at(bytes, part, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean at(byte[] bytes, byte[] part, int place) {
        if (place + part.length > bytes.length) {
            return false;
        }
        for (int i = 0; i < part.length; i++) {
            if (bytes[place + i] != part[i]) {
                return false;
            }
        }
        return true;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    }
}
