package dev.tenken.report.paper;

import dev.tenken.model.document.Evidence;
import dev.tenken.model.finding.Finding;
import dev.tenken.model.finding.Judgement;
import dev.tenken.model.finding.Outcome;
import dev.tenken.model.finding.Strength;
import dev.tenken.model.finding.Unused;
import dev.tenken.model.finding.VendorAssessment;
import dev.tenken.model.finding.Verdict;
import dev.tenken.office.write.Paper;
import dev.tenken.office.write.Paper.Kind;
import dev.tenken.office.write.Paper.Piece;
import dev.tenken.report.common.DispositionWords;
import dev.tenken.report.common.Quotes;
import dev.tenken.report.common.Reviews;
import dev.tenken.report.common.VendorSection.ControlFindings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Findings of one vendor as rows of tables: what falls short and what to ask, or what is stated. */
final class FindingRows {
    private static final int NEAR = 2;
    private static final int NEAREST = 1;

    private final Pen pen;
    private final FindingPart findings;
    private final RowQuestions questions;
    private final Unused unused;
    private final DispositionWords dispositionWords;

    FindingRows(Pen pen, VendorAssessment vendor, FindingPart findings) {
        this.pen = pen;
        this.findings = findings;
        this.questions = new RowQuestions(pen, findings);
        this.unused = Unused.of(vendor.extraction());
        this.dispositionWords = new DispositionWords(pen.messages());
    }

    /** Partial findings: the criteria that fall short with what was read on them, those that are met by name, and the questions. */
    Paper.Table partial(List<ControlFindings> controls, String caption) {
        Map<String, String> told = new HashMap<>();
        List<List<List<Paper.Paragraph>>> rows = new ArrayList<>();
        for (ControlFindings control : controls) {
            rows.add(List.of(named(control), lacking(control, told), questions.of(control.whole())));
        }
        List<String> head = List.of(pen.get("matrix.control"), pen.get("send.lacking"), pen.get("send.questions"));
        return new Paper.Table(caption, List.of(20, 42, 38), head, rows);
    }

    /** Findings on which nothing is disclosed: the questions, and passages that come near. */
    Paper.Table silent(List<ControlFindings> controls, String caption) {
        List<List<List<Paper.Paragraph>>> rows = new ArrayList<>();
        for (ControlFindings control : controls) {
            List<Paper.Paragraph> asked = new ArrayList<>(questions.of(control.whole()));
            if (!control.whole().nearest().isEmpty()) {
                asked.add(Pen.paragraph(
                        Kind.CELL,
                        pen.noted(
                                pen.get("send.near"),
                                control.whole().nearest().stream()
                                        .limit(pen.isWhole() ? NEAR : NEAREST)
                                        .toList())));
            }
            asked.addAll(byService(control));
            rows.add(List.of(named(control), asked));
        }
        return new Paper.Table(
                caption, List.of(34, 66), List.of(pen.get("matrix.control"), pen.get("send.questions")), rows);
    }

    /** Findings that ask for nothing more: what the papers state. */
    Paper.Table stated(List<ControlFindings> controls, String caption) {
        List<List<List<Paper.Paragraph>>> rows = new ArrayList<>();
        controls.forEach(control -> rows.add(List.of(named(control), stated(control))));
        return new Paper.Table(
                caption, List.of(34, 66), List.of(pen.get("matrix.control"), pen.get("send.stated")), rows);
    }

    private List<Paper.Paragraph> named(ControlFindings control) {
        Finding finding = control.whole();
        List<Paper.Paragraph> lines = new ArrayList<>();
        lines.add(Pen.paragraph(Kind.CELL, List.of(Pen.strong(findings.title(finding)))));
        List<String> parts = new ArrayList<>();
        if (finding.severity() != null) {
            parts.add(pen.get("finding.severity", pen.messages().word(finding.severity())));
        }
        if (Reviews.fallsShort(finding.verdict()) || finding.verdict() == Verdict.SATISFIED) {
            Strength strength = Strength.of(finding, unused);
            parts.add(pen.get("strength.labelled", pen.messages().word(strength.level())));
        }
        if (finding.review() != null) {
            parts.add(dispositionWords.verdict(finding.review()));
        }
        lines.add(Pen.paragraph(Kind.CELL, List.of(Pen.quiet(String.join(" · ", parts)))));
        return lines;
    }

