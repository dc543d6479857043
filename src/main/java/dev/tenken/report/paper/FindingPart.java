package dev.tenken.report.paper;

import dev.tenken.model.Finding;
import dev.tenken.model.Judgement;
import dev.tenken.model.Outcome;
import dev.tenken.model.Strength;
import dev.tenken.model.Unused;
import dev.tenken.model.VendorAssessment;
import dev.tenken.model.Verdict;
import dev.tenken.office.write.Paper;
import dev.tenken.office.write.Paper.Kind;
import dev.tenken.office.write.Paper.Piece;
import dev.tenken.report.common.DispositionWords;
import dev.tenken.report.common.Quotes;
import dev.tenken.report.common.Reviews;
import dev.tenken.report.common.StrengthWords;
import dev.tenken.report.common.VendorSection.ControlFindings;
import dev.tenken.report.questions.QuestionWording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Findings of one vendor: in full, with criteria and questions, or as a row of a table. */
final class FindingPart {
    private static final int NEAR = 2;

    private final Pen pen;
    private final VendorAssessment vendor;
    private final Unused unused;
    private final StrengthWords strengthWords;
    private final DispositionWords dispositionWords;

    FindingPart(Pen pen, VendorAssessment vendor) {
        this.pen = pen;
        this.vendor = vendor;
        this.unused = Unused.of(vendor.extraction());
        this.strengthWords = new StrengthWords(pen.messages());
        this.dispositionWords = new DispositionWords(pen.messages());
    }

    /** A finding under a heading of its own, with what holds for single services. */
    void whole(ControlFindings control, List<Paper.Block> out) {
        Finding finding = control.whole();
        out.add(Pen.paragraph(Kind.ITEM_HEADING, title(finding)));
        out.add(Pen.paragraph(Kind.BODY, standing(finding)));
        List<Judgement> told =
                finding.judgements().stream().filter(j -> !isSilent(finding, j)).toList();
        if (told.isEmpty()) {
            out.add(Pen.paragraph(Kind.BODY, pen.noted(pen.in(finding.reason()), Quotes.of(finding))));
        } else {
            out.add(criteria(finding, told));
        }
        services(control, out);
        List<String> thresholds = pen.words().thresholds(finding.control());
        if (!thresholds.isEmpty()) {
            out.add(Pen.paragraph(Kind.NOTE, pen.get("finding.thresholds") + " " + String.join("; ", thresholds)));
        }
        ask("send.clarify", questions(finding, false), out);
        ask("send.silent", questions(finding, true), out);
    }

    /** Criteria on which nothing was read stand as their questions, not as rows that say so. */
    private static boolean isSilent(Finding finding, Judgement judgement) {
        return judgement.outcome() == Outcome.SILENT && !Reviews.changes(finding, judgement);
    }

    private void ask(String label, List<String> questions, List<Paper.Block> out) {
        if (!questions.isEmpty()) {
            out.add(Pen.paragraph(Kind.LABEL, pen.get(label)));
            questions.forEach(q -> out.add(Pen.paragraph(Kind.ITEM, q)));
        }
    }

    private String title(Finding finding) {
        return pen.arrangement().title(finding.control(), pen.messages());
    }

    /** Verdict, severity, grade, how firmly it stands, and the auditor's word where there is one. */
    private List<Piece> standing(Finding finding) {
        List<Piece> pieces = new ArrayList<>();
        pieces.add(pen.verdict(finding.verdict(), strengthWords.verdict(finding)));
        List<String> parts = new ArrayList<>();
        if (finding.severity() != null) {
            parts.add(pen.get("finding.severity", pen.messages().word(finding.severity())));
        }
        if (finding.grade() != null) {
            parts.add(pen.get("grade.label", pen.messages().word(finding.grade())));
        }
        String strength = strengthWords.of(finding, Strength.of(finding, unused));
        if (!strength.isEmpty()) {
            parts.add(pen.get("strength.labelled", strength));
        }
        if (!parts.isEmpty()) {
            pieces.add(Pen.plain(" · " + String.join(" · ", parts)));
        }
        if (finding.review() != null) {
            pieces.add(Pen.strong(" · " + dispositionWords.verdict(finding.review())));
            pieces.add(Pen.plain(" " + pen.in(finding.review().reason())));
        }
        return pieces;
    }

    private Paper.Table criteria(Finding finding, List<Judgement> told) {
        List<List<List<Paper.Paragraph>>> rows = new ArrayList<>();
        for (Judgement judgement : told) {
            String weight = pen.words().weight(judgement.criterion());
            List<Piece> asked = new ArrayList<>();
            asked.add(Pen.plain(pen.in(judgement.criterion().prose())));
            if (!weight.isEmpty()) {
                asked.add(Pen.quiet(" (" + weight + ")"));
            }
            rows.add(List.of(
                    Pen.cell(asked),
                    Pen.cell(outcome(finding, judgement)),
                    Pen.cell(pen.noted(pen.in(judgement.reason()), Quotes.of(judgement)))));
        }
        return new Paper.Table(
                pen.get("send.criteria", pen.arrangement().number(finding.control())),
                List.of(34, 15, 51),
                List.of(pen.get("criteria.criterion"), pen.get("criteria.outcome"), pen.get("criteria.reason")),
                rows);
    }

