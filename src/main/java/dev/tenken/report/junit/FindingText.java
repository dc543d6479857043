package dev.tenken.report.junit;

import dev.tenken.model.document.Evidence;
import dev.tenken.model.finding.Finding;
import dev.tenken.model.finding.Judgement;
import dev.tenken.model.finding.Observation;
import dev.tenken.model.finding.VendorAssessment;
import dev.tenken.report.common.DispositionWords;
import dev.tenken.report.common.Grounds;
import dev.tenken.report.common.Messages;
import dev.tenken.report.common.Reviews;
import dev.tenken.report.common.StrengthWords;
import dev.tenken.report.common.Visible;
import dev.tenken.report.common.Words;
import java.util.List;

/** A finding as plain text: the verdict, then each criterion with its reason and quotes and where they stand. */
final class FindingText {

    private static final String INDENT = "  ";

    private final Messages messages;
    private final Words words;
    private final DispositionWords said;

    FindingText(Messages messages) {
        this.messages = messages;
        this.words = new Words(messages);
        this.said = new DispositionWords(messages);
    }

    /** Verdict and reason in one line, and the auditor's verdict where there is one. */
    String summary(Finding finding) {
        String machine = messages.get(
                "junit.summary",
                new StrengthWords(messages).verdict(finding),
                finding.reason().in(messages.language()));
        return finding.review() == null ? machine : machine + " " + said.verdict(finding.review());
    }

    /** What stands behind the verdict; the verdict itself is in the summary. */
    String of(VendorAssessment vendor, Finding finding) {
        StringBuilder text = new StringBuilder();
        if (finding.severity() != null) {
            text.append(messages.get("finding.severity", messages.word(finding.severity())))
                    .append('\n');
        }
        if (finding.grade() != null) {
            text.append(messages.get("grade.label", messages.word(finding.grade())))
                    .append('\n');
        }
        Reviews.of(vendor, finding).forEach(d -> text.append(said.said(d)).append('\n'));
        words.thresholds(finding.control()).forEach(t -> text.append(t).append('\n'));
        finding.judgements().forEach(j -> append(text, j));
        if (!finding.nearest().isEmpty()) {
            text.append('\n')
                    .append(messages.get("nearest.title"))
                    .append(": ")
                    .append(messages.get("nearest.note"))
                    .append('\n');
            quotes(text, finding.nearest());
        }
        return text.toString();
    }

    String of(Observation observation) {
        StringBuilder text = new StringBuilder(messages.word(observation.kind()))
                .append(" (")
                .append(messages.word(observation.severity()))
                .append("): ")
                .append(observation.text().in(messages.language()))
                .append('\n');
        quotes(text, observation.evidence());
        return text.toString();
    }

    private void append(StringBuilder text, Judgement judgement) {
        text.append('\n')
                .append(judgement.criterion().id())
                .append(": ")
                .append(messages.word(judgement.outcome()))
                .append(judgement.criterion().essential() ? " (" + messages.get("criteria.essential") + ")" : "")
                .append('\n')
                .append(INDENT)
                .append(judgement.criterion().prose().in(messages.language()))
                .append('\n')
                .append(INDENT)
                .append("→ ")
                .append(judgement.reason().in(messages.language()))
                .append('\n');
        quotes(text, Grounds.quotes(judgement));
    }

    private void quotes(StringBuilder text, List<Evidence> quotes) {
        quotes.forEach(q -> text.append(INDENT)
                .append(messages.get("junit.quote", Visible.inOneLine(q.quote())))
                .append('\n')
                .append(INDENT.repeat(2))
                .append(words.place(q))
                .append('\n'));
    }
}
