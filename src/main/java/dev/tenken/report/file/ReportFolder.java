package dev.tenken.report.file;

import dev.tenken.model.InputException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;

/** A folder that reports are written into, held so that no other run writes there meanwhile. */
public final class ReportFolder implements AutoCloseable {
    private final Path folder;
    private final Disk disk;
    /** Folders that were made for this, innermost first: they go again when nothing is written. */
    private final Deque<Path> made;

    private final FolderLock lock;
    private boolean written;

    private ReportFolder(Path folder, Disk disk, Deque<Path> made, FolderLock lock) {
        this.folder = folder;
        this.disk = disk;
        this.made = made;
        this.lock = lock;
    }

    /**
     * Takes a folder, which is made when it is missing, until it is closed. It is meant to be taken before long work begins.
     *
     * @throws InputException when another run has it, or nothing can be written into it
     */
    public static ReportFolder hold(Path folder) {
        return hold(folder, Disk.REAL);
    }

    static ReportFolder hold(Path wanted, Disk disk) {
        Path folder = wanted.toAbsolutePath().normalize();
        refuseFileAbove(folder);
        Deque<Path> made = new ArrayDeque<>();
        try {
            make(folder, made, disk);
            return new ReportFolder(folder, disk, made, FolderLock.of(folder));
        } catch (IOException e) {
            unmake(made, disk);
            throw unwritable(folder, e, "");
        }
    }

    public Path path() {
        return folder;
    }

    /**
     * Writes all files or none, in the place of what the same command wrote before. What somebody changed since, or made, is kept
     * beside; what no longer belongs is removed.
     *
     * @param by see {@link dev.tenken.written.Manifest.Writing#by()}
     * @throws InputException when they cannot be written; the earlier report is still there, or the folder is marked as unfinished
     */
    public FolderChange write(String by, ReportFiles files) {
        for (String name : files.names()) {
            Path file = folder.resolve(name);
            refuseFileAbove(file.getParent());
            if (Files.isDirectory(file)) {
                throw new InputException(file
                        + ": is a folder where a report should go; move it away or name another folder with --out");
            }
        }
        Replacement replacement = new Replacement(folder, by, disk);
        try {
            FolderChange change = replacement.run(files);
            written = true;
            return change;
        } catch (IOException e) {
            replacement.giveUp();
            throw unwritable(
                    folder,
                    e,
                    replacement.begun()
                            ? "; the folder holds files of two runs, which verify refuses: assess again"
                            : "");
        } catch (RuntimeException | Error e) {
            // A report that cannot be made must not leave the others behind.
            replacement.giveUp();
            throw e;
        } finally {
            written |= replacement.begun();
        }
    }

    /** Lets the folder go; when nothing was written and the folder was made for this, it goes again. */
    @Override
    public void close() {
        try {
            if (!written && !made.isEmpty()) {
                disk.delete(folder.resolve(FolderLock.FILE));
                unmake(made, disk);
            }
        } catch (IOException e) {
            // A hidden file stays; the caller hears of the first failure, which is the one to mend.
            made.clear();
        } finally {
            lock.close();
        }
    }

    private static void make(Path wanted, Deque<Path> made, Disk disk) throws IOException {
        Deque<Path> missing = new ArrayDeque<>();
        for (Path p = wanted; p != null && !Files.exists(p); p = p.getParent()) {
            missing.push(p);
        }
        for (Path p : missing) {
            disk.makeFolder(p);
            made.push(p);
        }
    }

    private static void unmake(Deque<Path> made, Disk disk) {
        try {
            while (!made.isEmpty()) {
                disk.delete(made.pop());
            }
        } catch (IOException e) {
            // What cannot be removed stays; the caller hears of the first failure, which is the one to mend.
            made.clear();
        }
    }

    private static void refuseFileAbove(Path wanted) {
        for (Path p = wanted; p != null; p = p.getParent()) {
            if (Files.exists(p) && !Files.isDirectory(p)) {
                throw new InputException(
                        p + ": is a file; wanted a folder for the reports: name another one with --out");
            }
        }
    }

    private static InputException unwritable(Path folder, IOException e, String state) {
        return new InputException(
                folder + ": the reports cannot be written (" + reason(e)
                        + "); name a folder that you may write to with --out, and make sure that the disk is not full"
                        + state,
                e);
    }

    private static String reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "access denied";
        }
        if (e instanceof NoSuchFileException || e instanceof DirectoryNotEmptyException) {
            return "something changed it meanwhile";
        }
        return e.getMessage();
    }
}
