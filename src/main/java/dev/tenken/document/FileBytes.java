package dev.tenken.document;

import dev.tenken.document.format.Limits;
import dev.tenken.model.InputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Reads the bytes of a file that is not too large. */
final class FileBytes {

    private FileBytes() {}

    /**
     * @param place what messages call it
     * @throws InputException when it cannot be read or is larger than {@link Limits#MOST_BYTES}
     */
    static byte[] read(Path file, String place) {
        try {
            long size = Files.size(file);
            if (size > Limits.MOST_BYTES) {
                throw new InputException(String.format(
                        Locale.ROOT,
                        "%s: %d bytes is too large; wanted at most %d: split it into its chapters",
                        place,
                        size,
                        Limits.MOST_BYTES));
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new InputException(
                    place + ": cannot be read (" + e.getClass().getSimpleName()
                            + "); check that it exists and its permissions",
                    e);
        }
    }
}
