package dev.tenken.report.text;

import static dev.tenken.report.text.Markdown.code;
import static dev.tenken.report.text.Markdown.escape;
import static dev.tenken.report.text.Markdown.row;
import static dev.tenken.report.text.Markdown.rule;

import dev.tenken.model.Language;
import dev.tenken.model.catalog.Control;
import dev.tenken.model.catalog.Profile;
import dev.tenken.model.disposition.Review;
import dev.tenken.model.document.Failure;
import dev.tenken.model.finding.Assessment;
import dev.tenken.model.finding.ReadFirst;
import dev.tenken.model.finding.Verdict;
import dev.tenken.report.common.Arrangement;
import dev.tenken.report.common.DispositionWords;
import dev.tenken.report.common.Messages;
import dev.tenken.report.common.Phrasebook;
import dev.tenken.report.common.StrengthWords;
import dev.tenken.report.common.Symbols;
import dev.tenken.report.common.VendorSection;
import dev.tenken.report.common.VendorSection.ControlFindings;
import dev.tenken.report.file.FileContent;
import dev.tenken.written.OwnMarks;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes {@code report.md}: the matrix, then every vendor with its findings, quotes and coverage. */
public final class MarkdownReport {

    /** A heading looks back this far for the empty line before it. */
    private static final int SEEN_BY_HEADINGS = 2;

    private final Assessment assessment;
    private final Arrangement arrangement;
    private final Messages messages;
    private final List<VendorSection> vendors;
    private final List<VendorSection> outlines;

    private MarkdownReport(Assessment assessment, Language language, Arrangement arrangement) {
        this.assessment = assessment;
        this.arrangement = arrangement;
        this.messages = Messages.in(language);
        this.vendors = VendorSection.of(assessment, arrangement);
        this.outlines = List.copyOf(VendorSection.of(assessment.outline(), arrangement));
    }

    /**
     * The report; LF line ends and one at the end. Text of documents is shown literally. Of the vendors no more than one's section is
     * held at a time.
     */
    public static FileContent file(Assessment assessment, Language language, Arrangement arrangement) {
        return out -> {
            Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            new MarkdownReport(assessment, language, arrangement).write(text);
            text.flush();
        };
    }

    private void write(Writer text) throws IOException {
        StringBuilder out = new StringBuilder();
        out.append("# ").append(messages.get("report.title")).append("\n\n");
        meta(out);
        out.append("\n").append(messages.get("report.method")).append("\n\n");
        failures(out);
        matrix(out);
        first(out);
        for (VendorSection vendor : vendors) {
            new MarkdownVendor(messages, arrangement, vendor, out).write();
            int done = Math.max(0, out.length() - SEEN_BY_HEADINGS);
            text.append(out, 0, done);
            out.delete(0, done);
        }
        text.append(out).append("\n").append(OwnMarks.MARKDOWN_REPORT);
    }

    private void meta(StringBuilder out) {
        Profile profile = assessment.profile();
        meta(out, "meta.as-of", assessment.asOf().toString());
        meta(out, "meta.profile", escape(profile.title().in(messages.language())) + " (" + code(profile.id()) + ")");
        meta(out, "meta.catalog", escape(profile.catalogVersion()));
        meta(out, "meta.rules", assessment.rules() + " (SHA-256 " + code(assessment.rulesDigest()) + ")");
        meta(out, "meta.tool", "Tenken " + escape(assessment.tool()));
    }

    private void meta(StringBuilder out, String key, String value) {
        out.append("- ").append(messages.get(key)).append(": ").append(value).append("\n");
    }

    private void failures(StringBuilder out) {
        List<Failure> failures = assessment.outline().failures();
        if (failures.isEmpty()) {
            return;
        }
        out.append("## ")
                .append(messages.get("failures.title", failures.size()))
                .append("\n\n");
        out.append(messages.get("failures.note")).append("\n\n");
        failures.forEach(f -> out.append("- **")
                .append(escape(f.path()))
                .append("**: ")
                .append(escape(Phrasebook.in(messages.language(), f.message())))
                .append("\n"));
        out.append("\n");
    }

    private void matrix(StringBuilder out) {
        out.append("## ").append(messages.get("matrix.title")).append("\n\n");
        if (vendors.isEmpty()) {
            out.append(messages.get("matrix.empty")).append("\n");
            return;
        }
        List<String> head = new ArrayList<>(List.of(arrangement.heading(messages)));
        outlines.forEach(v -> head.add(escape(v.vendor().vendor().name().in(messages.language()))));
        out.append(row(head)).append(rule(head.size()));
        arrangement.controls(assessment.profile()).forEach(c -> out.append(row(cells(c))));
        out.append("\n").append(messages.get("matrix.legend.plain")).append("\n");
    }

    private void first(StringBuilder out) {
        List<ReadFirst.OfVendor> first = vendors.size() > 1 ? ReadFirst.of(assessment) : List.of();
        if (first.isEmpty()) {
            return;
        }
        StrengthWords words = new StrengthWords(messages);
        out.append("\n## ").append(messages.get("first.title")).append("\n\n");
        out.append(messages.get("first.note")).append("\n\n");
        int rank = 1;
        for (ReadFirst.OfVendor one : first) {
            out.append(rank++)
                    .append(". ")
                    .append(escape(words.who(one, arrangement)))
                    .append(" – ")
                    .append(escape(words.why(one.first())))
                    .append("\n");
        }
    }

    private List<String> cells(Control control) {
        List<String> cells = new ArrayList<>();
        cells.add(escape(arrangement.title(control, messages)));
        outlines.forEach(v -> cells.add(cell(v.of(control))));
        return cells;
    }

    private String cell(ControlFindings found) {
        if (found == null) {
            return Symbols.UNREAD + " " + messages.get("matrix.unread");
        }
        Verdict verdict = found.whole().verdict();
        String whole = Symbols.of(verdict) + " " + messages.word(verdict);
        String services = found.services().isEmpty()
                ? ""
                : " (" + messages.get("matrix.differs") + ": " + counts(found.byVerdict()) + ")";
        Review review = found.whole().review();
        String auditor = review == null ? "" : " · " + new DispositionWords(messages).brief(review);
        return whole + services + auditor;
    }

    private static String counts(Map<Verdict, Integer> byVerdict) {
        return byVerdict.entrySet().stream()
                .map(e -> Symbols.of(e.getKey()) + " " + e.getValue())
                .collect(Collectors.joining(", "));
    }
}
