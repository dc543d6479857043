package dev.tenken.report.file;

import dev.tenken.data.Sha256;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;

/** Every change that writing a report makes on the disk, so that tests can stop it at each. */
interface Disk {

    /** Makes one folder. */
    void makeFolder(Path folder) throws IOException;

    /**
     * Writes a file anew and sees it onto the disk.
     *
     * @return its digest
     */
    String fill(Path file, FileContent content) throws IOException;

    /** Gives a file another path in the same file system, in the place of what is there; never half. */
    void replace(Path from, Path to) throws IOException;

    /** Gives a file a path that is free; fails when it is not. */
    void rename(Path from, Path to) throws IOException;

    /** Deletes a file or an empty folder, if it is there. */
    void delete(Path path) throws IOException;

    /** The disk of the machine. */
    Disk REAL = new Disk() {
        @Override
        public void makeFolder(Path folder) throws IOException {
            Files.createDirectory(folder);
        }

        @Override
        public String fill(Path file, FileContent content) throws IOException {
            try (FileChannel channel =
                    FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                DigestOutputStream digested = Sha256.passing(Channels.newOutputStream(channel));
                OutputStream out = new BufferedOutputStream(digested);
                content.writeTo(out);
                out.flush();
                // Some file systems say only now that they are full.
                channel.force(false);
                return Sha256.of(digested);
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
        }

        @Override
        public void replace(Path from, Path to) throws IOException {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        }

        @Override
        public void rename(Path from, Path to) throws IOException {
            Files.move(from, to);
        }

        @Override
        public void delete(Path path) throws IOException {
            Files.deleteIfExists(path);
        }
    };
}
