package dev.tenken.report.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A disk that fails at one of its operations: the process dies there, or the disk has no room from there on. */
final class BrokenDisk implements Disk {

    /** The end of the process: nothing is done after it. */
    static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    private final int failing;
    private final boolean kills;
    private int done;

    /**
     * @param failing the number of the operation, from 0
     * @param kills whether the process dies; else the disk is full
     */
    BrokenDisk(int failing, boolean kills) {
        this.failing = failing;
        this.kills = kills;
    }

    /** How many operations were begun. */
    int operations() {
        return done;
    }

    @Override
    public void makeFolder(Path folder) throws IOException {
        if (isDown()) {
            down();
        }
        REAL.makeFolder(folder);
    }

    @Override
    public String fill(Path file, FileContent content) throws IOException {
        if (isDown()) {
            // Half of it reaches the disk, unless nothing does any more.
            if (done == failing + 1) {
                try (OutputStream out = Files.newOutputStream(file)) {
                    content.writeTo(new Half(out));
                }
            }
            down();
        }
        return REAL.fill(file, content);
    }

    @Override
    public void replace(Path from, Path to) throws IOException {
        if (isDown()) {
            down();
        }
        REAL.replace(from, to);
    }

    @Override
    public void rename(Path from, Path to) throws IOException {
        if (isDown()) {
            down();
        }
        REAL.rename(from, to);
    }

    /** A full disk still deletes. */
    @Override
    public void delete(Path path) throws IOException {
        if (kills && isDown()) {
            down();
        }
        REAL.delete(path);
    }

    private boolean isDown() {
        return done++ >= failing;
    }

    private void down() throws IOException {
        if (kills) {
            throw new Killed();
        }
        throw new IOException("No space left on device");
    }

    /** Lets every second byte pass. */
    private static final class Half extends OutputStream {
        private final OutputStream out;
        private int seen;

        Half(OutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int b) throws IOException {
            if (seen++ % 2 == 0) {
                out.write(b);
            }
        }
    }
}
