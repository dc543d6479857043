package dev.tenken.cli;

import dev.tenken.database.Database;
import dev.tenken.letter.Letter;
import dev.tenken.letter.Letters;
import dev.tenken.model.document.Document;
import dev.tenken.model.finding.VendorAssessment;
import dev.tenken.run.PaperText;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Letters of ours that came back with answers. */
final class Replies {
    private Replies() {}

    /**
     * SHA-256 of those that came to the folder since the open letter to the vendor was sent; none when none is open.
     *
     * @param assessed the portfolio, the vendor's folder or the document that was assessed
     */
    static Set<String> of(Database database, VendorAssessment assessment, Path assessed) {
        Path base = Files.isDirectory(assessed)
                ? assessed
                : assessed.toAbsolutePath().getParent();
        Optional<Letter> open = Letters.open(database, assessment.vendor().id());
        return open.isEmpty()
                ? Set.of()
                : assessment.files().documents().stream()
                        .filter(document -> !open.get().asked().papers().contains(document.sha256()))
                        .filter(document -> isReply(base, document))
                        .map(Document::sha256)
                        .collect(Collectors.toSet());
    }

    private static boolean isReply(Path base, Document document) {
        try {
            return PaperText.isAnsweredLetter(base.resolve(document.path()));
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
