package dev.tenken.report;

import dev.tenken.model.Document;
import dev.tenken.model.VendorFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The texts of record of documents whose format has no characters of its own, stored beside the report: {@code texts/}, the
 * document's path, {@code .txt}. With them a quote can be looked up, and checked when the original is not at hand.
 */
final class StoredTexts {
    private static final String FOLDER = "texts";
    private static final String ENDING = ".txt";

    private final Path root;

    /** @param beside the folder of the report */
    StoredTexts(Path beside) {
        this.root = beside.toAbsolutePath().normalize().resolve(FOLDER);
    }

    /** What to write beside a report of these documents, by file name with {@code /}. */
    static Map<String, String> of(List<VendorFiles> files) {
        Map<String, String> texts = new TreeMap<>();
        for (VendorFiles vendor : files) {
            for (Document document : vendor.documents()) {
                if (document.textSha256() != null) {
                    texts.put(FOLDER + "/" + document.path() + ENDING, document.text());
                }
            }
        }
        return texts;
    }

    /** The bytes that are stored for a document's path, or null when there are none. */
    byte[] read(String path) {
        try {
            Path file = root.resolve(path + ENDING).normalize();
            // A report may have been changed by hand: its paths lead nowhere else.
            return file.startsWith(root) && Files.isRegularFile(file) ? Files.readAllBytes(file) : null;
        } catch (IOException | InvalidPathException e) {
            return null;
        }
    }

    /** The characters of what was stored. */
    static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
