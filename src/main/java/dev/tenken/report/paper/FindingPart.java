package dev.tenken.report.paper;

import dev.tenken.model.finding.Finding;
import dev.tenken.model.finding.Judgement;
import dev.tenken.model.finding.Outcome;
import dev.tenken.model.finding.Strength;
import dev.tenken.model.finding.Unused;
import dev.tenken.model.finding.VendorAssessment;
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
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Findings of one vendor in full, with criteria and questions, each under a heading of its own. */
final class FindingPart {
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
        ask("send.clarify", questions(finding, j -> !isSilent(finding, j)), out);
        ask("send.silent", questions(finding, j -> isSilent(finding, j)), out);
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

    String title(Finding finding) {
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
        services(control, finding -> true, pieces -> out.add(Pen.paragraph(Kind.ITEM, pieces)));
    }

    /** The same, with reasons and quotes for those only whose criteria do not tell them already. */
    void services(ControlFindings control, Predicate<Finding> reasoned, Consumer<List<Piece>> out) {
        Map<List<Object>, List<Finding>> same = new LinkedHashMap<>();
        for (Finding finding : control.services()) {
            List<Object> told = reasoned.test(finding)
                    ? List.of(finding.effective(), pen.in(finding.reason()))
                    : List.of(finding.effective());
            same.computeIfAbsent(told, k -> new ArrayList<>()).add(finding);
        }
        same.values().forEach(alike -> {
            Finding one = alike.get(0);
            String names = alike.stream().map(Finding::service).collect(Collectors.joining(", "));
            List<Piece> pieces = new ArrayList<>();
            pieces.add(Pen.strong(names + ": "));
            pieces.add(pen.verdict(one.effective()));
            if (reasoned.test(one)) {
                pieces.add(Pen.plain(" – "));
                pieces.addAll(pen.noted(
                        pen.in(one.reason()),
                        alike.stream()
                                .flatMap(f -> Quotes.of(f).stream())
                                .distinct()
                                .toList()));
            }
            out.accept(pieces);
        });
    }

    /** What to ask the vendor on the criteria that lack something and are wanted: the essential first, and nothing that an auditor settled. */
    List<String> questions(Finding finding, Predicate<Judgement> wanted) {
        if (finding.isSettled()) {
            return List.of();
        }
        return finding.judgements().stream()
                .filter(j -> Reviews.lacks(finding, j) && wanted.test(j))
                .sorted((a, b) ->
                        Boolean.compare(b.criterion().essential(), a.criterion().essential()))
                .map(j -> QuestionWording.of(j.criterion(), pen.language()))
                .distinct()
                .toList();
    }
}
