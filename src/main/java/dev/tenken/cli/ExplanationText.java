package dev.tenken.cli;

import dev.tenken.model.Attributes;
import dev.tenken.model.DispositionRecord;
import dev.tenken.model.Evidence;
import dev.tenken.model.Finding;
import dev.tenken.model.Judgement;
import dev.tenken.model.Language;
import dev.tenken.model.Parameter;
import dev.tenken.model.Review;
import dev.tenken.model.RuleTrace;
import dev.tenken.model.Statement;
import dev.tenken.model.Topic;
import dev.tenken.model.Vendor;
import dev.tenken.model.VendorFact;
import dev.tenken.report.common.DispositionWords;
import dev.tenken.report.common.Messages;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** An explanation as text for a terminal. */
final class ExplanationText {
    private final Language language;
    private final Words words;
    private final boolean colour;

    ExplanationText(Language language, boolean colour) {
        this.language = language;
        this.words = Words.in(language);
        this.colour = colour;
    }

    /** @param records dispositions on the vendor */
    String of(Vendor vendor, Finding finding, List<DispositionRecord> records) {
        StringBuilder text = new StringBuilder();
        String scope = finding.service() == null ? "" : " · " + finding.service();
        line(
                text,
                0,
                bold(vendor.name().in(language) + scope + " · "
                        + finding.control().number() + " "
                        + finding.control().title().in(language)));
        line(
                text,
                0,
                words.verdict() + ": " + bold(words.of(finding.verdict())) + "  [" + finding.rule() + "]  "
                        + finding.reason().in(language));
        review(text, finding, records);
        thresholds(text, finding);
        finding.judgements().forEach(j -> criterion(text, j, finding.review()));
        nearest(text, finding);
        line(text, 0, "");
        return text.toString();
    }

    private void review(StringBuilder text, Finding finding, List<DispositionRecord> records) {
        if (finding.review() == null) {
            return;
        }
        DispositionWords said = new DispositionWords(Messages.in(language));
        line(
                text,
                0,
                bold(said.verdict(finding.review())) + "  "
                        + finding.review().reason().in(language));
        records.stream()
                .map(DispositionRecord::disposition)
                .filter(d -> finding.review().dispositions().contains(d.id()))
                .forEach(d -> line(text, 1, d.id() + "  " + said.said(d)));
    }

    private void thresholds(StringBuilder text, Finding finding) {
        finding.control().parameters().values().stream()
                .sorted(Comparator.comparing(Parameter::id))
                .forEach(p -> line(text, 1, words.threshold(p)));
    }

    private void criterion(StringBuilder text, Judgement judgement, Review review) {
        line(text, 0, "");
        String weight = words.weight(judgement.criterion());
        String essential = weight.isEmpty() ? "" : "  (" + weight + ")";
        String auditor = new DispositionWords(Messages.in(language))
                .outcome(review, judgement.criterion().id());
        line(
                text,
                0,
                bold(judgement.criterion().id()) + "  " + words.of(judgement.outcome()) + essential
                        + (auditor.isEmpty() ? "" : "  · " + auditor));
        line(text, 1, judgement.criterion().prose().in(language));
        line(text, 1, "→ " + judgement.reason().in(language));
        judgement.rules().stream().filter(RuleTrace::fired).forEach(r -> fired(text, r));
        judgement.rules().stream()
                .filter(r -> !r.fired())
                .forEach(r -> line(
                        text,
                        1,
                        "· " + words.notFired() + " " + r.rule() + "  (" + r.file() + ":" + r.line() + "): "
                                + r.missing()));
    }

    private void fired(StringBuilder text, RuleTrace rule) {
        line(text, 1, "✓ " + words.fired() + " " + rule.rule() + "  (" + rule.file() + ":" + rule.line() + ")");
        rule.facts().forEach(f -> fact(text, f));
    }

    private void fact(StringBuilder text, VendorFact fact) {
        String condition =
                fact.getCondition() == null ? "" : "; " + words.condition() + " \"" + fact.getCondition() + "\"";
        line(
                text,
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
        return attributes.isEmpty() ? "" : attributes.toString();
    }

    private void quote(StringBuilder text, int depth, Evidence evidence) {
        line(text, depth, "\"" + evidence.quote().replaceAll("\\s+", " ") + "\"");
        String heading = evidence.heading().isEmpty() ? "" : " · " + String.join(" › ", evidence.heading());
        String page = evidence.page() == null ? "" : " · " + words.page(evidence.page());
        String place = evidence.place() == null ? "" : " · " + evidence.place();
        line(text, depth, "  " + evidence.document() + ":" + evidence.line() + page + place + heading);
    }

    private void nearest(StringBuilder text, Finding finding) {
        if (!finding.nearest().isEmpty()) {
            line(text, 0, "");
            line(text, 0, words.nearest());
            finding.nearest().forEach(e -> quote(text, 1, e));
        }
    }

    private String bold(String words) {
        return colour ? "\u001B[1m" + words + "\u001B[0m" : words;
    }

    private static void line(StringBuilder text, int depth, String words) {
        text.append("  ".repeat(depth)).append(words).append('\n');
    }
}
