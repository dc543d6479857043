package dev.tenken.watch;

import java.nio.file.Path;
import java.util.List;

/** What is known of reading documents by those who read them. */
public interface PaperReader {

    /**
     * What a document says, as far as it matters for watching it.
     *
     * @param characters of its text of record
     * @param digest of that text
     */
    record Said(long characters, String digest) {}

    /**
     * Files in the folder and below it that would be read as documents of the vendor.
     *
     * @throws dev.tenken.model.InputException when the folder cannot be read
     */
    List<Path> papers(Path folder);

    /**
     * Reads the text of record of a document.
     *
     * @throws dev.tenken.model.InputException when it cannot be read
     */
    Said read(Path file);
}
