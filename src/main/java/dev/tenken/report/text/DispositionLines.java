package dev.tenken.report.text;

import dev.tenken.model.Language;
import dev.tenken.model.disposition.DispositionRecord;
import dev.tenken.model.finding.Assessment;
import dev.tenken.report.common.DispositionWords;
import dev.tenken.report.common.Messages;
import java.util.ArrayList;
import java.util.List;

/** What the terminal tells of dispositions. */
public final class DispositionLines {

    private DispositionLines() {}

    /** How many count, and each that does not with the reason; empty when there are none at all. */
    public static List<String> of(Assessment assessment, Language language) {
        List<DispositionRecord> records = assessment.dispositions();
        if (records.isEmpty()) {
            return List.of();
        }
        DispositionWords words = new DispositionWords(Messages.in(language));
        List<String> lines = new ArrayList<>();
        lines.add(words.counts(records));
        records.stream()
                .filter(r -> !r.isActive())
                .forEach(r -> lines.add(
                        "  " + r.disposition().id() + " (" + words.about(r.disposition()) + "): " + words.status(r)));
        return List.copyOf(lines);
    }
}
