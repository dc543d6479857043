package dev.tenken.report.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** What a file of a report holds. It is asked for when its turn to be written comes: the files of a large portfolio do not fit in memory together. */
@FunctionalInterface
public interface FileContent {

    /**
     * Writes all of it, the same bytes however often it is asked.
     *
     * @param out is buffered, and closed by whoever gave it
     * @throws IOException when {@code out} takes no more; libraries may put it into an {@link java.io.UncheckedIOException}
     */
    void writeTo(OutputStream out) throws IOException;

    /** A text, in UTF-8. */
    static FileContent of(String text) {
        return out -> out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
