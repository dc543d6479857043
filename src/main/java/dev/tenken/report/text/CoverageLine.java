package dev.tenken.report.text;

import dev.tenken.model.Assessment;
import dev.tenken.model.DocumentCoverage;
import dev.tenken.model.Language;
import dev.tenken.report.common.Messages;
import dev.tenken.report.common.Words;
import java.util.List;

/** One line for the terminal: how much of all documents was read and used. */
public final class CoverageLine {

    private CoverageLine() {}

    /** The line without a line end; the reports tell it document by document. */
    public static String of(Assessment assessment, Language language) {
        Messages messages = Messages.in(language);
        List<DocumentCoverage> coverage = assessment.vendors().stream()
                .flatMap(v -> v.extraction().coverage().stream())
                .toList();
        String documents = coverage.size() == 1
                ? messages.get("coverage.documents.one")
                : messages.get("coverage.documents", coverage.size());
        String line = messages.get("coverage.summary", documents, new Words(messages).blocks(coverage));
        int unreadable =
                coverage.stream().mapToInt(c -> c.unreadablePages().size()).sum();
        return unreadable == 0 ? line : line + " " + messages.get("coverage.summary.unreadable", unreadable);
    }
}
