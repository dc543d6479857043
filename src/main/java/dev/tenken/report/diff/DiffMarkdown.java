package dev.tenken.report.diff;

import dev.tenken.history.compare.Comparison;
import dev.tenken.history.compare.FactChange;
import dev.tenken.history.compare.ObservationChange;
import dev.tenken.history.compare.VendorComparison;
import dev.tenken.history.compare.VerdictChange;
import dev.tenken.history.compare.WordDiff;
import dev.tenken.history.saved.SavedFact;
import dev.tenken.model.Language;
import dev.tenken.report.text.Markdown;
import dev.tenken.written.OwnMarks;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a comparison as Markdown: old and new quote side by side in a table, changed words marked. */
final class DiffMarkdown {

    private static final String BREAK = "<br>";

    private final DiffWords words;
    private final StringBuilder text = new StringBuilder();

    private DiffMarkdown(Language language) {
        this.words = new DiffWords(language);
    }

    static String write(Comparison comparison, Language language) {
        DiffMarkdown form = new DiffMarkdown(language);
        form.head(comparison);
        comparison.vendors().stream().filter(VendorComparison::isChanged).forEach(form::vendor);
        return form.text.append("\n").append(OwnMarks.MARKDOWN_REPORT).toString();
    }

    private void head(Comparison comparison) {
        heading(
                1,
                words.text(
                        "diff.title",
                        comparison.before().asOf(),
                        comparison.after().asOf()));
        bullets(DiffSummary.lines(comparison, words));
        List<String> yardstick = YardstickWords.lines(comparison.yardstick(), words);
        if (!yardstick.isEmpty()) {
            heading(2, words.text("diff.yardstick.title"));
            if (comparison.yardstick().isChanged()) {
                paragraph(words.text("diff.yardstick.note"));
            }
            bullets(yardstick);
        }
    }

    private void vendor(VendorComparison vendor) {
        heading(2, words.vendor(vendor));
        boolean whole = vendor.presence() != VendorComparison.Presence.IN_BOTH;
        if (whole) {
            paragraph(words.word(vendor.presence()) + ". " + DiffSummary.whole(vendor, words));
        }
        section(
                words.text("diff.documents"),
                vendor.changedDocuments().stream()
                        .map(d -> words.word(d.kind()) + ": " + words.document(d))
                        .toList());
        if (whole) {
            return;
        }
        verdicts(vendor.changedVerdicts());
        facts(vendor.changedFacts());
        section(
                words.text("diff.moved", vendor.movedFacts().size()),
                vendor.movedFacts().stream().map(words::moved).toList());
        section(
                words.text("diff.observations"),
                vendor.changedObservations().stream().map(this::observation).toList());
        section(
                words.text("diff.dispositions"),
                vendor.dispositions().stream().map(words::disposition).toList());
    }

    private void verdicts(List<VerdictChange> changes) {
        if (changes.isEmpty()) {
            return;
        }
        heading(3, words.text("diff.verdicts"));
        head("diff.change", "diff.control", "diff.verdict", "diff.criteria", "diff.why");
        for (VerdictChange change : changes) {
            text.append(Markdown.row(List.of(
                    words.sign(change.trend()) + " " + words.word(change.trend()),
                    Markdown.escape(words.subject(change.finding())),
                    Markdown.escape(words.verdicts(change)),
                    change.criteria().stream()
                            .map(words::criterion)
                            .map(Markdown::escape)
                            .collect(Collectors.joining(BREAK)),
                    Markdown.escape(words.why(change.why())))));
        }
        text.append('\n');
    }

    private void facts(List<FactChange> changes) {
        if (changes.isEmpty()) {
            return;
        }
        heading(3, words.text("diff.facts"));
        head("diff.change", "diff.before", "diff.after", "diff.why");
        for (FactChange change : changes) {
            String values = words.values(change).stream().map(Markdown::escape).collect(Collectors.joining(BREAK));
            String quoteBefore = change.before() == null ? "" : change.before().quote();
            String quoteAfter = change.after() == null ? "" : change.after().quote();
            boolean both = change.before() != null && change.after() != null;
            WordDiff diff = both ? WordDiff.of(quoteBefore, quoteAfter) : whole(quoteBefore, quoteAfter);
            text.append(Markdown.row(List.of(
                    "**" + words.word(change.kind()) + "**" + BREAK + Markdown.escape(words.fact(change))
                            + (values.isEmpty() ? "" : BREAK + values),
                    side(change.before(), diff.before(), "del"),
                    side(change.after(), diff.after(), "ins"),
                    Markdown.escape(words.why(change.why())))));
        }
        text.append('\n');
    }

    private static WordDiff whole(String before, String after) {
        return new WordDiff(List.of(new WordDiff.Piece(before, false)), List.of(new WordDiff.Piece(after, false)));
    }

    private String side(SavedFact fact, List<WordDiff.Piece> quote, String mark) {
        return fact == null
                ? "–"
                : marked(quote, mark) + BREAK + "<small>" + Markdown.escape(words.place(fact.first())) + "</small>";
    }

    private static String marked(List<WordDiff.Piece> pieces, String mark) {
        return pieces.stream()
                .map(p -> p.changed()
                        ? "<" + mark + ">" + Markdown.escape(p.text()) + "</" + mark + ">"
                        : Markdown.escape(p.text()))
                .collect(Collectors.joining());
    }

    private String observation(ObservationChange change) {
        return words.word(change.kind()) + ": " + words.observation(change.observation()) + " – "
                + words.why(change.why());
    }

    private void head(String... keys) {
        text.append(Markdown.row(List.of(keys).stream().map(words::text).toList()));
        text.append(Markdown.rule(keys.length));
    }

    private void section(String title, List<String> entries) {
        if (!entries.isEmpty()) {
            heading(3, title);
            bullets(entries);
        }
    }

    private void heading(int level, String heading) {
        text.append("#".repeat(level))
                .append(' ')
                .append(Markdown.escape(heading))
                .append("\n\n");
    }

    private void paragraph(String paragraph) {
        text.append(Markdown.escape(paragraph)).append("\n\n");
    }

    private void bullets(List<String> entries) {
        entries.forEach(e -> text.append("- ").append(Markdown.escape(e)).append('\n'));
        text.append('\n');
    }
}
