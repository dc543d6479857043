package dev.tenken.job.work;

import dev.tenken.data.Sha256;
import dev.tenken.database.Database;
import dev.tenken.history.archive.KeptBytes;
import dev.tenken.job.EditionTable;
import dev.tenken.job.Job;
import dev.tenken.job.PaperEdition;
import dev.tenken.model.InputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;

/** Lays papers into a vendor's folder, each whole or not at all; the archive has what lay there before it is replaced. */
final class Laying {
    private final Database database;
    private final Job job;
    private final Path folder;
    private final Instant now;

    Laying(Database database, Job job, Path folder, Instant now) {
        this.database = database;
        this.job = job;
        this.folder = folder;
        this.now = now;
    }

    ReadPaper lay(Path brought, ReadPaper paper) {
        Path target = folder.resolve(paper.name());
        if (!target.normalize().startsWith(folder.normalize())) {
            throw new IllegalArgumentException(paper.name() + " leads out of " + folder);
        }
        try {
            byte[] bytes = Files.readAllBytes(brought);
            KeptBytes kept = KeptBytes.of(bytes);
            if (Files.isDirectory(target)) {
                return ReadPaper.refused(
                        paper.name(), "a folder of the vendor is called so; give the file another name");
            }
            if (!Files.exists(target)) {
                write(bytes, target);
                return paper.laid("new", kept);
            }
            if (Sha256.of(target).equals(kept.digest())) {
                return paper.laid("same", kept);
            }
            keep(target, paper.name());
            write(bytes, target);
            return paper.laid("replaced", kept);
        } catch (IOException e) {
            throw new InputException(
                    paper.name() + ": cannot be laid into the vendor's folder "
                            + folder + " (" + e.getClass().getSimpleName()
                            + "); is there room, and may the worker write there?",
                    e);
        }
    }

    private void keep(Path target, String name) throws IOException {
        KeptBytes before = KeptBytes.of(Files.readAllBytes(target));
        PaperEdition edition = new PaperEdition(name, before.digest(), now, null, null, null, null, now, job.askedBy());
        database.jdbi().useTransaction(handle -> new EditionTable(handle).before(job.vendor(), edition, before));
    }

    /** While it is written its name begins with a dot, which readers leave out. */
    private void write(byte[] bytes, Path target) throws IOException {
        Files.createDirectories(folder);
        Path part = target.resolveSibling("." + target.getFileName() + ".part");
        Files.write(part, bytes);
        Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
