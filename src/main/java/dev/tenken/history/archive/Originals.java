package dev.tenken.history.archive;

import dev.tenken.data.Sha256;
import dev.tenken.model.document.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** Gives the vendors' own files, byte by byte. */
@FunctionalInterface
public interface Originals {
    /** Nobody has them. */
    Originals NONE = document -> Optional.empty();

    /** The bytes of the document's file whose digest is {@link Document#sha256}, or nothing when they cannot be had any more. */
    Optional<byte[]> of(Document document);

    /**
     * Files that are still where they were read.
     *
     * @param assessed the portfolio, the vendor's folder or the document that was assessed
     */
    static Originals below(Path assessed) {
        Path folder = Files.isDirectory(assessed)
                ? assessed
                : assessed.toAbsolutePath().getParent();
        return document -> {
            try {
                byte[] bytes = Files.readAllBytes(folder.resolve(document.path()));
                return Sha256.of(bytes).equals(document.sha256()) ? Optional.of(bytes) : Optional.empty();
            } catch (IOException | InvalidPathException e) {
                return Optional.empty();
            }
        };
    }
}
