package dev.tenken.review;

import dev.tenken.data.Sha256;
import dev.tenken.disposition.DispositionText;
import dev.tenken.disposition.Proofs;
import dev.tenken.document.PortfolioReader;
import dev.tenken.model.InputException;
import dev.tenken.model.disposition.Disposition.Proof;
import dev.tenken.model.document.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** Reads what compensating evidence rests on. A quote that is not in its file is refused. */
public final class ProofFiles implements Proofs {

    private final Path folder;
    private final Path reports;

    /**
     * Of a file of dispositions, whose folder paths are relative to.
     *
     * @param reports the folder of the reports, from where readers look for a file, and the next run too
     */
    public static ProofFiles beside(Path file, Path reports) {
        return new ProofFiles(file.toAbsolutePath().getParent(), reports);
    }

    private ProofFiles(Path folder, Path reports) {
        this.folder = folder;
        this.reports = reports.toAbsolutePath().normalize();
    }

    @Override
    public Proof read(DispositionText.ProofText text, String where, List<String> wrong) {
        if (!Proofs.isWhole(text, where, wrong)) {
            return null;
        }
        return text.document() != null
                ? new Proof(text.document(), null, null, text.quote())
                : ofFile(text, where, wrong);
    }

    private Proof ofFile(DispositionText.ProofText text, String where, List<String> wrong) {
        byte[] bytes;
        Path file;
        try {
            file = folder.resolve(text.file());
            bytes = Files.readAllBytes(file);
        } catch (IOException | InvalidPathException e) {
            wrong.add(where + ".file: \"" + text.file() + "\" cannot be read below " + folder
                    + "; wanted the path of the evidence from the folder of this file");
            return null;
        }
        if (text.quote() != null && !isIn(file, text.quote(), where, wrong)) {
            return null;
        }
        return new Proof(null, told(file), Sha256.of(bytes), text.quote());
    }

    private String told(Path file) {
        Path whole = file.toAbsolutePath().normalize();
        boolean apart = !Objects.equals(whole.getRoot(), reports.getRoot());
        return (apart ? whole : reports.relativize(whole)).toString().replace('\\', '/');
    }

    private static boolean isIn(Path file, String quote, String where, List<String> wrong) {
        try {
            List<Document> read = PortfolioReader.read(file).stream()
                    .flatMap(v -> v.documents().stream())
                    .toList();
            if (read.stream().anyMatch(d -> d.text().contains(quote))) {
                return true;
            }
            wrong.add(where + ".quote: " + (read.isEmpty() ? file + " cannot be read" : "stands nowhere in " + file)
                    + "; wanted its own words, character for character; or leave the quote out");
        } catch (InputException e) {
            wrong.add(where + ".file: " + e.getMessage());
        }
        return false;
    }
}
