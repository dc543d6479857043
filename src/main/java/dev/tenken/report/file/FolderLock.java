package dev.tenken.report.file;

import dev.tenken.model.InputException;
import dev.tenken.written.ReportFolders;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps other runs out of a folder, in this process and in others; the system lets go of it when the process dies, however it does. */
final class FolderLock implements AutoCloseable {

    /** Stays in the folder: if it were deleted, two runs could each hold a file of this name. */
    static final String FILE = ReportFolders.LOCK;

    /** Asked first: on many systems closing a second channel to a file lets go of the lock that the first one holds. */
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    private final Path held;
    private final FileChannel channel;

    private FolderLock(Path held, FileChannel channel) {
        this.held = held;
        this.channel = channel;
    }

    /**
     * Takes the folder, which exists.
     *
     * @throws InputException when another run has it
     * @throws IOException when nothing can be written into it
     */
    static FolderLock of(Path folder) throws IOException {
        Path real = folder.toRealPath();
        if (!HELD_HERE.add(real)) {
            throw taken(folder);
        }
        FileChannel channel = null;
        try {
            channel = FileChannel.open(real.resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!isLocked(channel)) {
                throw taken(folder);
            }
            return new FolderLock(real, channel);
        } catch (IOException | RuntimeException e) {
            HELD_HERE.remove(real);
            if (channel != null) {
                channel.close();
            }
            throw e;
        }
    }

    private static boolean isLocked(FileChannel channel) {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        } catch (IOException e) {
            // Some mounts know no locks. Two runs at once are then seen by their digests afterwards, when the report is
            // verified.
            return true;
        }
    }

    private static InputException taken(Path folder) {
        return new InputException(
                folder + ": another run is writing its reports into this folder; wait until it has ended,"
                        + " or name another folder with --out");
    }

    @Override
    public void close() {
        HELD_HERE.remove(held);
        try {
            channel.close();
        } catch (IOException e) {
            // The lock ends with the process at the latest.
            return;
        }
    }
}
