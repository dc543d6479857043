package dev.tenken.cli;

import static dev.tenken.report.common.Visible.inOneLine;
import static dev.tenken.report.text.ScreenText.bold;

import dev.tenken.model.Language;
import dev.tenken.model.Vendor;
import dev.tenken.model.catalog.Parameter;
import dev.tenken.model.disposition.DispositionRecord;
import dev.tenken.model.disposition.Review;
import dev.tenken.model.document.Evidence;
import dev.tenken.model.fact.Attributes;
import dev.tenken.model.fact.Statement;
import dev.tenken.model.fact.Topic;
import dev.tenken.model.fact.VendorFact;
import dev.tenken.model.finding.Finding;
import dev.tenken.model.finding.Judgement;
import dev.tenken.model.finding.RuleTrace;
import dev.tenken.model.finding.VendorAssessment;
import dev.tenken.report.common.DispositionWords;
import dev.tenken.report.common.Messages;
import dev.tenken.report.common.Phrasebook;
import dev.tenken.report.common.StrengthWords;
import dev.tenken.report.text.ScreenText;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** An explanation as text for a terminal. */
final class ExplanationText {
    private final Language language;
    private final Words words;
    private final boolean colour;
    private final StrengthWords strength;

    ExplanationText(Language language, boolean colour) {
        this.language = language;
        this.words = Words.in(language);
        this.colour = colour;
        this.strength = new StrengthWords(Messages.in(language));
    }

    /** @param assessed what the finding is of */
    ScreenText of(VendorAssessment assessed, Finding finding) {
        Vendor vendor = assessed.vendor();
        List<DispositionRecord> records = assessed.dispositions();
        ScreenText text = new ScreenText(colour);
        String scope = finding.service() == null ? "" : " · " + finding.service();
        text.line(
                0,
                bold(vendor.name().in(language) + scope + " · "
                        + finding.control().number() + " "
                        + finding.control().title().in(language)));
        text.line(
                0,
                words.verdict() + ": ",
                bold(strength.verdict(finding)),
                "  [" + finding.rule() + "]  " + inOneLine(finding.reason().in(language)));
        String firmly = strength.of(finding, assessed);
        if (!firmly.isEmpty()) {
            text.line(1, Messages.in(language).get("strength.labelled", firmly));
        }
        review(text, finding, records);
        thresholds(text, finding);
        finding.judgements().forEach(j -> criterion(text, j, finding.review()));
        nearest(text, finding);
        text.line(0, "");
        return text;
    }

    private void review(ScreenText text, Finding finding, List<DispositionRecord> records) {
        if (finding.review() == null) {
            return;
        }
        DispositionWords said = new DispositionWords(Messages.in(language));
        text.line(
                0,
                bold(said.verdict(finding.review())),
                "  " + inOneLine(finding.review().reason().in(language)));
        records.stream()
                .map(DispositionRecord::disposition)
                .filter(d -> finding.review().dispositions().contains(d.id()))
                .forEach(d -> text.line(1, d.id() + "  " + said.said(d)));
    }

    private void thresholds(ScreenText text, Finding finding) {
        finding.control().parameters().values().stream()
                .sorted(Comparator.comparing(Parameter::id))
                .forEach(p -> text.line(1, words.threshold(p)));
    }

    private void criterion(ScreenText text, Judgement judgement, Review review) {
        text.line(0, "");
        String weight = words.weight(judgement.criterion());
        String essential = weight.isEmpty() ? "" : "  (" + weight + ")";
        String auditor = new DispositionWords(Messages.in(language))
                .outcome(review, judgement.criterion().id());
        text.line(
                0,
                bold(judgement.criterion().id()),
                "  " + words.of(judgement.outcome()) + essential + (auditor.isEmpty() ? "" : "  · " + auditor));
        text.line(1, inOneLine(judgement.criterion().prose().in(language)));
        text.line(1, "→ " + inOneLine(judgement.reason().in(language)));
        judgement.rules().stream().filter(RuleTrace::fired).forEach(r -> fired(text, r));
        judgement.rules().stream()
                .filter(r -> !r.fired())
                .forEach(r -> text.line(
                        1,
                        "· " + words.notFired() + " " + r.rule() + "  (" + r.file() + ":" + r.line() + "): "
                                + Phrasebook.in(language, r.missing())));
    }

    private void fired(ScreenText text, RuleTrace rule) {
        text.line(1, "✓ " + words.fired() + " " + rule.rule() + "  (" + rule.file() + ":" + rule.line() + ")");
        rule.facts().forEach(f -> fact(text, f));
    }

    private void fact(ScreenText text, VendorFact fact) {
        String condition = fact.getCondition() == null
                ? ""
                : "; " + words.condition() + " \"" + inOneLine(fact.getCondition()) + "\"";
        text.line(
                2,
                Topic.of(fact).json() + " " + Attributes.word(fact.getPolarity()) + " " + shown(Attributes.of(fact))
                        + condition + origin(fact));
        fact.getEvidence().forEach(e -> quote(text, 3, e));
    }

    private static String origin(VendorFact fact) {
        String origin = fact.statement().origin();
        return origin.equals(Statement.EXTRACTED) ? "" : "  [" + origin + "]";
    }

    private static String shown(Map<String, Object> attributes) {
        return attributes.isEmpty() ? "" : inOneLine(attributes.toString());
    }

    private void quote(ScreenText text, int depth, Evidence evidence) {
        text.line(depth, "\"" + evidence.quote().replaceAll("\\s+", " ") + "\"");
        String heading = evidence.heading().isEmpty() ? "" : " · " + inOneLine(String.join(" › ", evidence.heading()));
        String page = evidence.page() == null ? "" : " · " + words.page(evidence.page());
        String place = evidence.place() == null ? "" : " · " + evidence.place();
        text.line(depth, "  " + evidence.document() + ":" + evidence.line() + page + place + heading);
    }

    private void nearest(ScreenText text, Finding finding) {
        if (!finding.nearest().isEmpty()) {
            text.line(0, "");
            text.line(0, words.nearest());
            finding.nearest().forEach(e -> quote(text, 1, e));
        }
    }
}