    private List<Paper.Paragraph> lacking(ControlFindings control, Map<String, String> told) {
        Finding finding = control.whole();
        List<Paper.Paragraph> lines = new ArrayList<>();
        for (Judgement judgement : finding.judgements()) {
            if (Reviews.changes(finding, judgement)
                    || judgement.outcome() != Outcome.MET && judgement.outcome() != Outcome.SILENT) {
                lines.add(Pen.paragraph(Kind.CELL, lacking(control, judgement, told)));
            }
        }
        lines.addAll(byService(control));
        also(finding, false, lines);
        return lines.isEmpty() ? Pen.cell("–") : lines;
    }

    /** An outcome with its reason; a reason that stands in a row before is not told again. */
    private List<Piece> lacking(ControlFindings control, Judgement judgement, Map<String, String> told) {
        Finding finding = control.whole();
        List<Evidence> quotes = quotes(control, judgement);
        List<Piece> pieces = new ArrayList<>();
        pieces.add(pen.outcome(judgement.outcome()));
        String said =
                dispositionWords.outcome(finding.review(), judgement.criterion().id());
        pieces.add(Pen.plain((said.isEmpty() ? "" : " · " + said) + " "));
        String number = pen.arrangement().number(finding.control());
        String reason = pen.in(judgement.reason());
        String before = told.putIfAbsent(reason + quotes, number);
        if (before == null || before.equals(number)) {
            pieces.addAll(pen.noted(reason, quotes));
        } else {
            pieces.add(Pen.plain(pen.get("send.as-under", before)));
        }
        return pieces;
    }

    /** The quotes of a criterion; where services differ, of each of them, because its reason tells what holds for each. */
    private static List<Evidence> quotes(ControlFindings control, Judgement judgement) {
        Stream<Judgement> ofServices = control.services().stream()
                .flatMap(f -> f.judgements().stream())
                .filter(j -> j.criterion().id().equals(judgement.criterion().id()));
        return Stream.concat(Stream.of(judgement), ofServices)
                .flatMap(j -> Quotes.of(j).stream())
                .distinct()
                .sorted(Evidence.ORDER)
                .toList();
    }

    /** What else is met, by the words of the criteria: their quotes are in the pages. */
    private void also(Finding finding, boolean supporting, List<Paper.Paragraph> lines) {
        String met = finding.judgements().stream()
                .filter(j -> j.outcome() == Outcome.MET && !Reviews.changes(finding, j))
                .filter(j -> !supporting || !j.criterion().essential())
                .map(j -> pen.in(j.criterion().prose()))
                .collect(Collectors.joining(" "));
        if (!met.isEmpty()) {
            lines.add(Pen.paragraph(Kind.CELL, List.of(Pen.quiet(pen.get("send.met", met)))));
        }
    }

    private List<Paper.Paragraph> stated(ControlFindings control) {
        Finding finding = control.whole();
        List<Paper.Paragraph> lines = new ArrayList<>();
        for (Judgement judgement : finding.judgements()) {
            boolean names = !pen.isWhole()
                    && judgement.outcome() == Outcome.MET
                    && !judgement.criterion().essential();
            if (judgement.outcome() != Outcome.SILENT && !names) {
                lines.add(Pen.paragraph(Kind.CELL, pen.noted(pen.in(judgement.reason()), quotes(control, judgement))));
            }
        }
        if (lines.isEmpty()) {
            lines.add(Pen.paragraph(Kind.CELL, pen.noted(pen.in(finding.reason()), Quotes.of(finding))));
        }
        if (!pen.isWhole()) {
            also(finding, true, lines);
        }
        lines.addAll(byService(control));
        return lines;
    }

    /** The verdicts on services; a short text gives the reason for gaps only, which the criteria of the whole may not show. */
    private List<Paper.Paragraph> byService(ControlFindings control) {
        List<Paper.Paragraph> lines = new ArrayList<>();
        findings.services(
                control,
                f -> pen.isWhole() || f.effective() == Verdict.GAP,
                pieces -> lines.add(Pen.paragraph(Kind.CELL, pieces)));
        return lines;
    }
}
