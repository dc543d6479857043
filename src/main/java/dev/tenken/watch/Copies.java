package dev.tenken.watch;

import dev.tenken.data.Sha256;
import dev.tenken.model.InputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Files in a vendor's folder that hold what was fetched. */
final class Copies {
    private final Path folder;

    Copies(Path folder) {
        this.folder = folder;
    }

    boolean has(Paper paper) {
        Path file = folder.resolve(paper.file());
        try {
            return Files.isRegularFile(file) && Sha256.of(file).equals(paper.digest());
        } catch (IOException e) {
            return false;
        }
    }

    boolean isTaken(String name) {
        return Files.exists(folder.resolve(name));
    }

    /** @throws InputException when it cannot be read */
    byte[] read(String name) {
        Path file = folder.resolve(name);
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new InputException(file + ": cannot be read (" + e.getClass().getSimpleName() + ")", e);
        }
    }

    /** Lays content down, whole or not at all; while it is written its name begins with a dot, which readers leave out. */
    void write(String name, byte[] content) {
        Path file = folder.resolve(name);
        Path part = file.resolveSibling("." + file.getFileName() + ".part");
        try {
            Files.createDirectories(file.getParent());
            Files.write(part, content);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new InputException(
                    file + ": what was fetched cannot be written ("
                            + e.getClass().getSimpleName() + "); is there room, and may you write in the folder?",
                    e);
        }
    }

    void remove(String name) {
        Path file = folder.resolve(name);
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new InputException(file + ": the edition before cannot be removed; remove it by hand", e);
        }
    }
}
