package dev.tenken.report.file;

import dev.tenken.data.FileNames;
import dev.tenken.data.Sha256;
import dev.tenken.model.InputException;
import dev.tenken.model.document.Document;
import dev.tenken.model.document.VendorFiles;
import dev.tenken.model.finding.Assessment;
import dev.tenken.model.finding.VendorAssessment;
import dev.tenken.written.OwnMarks;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;

/**
 * The texts of record of documents whose format has no characters of its own, stored beside the report: {@code texts/}, the
 * document's path, {@code .txt}; a mark stands behind the text, so that it is never taken for a paper. With them a quote can be looked up, and checked when the original is not at hand.
 */
public final class StoredTexts {
    private static final String FOLDER = "texts";
    private static final String ENDING = ".txt";

    /** Bytes that file systems take for a name are 255; code points have up to four. */
    private static final int LONGEST_NAME = 250;

    private static final int KEPT = 55;
    private static final int DIGEST = 12;

    private final Path root;

    /** @param beside the folder of the report */
    public StoredTexts(Path beside) {
        this.root = beside.toAbsolutePath().normalize().resolve(FOLDER);
    }

    /** The path with its ending; the name of a file that would be too long for the disk is cut and told apart by a digest. */
    private static String name(String path) {
        int slash = path.lastIndexOf('/') + 1;
        String name = path.substring(slash);
        if (name.getBytes(StandardCharsets.UTF_8).length <= LONGEST_NAME) {
            return path + ENDING;
        }
        int end = name.offsetByCodePoints(0, Math.min(KEPT, name.codePointCount(0, name.length())));
        String digest = Sha256.of(path.getBytes(StandardCharsets.UTF_8)).substring(0, DIGEST);
        return path.substring(0, slash) + name.substring(0, end) + "-" + digest + ENDING;
    }

    /** Where a document's text is stored, below the folder of the report with {@code /}; null when its file is a text itself. */
    public static String file(Document document) {
        return document.textSha256() == null ? null : FOLDER + "/" + name(document.path());
    }

    /**
     * What to write beside a report of these documents, by file name with {@code /}.
     *
     * @param outlines of the vendors' documents; their texts need not be there
     * @param whole gives the documents of a vendor at a place with their texts: each is fetched when it is written
     */
    public static Map<String, FileContent> of(List<VendorFiles> outlines, IntFunction<VendorFiles> whole) {
        Map<String, FileContent> texts = new TreeMap<>();
        for (int i = 0; i < outlines.size(); i++) {
            int rank = i;
            for (Document document : outlines.get(i).documents()) {
                if (document.textSha256() != null) {
                    texts.put(file(document), out -> FileContent.of(stored(
                                    whole.apply(rank).document(document.id()).orElseThrow()))
                            .writeTo(out));
                }
            }
        }
        return texts;
    }

    /** The same of all documents of an assessment. */
    public static Map<String, FileContent> of(Assessment assessment) {
        return of(
                assessment.outline().vendors().stream()
                        .map(VendorAssessment::files)
                        .toList(),
                rank -> assessment.vendors().get(rank).files());
    }

    /** The digest of the file that holds a document's text. */
    public static String sha256(Document document) {
        return Sha256.of(stored(document).getBytes(StandardCharsets.UTF_8));
    }

    private static String stored(Document document) {
        return document.text() + OwnMarks.STORED_TEXT;
    }

    /** The bytes of the text that is stored for a document's path, without the mark behind it; null when there are none. */
    public byte[] read(String path) {
        try {
            Path file = root.resolve(name(path)).normalize();
            // A report may have been changed by hand: its paths lead nowhere else.
            return file.startsWith(root) && Files.isRegularFile(file) ? withoutMark(Files.readAllBytes(file)) : null;
        } catch (InvalidPathException e) {
            FileNames names = FileNames.ofSystem();
            if (!names.isTold(path)) {
                throw new InputException(
                        FOLDER + "/" + path + ": no file can have this name here: " + names.advice(), e);
            }
            return null;
        } catch (IOException e) {
            return null;
        }
    }

    /** Earlier versions stored texts without one. */
    private static byte[] withoutMark(byte[] bytes) {
        byte[] mark = OwnMarks.STORED_TEXT.getBytes(StandardCharsets.UTF_8);
        int end = bytes.length - mark.length;
        boolean marked = end >= 0 && Arrays.equals(bytes, end, bytes.length, mark, 0, mark.length);
        return marked ? Arrays.copyOf(bytes, end) : bytes;
    }

    /** The characters of what was stored. */
    public static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
