package dev.tenken.report.diff;

import dev.tenken.history.compare.Comparison;
import dev.tenken.history.compare.DocumentChange;
import dev.tenken.history.compare.FactChange;
import dev.tenken.history.compare.ObservationChange;
import dev.tenken.history.compare.VendorComparison;
import dev.tenken.history.compare.VerdictChange;
import dev.tenken.history.compare.WordDiff;
import dev.tenken.model.Language;
import dev.tenken.report.common.Visible;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a comparison for the terminal. Words that are gone stand in {@code [-…-]}, new ones in {@code {+…+}}. */
final class DiffText {

    private final DiffWords words;
    private final StringBuilder text = new StringBuilder();

    private DiffText(Language language) {
        this.words = new DiffWords(language);
    }

    static String write(Comparison comparison, Language language) {
        DiffText form = new DiffText(language);
        form.head(comparison);
        comparison.vendors().stream().filter(VendorComparison::isChanged).forEach(form::vendor);
        return form.text.toString();
    }

    private void head(Comparison comparison) {
        line(
                0,
                words.text(
                        "diff.title",
                        comparison.before().asOf(),
                        comparison.after().asOf()));
        DiffSummary.lines(comparison, words).forEach(l -> line(0, l));
        List<String> yardstick = YardstickWords.lines(comparison.yardstick(), words);
        section(0, words.text("diff.yardstick.title"), yardstick);
    }

    private void section(int depth, String title, List<String> lines) {
        if (!lines.isEmpty()) {
            line(depth, title);
            lines.forEach(l -> line(depth + 1, l));
        }
    }

    private void vendor(VendorComparison vendor) {
        text.append('\n');
        String presence =
                vendor.presence() == VendorComparison.Presence.IN_BOTH ? "" : ": " + words.word(vendor.presence());
        line(0, words.vendor(vendor) + presence);
        if (vendor.presence() != VendorComparison.Presence.IN_BOTH) {
            section(
                    1,
                    words.text("diff.documents"),
                    vendor.documents().stream().map(this::document).toList());
            line(1, DiffSummary.whole(vendor, words));
            return;
        }
        section(
                1,
                words.text("diff.documents"),
                vendor.changedDocuments().stream().map(this::document).toList());
        title("diff.verdicts", vendor.changedVerdicts());
        vendor.changedVerdicts().forEach(this::verdict);
        title("diff.facts", vendor.changedFacts());
        vendor.changedFacts().forEach(this::fact);
        section(
                1,
                words.text("diff.moved", vendor.movedFacts().size()),
                vendor.movedFacts().stream().map(words::moved).toList());
        title("diff.observations", vendor.changedObservations());
        vendor.changedObservations().forEach(this::observation);
        section(
                1,
                words.text("diff.dispositions"),
                vendor.dispositions().stream().map(words::disposition).toList());
    }

    private void title(String key, List<?> entries) {
        if (!entries.isEmpty()) {
            line(1, words.text(key));
        }
    }

    private String document(DocumentChange change) {
        return words.word(change.kind()) + ": " + words.document(change);
    }

    private void verdict(VerdictChange change) {
        line(
                2,
                words.sign(change.trend()) + " " + words.word(change.trend()) + ": " + words.subject(change.finding())
                        + ": " + words.verdicts(change));
        change.criteria().forEach(c -> line(4, words.criterion(c)));
        line(4, words.why(change.why()));
    }

    private void fact(FactChange change) {
        String values = String.join("; ", words.values(change));
        line(2, words.word(change.kind()) + ": " + words.fact(change) + (values.isEmpty() ? "" : " – ") + values);
        if (change.before() != null && change.after() != null) {
            WordDiff diff = WordDiff.of(change.before().quote(), change.after().quote());
            line(4, "- " + marked(diff.before(), "[-", "-]"));
            line(4, "  " + words.place(change.before().first()));
            line(4, "+ " + marked(diff.after(), "{+", "+}"));
            line(4, "  " + words.place(change.after().first()));
        } else {
            boolean added = change.before() == null;
            var fact = added ? change.after() : change.before();
            line(4, (added ? "+ " : "- ") + Visible.inOneLine(fact.quote()));
            line(4, "  " + words.place(fact.first()));
        }
        line(4, words.why(change.why()));
    }

    private static String marked(List<WordDiff.Piece> pieces, String open, String close) {
        return pieces.stream()
                .map(p -> p.changed() ? open + Visible.inOneLine(p.text()) + close : Visible.inOneLine(p.text()))
                .collect(Collectors.joining());
    }

    private void observation(ObservationChange change) {
        line(2, words.word(change.kind()) + ": " + words.observation(change.observation()));
        line(4, words.why(change.why()));
    }

    private void line(int depth, String line) {
        text.append("  ".repeat(depth)).append(line).append('\n');
    }
}
