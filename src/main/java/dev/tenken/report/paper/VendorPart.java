package dev.tenken.report.paper;

import dev.tenken.model.catalog.Profile;
import dev.tenken.model.disposition.DispositionRecord;
import dev.tenken.model.document.Evidence;
import dev.tenken.model.finding.Observation;
import dev.tenken.model.finding.ReadFirst;
import dev.tenken.model.finding.Severity;
import dev.tenken.model.finding.VendorAssessment;
import dev.tenken.model.finding.Verdict;
import dev.tenken.office.write.Paper;
import dev.tenken.office.write.Paper.Kind;
import dev.tenken.office.write.Paper.Piece;
import dev.tenken.report.common.DispositionWords;
import dev.tenken.report.common.StrengthWords;
import dev.tenken.report.common.VendorSection;
import dev.tenken.report.common.VendorSection.ControlFindings;
import dev.tenken.report.questions.QuestionWording;
import dev.tenken.summary.OpenPoint;
import dev.tenken.summary.SummaryWords;
import dev.tenken.summary.VendorSummary;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/** The chapter on one vendor: what it comes to, what falls short in full, the rest in brief. */
final class VendorPart {
    private static final int MOST_ASKED = 10;
    /** So many of what is asked and read first stand in a short text; the findings have the rest. */
    private static final int FIRST = 5;

    private static final int PLACES = 3;

    private final Pen pen;
    private final Profile profile;
    private final VendorSection section;
    private final VendorAssessment vendor;
    private final VendorSummary summary;
    private final FindingPart findings;
    private final FindingRows rows;

    VendorPart(Pen pen, Profile profile, VendorSection section) {
        this.pen = pen;
        this.profile = profile;
        this.section = section;
        this.vendor = section.vendor();
        this.summary = VendorSummary.of(vendor, profile);
        this.findings = new FindingPart(pen, vendor);
        this.rows = new FindingRows(pen, vendor, findings);
    }

    void write(List<Paper.Block> out) {
        out.add(Pen.paragraph(Kind.HEADING, pen.in(vendor.vendor().name())));
        summary(out);
        if (!vendor.findings().isEmpty()) {
            detailed(Verdict.GAP, "send.gaps", out);
            if (pen.isWhole()) {
                detailed(Verdict.PARTIAL, "send.partial", out);
            } else {
                brief(Verdict.PARTIAL, "send.partial", "send.partial.table", rows::partial, out);
            }
            brief(Verdict.NOT_DISCLOSED, "send.not-disclosed", "send.not-disclosed.table", rows::silent, out);
            brief(Verdict.SATISFIED, "send.satisfied", "send.satisfied.table", rows::stated, out);
            brief(Verdict.NOT_APPLICABLE, "send.not-applicable", "send.not-applicable.table", rows::stated, out);
            observations(out);
            dispositions(out);
            new LedgerPart(pen).write(vendor, out);
        }
        new DocumentsPart(pen).write(vendor, out);
    }

    private void summary(List<Paper.Block> out) {
        SummaryWords words = pen.summary();
        out.add(Pen.paragraph(
                Kind.BODY,
                List.of(
                        Pen.plain(words.get("recommendation") + ": "),
                        Pen.strong(words.word(summary.advice().recommendation())),
                        Pen.plain(" – " + words.reason(summary.advice()) + ". "
                                + words.meaning(summary.advice().recommendation())))));
        out.add(Pen.paragraph(Kind.BODY, words.verdict(summary)));
        out.add(Pen.paragraph(Kind.NOTE, words.get("by-rule", profile.id())));
        if (vendor.findings().isEmpty()) {
            return;
        }
        if (pen.isWhole()) {
            out.add(families());
        }
        first(out);
        ask(out);
    }

    private Paper.Table families() {
        List<String> head = new ArrayList<>(List.of(pen.get("html.family")));
        List<Verdict> verdicts = List.of(Verdict.SATISFIED, Verdict.PARTIAL, Verdict.GAP, Verdict.NOT_DISCLOSED);
        verdicts.forEach(v -> head.add(pen.messages().word(v)));
        List<List<List<Paper.Paragraph>>> rows = new ArrayList<>();
        for (VendorSection.Family family : section.families()) {
            List<List<Paper.Paragraph>> row = new ArrayList<>();
            row.add(Pen.cell(pen.in(family.title())));
            for (Verdict verdict : verdicts) {
                long count = family.controls().stream()
                        .filter(c -> c.whole().effective() == verdict)
                        .count();
                row.add(Pen.cell(count == 0 ? "" : String.valueOf(count)));
            }
            rows.add(row);
        }
        return new Paper.Table(pen.get("html.charts"), List.of(48, 13, 13, 13, 13), head, rows);
    }

