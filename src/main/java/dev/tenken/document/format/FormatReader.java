package dev.tenken.document.format;

import dev.tenken.model.InputException;
import java.util.function.Consumer;

/** Turns the bytes of a file of one format into its text of record. Safe for concurrent use. */
public interface FormatReader {

    /**
     * Reads one file; the same bytes give the same content on every machine.
     *
     * @param place what messages call the file
     * @param progress is told, one line each, how far a long file was read
     * @throws InputException when nothing can be read, or a limit of {@link Limits} is met: what, where, got, wanted, what to do
     */
    Content read(byte[] bytes, String place, Consumer<String> progress);
}
