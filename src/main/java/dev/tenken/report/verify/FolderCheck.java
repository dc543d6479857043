package dev.tenken.report.verify;

import dev.tenken.data.Sha256;
import dev.tenken.model.InputException;
import dev.tenken.report.verify.VerificationResult.Kind;
import dev.tenken.report.verify.VerificationResult.Problem;
import dev.tenken.written.Manifest;
import dev.tenken.written.Manifest.Entry;
import dev.tenken.written.Manifest.Writing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Checks that the files beside a report are those of the run that wrote it, all of them and as it wrote them. */
final class FolderCheck {
    private static final String ASSESS_AGAIN = "; assess again into the same folder, or restore the folder as it was";

    private final Path folder;
    private final List<Problem> problems;
    private final List<String> notes;

    FolderCheck(Path folder, List<Problem> problems, List<String> notes) {
        this.folder = folder;
        this.problems = problems;
        this.notes = notes;
    }

    /**
     * Adds what does not hold to the problems, and what people may have changed to the notes.
     *
     * @param report the name of the report's file
     */
    void check(String report) {
        try {
            Optional<Manifest> manifest = Manifest.of(folder);
            List<Writing> writings = manifest.map(m -> of(m, report)).orElse(List.of());
            if (writings.isEmpty()) {
                notes.add(report + ": " + Manifest.FILE
                        + " beside it does not tell of it; that all files here are of one run was not checked.");
            } else if (writings.stream().anyMatch(Writing::unfinished)) {
                add(
                        Kind.UNFINISHED,
                        "folder " + folder,
                        "files of two runs: the later one was cut short",
                        "the files of one run" + ASSESS_AGAIN);
            } else {
                writings.forEach(writing -> writing.files().forEach(this::check));
            }
        } catch (InputException e) {
            add(Kind.MALFORMED, Manifest.FILE, e.getMessage(), "the manifest of the report");
        }
    }

    /** Every writing that knows the report's name: where two do, one of them is no longer what it was. */
    private static List<Writing> of(Manifest manifest, String report) {
        return manifest.writings().stream()
                .filter(w -> w.paths().contains(report))
                .toList();
    }

    private void check(Entry file) {
        if (isAsWritten(file)) {
            return;
        }
        String got = Files.exists(folder.resolve(file.path())) ? "changed since it was written" : "no such file";
        if (file.toFillIn()) {
            notes.add(file.path() + ": " + got + ".");
        } else {
            add(Kind.FILE_CHANGED, "file " + file.path(), got, "the file with SHA-256 " + file.sha256() + ASSESS_AGAIN);
        }
    }

    private boolean isAsWritten(Entry file) {
        try {
            Path path = folder.resolve(file.path());
            return Files.isRegularFile(path) && Sha256.of(path).equals(file.sha256());
        } catch (IOException e) {
            return false;
        }
    }

    private void add(Kind kind, String subject, String got, String wanted) {
        problems.add(new Problem(kind, "", subject, "", -1, got, wanted));
    }
}