    private void first(List<Paper.Block> out) {
        StrengthWords words = new StrengthWords(pen.messages());
        if (!summary.first().isEmpty()) {
            out.add(Pen.paragraph(Kind.LABEL, pen.get("first.title")));
            List<ReadFirst> first = summary.first().stream()
                    .limit(pen.isWhole() ? Long.MAX_VALUE : FIRST)
                    .toList();
            for (ReadFirst one : first) {
                String service = one.finding().service() == null
                        ? ""
                        : " · " + one.finding().service();
                out.add(Pen.paragraph(
                        Kind.ITEM,
                        pen.arrangement().title(one.finding().control(), pen.messages()) + service + " – "
                                + words.why(one)));
            }
        }
    }

    private void ask(List<Paper.Block> out) {
        List<String> questions = summary.ask().stream()
                .map(OpenPoint::judgement)
                .map(j -> QuestionWording.of(j.criterion(), pen.language()))
                .distinct()
                .toList();
        if (questions.isEmpty()) {
            return;
        }
        out.add(Pen.paragraph(Kind.LABEL, pen.summary().get("ask")));
        int most = pen.isWhole() ? MOST_ASKED : FIRST;
        questions.stream().limit(most).forEach(q -> out.add(Pen.paragraph(Kind.ITEM, q)));
        if (questions.size() > most) {
            out.add(Pen.paragraph(Kind.NOTE, pen.summary().get("ask.more", questions.size() - most)));
        }
    }

    private List<ControlFindings> of(Verdict verdict) {
        return section.families().stream()
                .flatMap(f -> f.controls().stream())
                .filter(c -> c.whole().effective() == verdict)
                .toList();
    }

    private void detailed(Verdict verdict, String title, List<Paper.Block> out) {
        List<ControlFindings> found = of(verdict);
        if (!found.isEmpty()) {
            out.add(Pen.paragraph(Kind.SUBHEADING, pen.get(title, found.size())));
            found.forEach(c -> findings.whole(c, out));
        }
    }

    private void brief(
            Verdict verdict,
            String title,
            String caption,
            BiFunction<List<ControlFindings>, String, Paper.Table> table,
            List<Paper.Block> out) {
        List<ControlFindings> found = of(verdict);
        if (!found.isEmpty()) {
            out.add(Pen.paragraph(Kind.SUBHEADING, pen.get(title, found.size())));
            if (verdict == Verdict.PARTIAL) {
                out.add(Pen.paragraph(Kind.NOTE, pen.get("send.rest-silent")));
            }
            out.add(table.apply(found, pen.get(caption)));
        }
    }

    private void observations(List<Paper.Block> out) {
        List<Observation> shown = vendor.observations().stream()
                .filter(o -> o.severity() == null || o.severity() != Severity.LOW)
                .toList();
        if (vendor.observations().isEmpty()) {
            return;
        }
        out.add(Pen.paragraph(Kind.SUBHEADING, pen.get("observations.title")));
        out.add(Pen.paragraph(Kind.NOTE, pen.get("observations.note")));
        if (!shown.isEmpty()) {
            out.add(new Paper.Table(
                    pen.get("send.observations"),
                    List.of(20, 80),
                    List.of(pen.get("send.kind"), pen.get("send.observation")),
                    shown.stream().map(this::row).toList()));
        }
        int low = vendor.observations().size() - shown.size();
        if (low > 0) {
            out.add(Pen.paragraph(Kind.NOTE, pen.get("send.low", low)));
        }
    }

    /** In a short text, what is not of high severity has its words only. */
    private List<List<Paper.Paragraph>> row(Observation observation) {
        List<Paper.Paragraph> kind = new ArrayList<>();
        kind.add(Pen.paragraph(Kind.CELL, List.of(Pen.strong(pen.messages().word(observation.kind())))));
        if (observation.severity() != null) {
            kind.add(Pen.paragraph(
                    Kind.CELL,
                    List.of(Pen.quiet(pen.get("finding.severity", pen.messages().word(observation.severity()))))));
        }
        boolean quoted = pen.isWhole() || observation.severity() == Severity.HIGH;
        List<Evidence> quotes = quoted ? observation.evidence() : List.of();
        return List.of(kind, Pen.cell(pen.noted(pen.in(observation.text()), quotes)));
    }

    private void dispositions(List<Paper.Block> out) {
        if (vendor.dispositions().isEmpty()) {
            return;
        }
        DispositionWords words = new DispositionWords(pen.messages());
        out.add(Pen.paragraph(Kind.SUBHEADING, pen.get("dispositions.title")));
        out.add(Pen.paragraph(Kind.NOTE, pen.get("dispositions.note")));
        for (DispositionRecord record : vendor.dispositions()) {
            List<Piece> pieces = new ArrayList<>();
            pieces.add(Pen.strong(words.status(record)));
            pieces.add(Pen.plain(" " + words.about(record.disposition()) + ": " + words.said(record.disposition())));
            pieces.addAll(pen.notes(record.evidence(), PLACES));
            out.add(Pen.paragraph(Kind.ITEM, pieces));
        }
    }
}