    private List<Piece> outcome(Finding finding, Judgement judgement) {
        List<Piece> pieces = new ArrayList<>();
        pieces.add(pen.outcome(judgement.outcome()));
        String said =
                dispositionWords.outcome(finding.review(), judgement.criterion().id());
        if (!said.isEmpty()) {
            pieces.add(Pen.plain(" · " + said));
        }
        return pieces;
    }

    /** Services of which the same is said stand together. */
    private void services(ControlFindings control, List<Paper.Block> out) {
        Map<List<Object>, List<Finding>> same = new LinkedHashMap<>();
        control.services()
                .forEach(f -> same.computeIfAbsent(List.of(f.effective(), pen.in(f.reason())), k -> new ArrayList<>())
                        .add(f));
        same.values().forEach(alike -> {
            Finding one = alike.get(0);
            String names = alike.stream().map(Finding::service).collect(Collectors.joining(", "));
            List<Piece> pieces = new ArrayList<>();
            pieces.add(Pen.strong(names + ": "));
            pieces.add(pen.verdict(one.effective()));
            pieces.add(Pen.plain(" – "));
            pieces.addAll(pen.noted(
                    pen.in(one.reason()),
                    alike.stream()
                            .flatMap(f -> Quotes.of(f).stream())
                            .distinct()
                            .toList()));
            out.add(Pen.paragraph(Kind.ITEM, pieces));
        });
    }

    /** What to ask the vendor: the essential first, and nothing that an auditor settled. */
    private List<String> questions(Finding finding, boolean silent) {
        if (finding.isSettled()) {
            return List.of();
        }
        return finding.judgements().stream()
                .filter(j -> Reviews.lacks(finding, j) && isSilent(finding, j) == silent)
                .sorted((a, b) ->
                        Boolean.compare(b.criterion().essential(), a.criterion().essential()))
                .map(j -> QuestionWording.of(j.criterion(), pen.language()))
                .distinct()
                .toList();
    }

    /** Findings of one verdict in a table: what the papers state, or what to ask where they state nothing. */
    Paper.Table brief(Verdict verdict, List<ControlFindings> controls, String caption) {
        boolean silent = verdict == Verdict.NOT_DISCLOSED;
        List<List<List<Paper.Paragraph>>> rows = new ArrayList<>();
        for (ControlFindings control : controls) {
            Finding finding = control.whole();
            rows.add(List.of(
                    List.of(
                            Pen.paragraph(Kind.CELL, List.of(Pen.strong(title(finding)))),
                            Pen.paragraph(Kind.CELL, brief(finding))),
                    silent ? open(control) : stated(control)));
        }
        List<String> head = List.of(pen.get("matrix.control"), pen.get(silent ? "send.questions" : "send.stated"));
        return new Paper.Table(caption, List.of(34, 66), head, rows);
    }

    private List<Piece> brief(Finding finding) {
        String strength = pen.messages().word(Strength.of(finding, unused).level());
        List<Piece> pieces = new ArrayList<>();
        if (finding.verdict() == Verdict.SATISFIED) {
            pieces.add(Pen.quiet(pen.get("strength.labelled", strength)));
        } else if (finding.severity() != null) {
            pieces.add(Pen.quiet(pen.get("finding.severity", pen.messages().word(finding.severity()))));
        }
        if (finding.review() != null) {
            pieces.add(Pen.quiet(" · " + dispositionWords.verdict(finding.review())));
        }
        return pieces;
    }

    private List<Paper.Paragraph> stated(ControlFindings control) {
        List<Paper.Paragraph> paragraphs = new ArrayList<>();
        List<Judgement> met = control.whole().judgements().stream()
                .filter(j -> j.outcome() != Outcome.SILENT)
                .toList();
        if (met.isEmpty()) {
            paragraphs.add(
                    Pen.paragraph(Kind.CELL, pen.noted(pen.in(control.whole().reason()), Quotes.of(control.whole()))));
        }
        for (Judgement judgement : met) {
            paragraphs.add(Pen.paragraph(Kind.CELL, pen.noted(pen.in(judgement.reason()), Quotes.of(judgement))));
        }
        paragraphs.addAll(byService(control));
        return paragraphs;
    }

    private List<Paper.Paragraph> open(ControlFindings control) {
        List<Paper.Paragraph> paragraphs = new ArrayList<>();
        Stream.of(false, true)
                .flatMap(silent -> questions(control.whole(), silent).stream())
                .forEach(q -> paragraphs.add(Pen.paragraph(Kind.CELL, q)));
        if (!control.whole().nearest().isEmpty()) {
            paragraphs.add(Pen.paragraph(
                    Kind.CELL,
                    pen.noted(
                            pen.get("send.near"),
                            control.whole().nearest().stream().limit(NEAR).toList())));
        }
        paragraphs.addAll(byService(control));
        return paragraphs;
    }

    private List<Paper.Paragraph> byService(ControlFindings control) {
        List<Paper.Block> blocks = new ArrayList<>();
        services(control, blocks);
        return blocks.stream()
                .map(b -> Pen.paragraph(Kind.CELL, ((Paper.Paragraph) b).pieces()))
                .toList();
    }
}
