package dev.tenken.watch;

import dev.tenken.data.Sha256;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/** What the file is called that a page of the web is laid down in. */
final class CopyName {
    private static final int LONGEST = 80;
    private static final Set<String> OFFICE = Set.of("docx", "xlsx");
    private static final Set<String> TEXT = Set.of("txt", "md", "mdx", "adoc", "rst", "csv", "tsv");

    private CopyName() {}

    /**
     * A name that tells where it is from and ends as its kind does, by which readers know it.
     *
     * @param mediaType as the server said, or null
     * @param taken whether another file has the name
     */
    static String of(URI address, Kind kind, String mediaType, Predicate<String> taken) {
        String path = address.getPath() == null ? "" : address.getPath();
        String last = path.substring(path.lastIndexOf('/', Math.max(0, path.length() - 2)) + 1);
        String stem = plain(withoutEnding(last));
        String ending = ending(kind, last, mediaType);
        String name = (stem.isEmpty() ? plain(address.getHost()) : stem) + "." + ending;
        if (!taken.test(name)) {
            return name;
        }
        String digest = Sha256.of(address.toASCIIString().getBytes(StandardCharsets.UTF_8));
        return (stem.isEmpty() ? plain(address.getHost()) : stem) + "-" + digest.substring(0, 8) + "." + ending;
    }

    /** Whether readers would know the kind by the name. */
    static boolean fits(String name, Kind kind) {
        return name.toLowerCase(Locale.ROOT).endsWith("." + ending(kind, name, null))
                || kind == Kind.PAGE && name.toLowerCase(Locale.ROOT).matches(".*\\.x?html?");
    }

    private static String ending(Kind kind, String name, String mediaType) {
        String given = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (kind) {
            case PDF -> "pdf";
            case PAGE, LOGIN -> "html";
            case PACKED -> OFFICE.contains(given) ? given : isSheet(mediaType) ? "xlsx" : "docx";
            case TEXT -> TEXT.contains(given) ? given : "text/markdown".equals(mediaType) ? "md" : "txt";
        };
    }

    private static boolean isSheet(String mediaType) {
        return mediaType != null && mediaType.contains("sheet");
    }

    private static String withoutEnding(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /** Letters and digits of any script; whatever else may mean something to a file system is a hyphen. */
    private static String plain(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("[^\\p{L}\\p{M}\\p{N}._-]+", "-")
                .replaceAll("^[.-]+|[.-]+$", "");
        return plain.length() <= LONGEST ? plain : plain.substring(0, plain.offsetByCodePoints(0, LONGEST / 2));
    }
}
