package dev.tenken.report.html;

import dev.tenken.model.LocalizedText;
import dev.tenken.model.finding.Finding;
import dev.tenken.model.finding.Judgement;
import dev.tenken.model.finding.Outcome;
import dev.tenken.model.finding.Verdict;
import dev.tenken.report.common.VendorSection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which reasons a page tells once for all cards that share them, and which a card tells itself. */
final class ToldOnce {
    private final List<Finding> findings;
    private final Map<LocalizedText, Verdict> several;
    private final Map<LocalizedText, Integer> silences = new HashMap<>();

    ToldOnce(VendorSection section, Cards cards) {
        this.findings = section.vendor().findings();
        this.several = several(section, cards);
        findings.stream()
                .flatMap(f -> f.judgements().stream())
                .filter(j -> j.outcome() == Outcome.SILENT)
                .forEach(j -> silences.merge(j.reason(), 1, Integer::sum));
    }

    private Map<LocalizedText, Verdict> several(VendorSection section, Cards cards) {
        Map<LocalizedText, Verdict> once = new LinkedHashMap<>();
        Map<LocalizedText, Verdict> often = new LinkedHashMap<>();
        section.families().stream()
                .flatMap(f -> f.controls().stream())
                .flatMap(c -> cards.of(c).stream())
                .filter(card -> !listsReason(card))
                .map(Card::finding)
                .filter(f -> once.put(f.reason(), f.verdict()) != null)
                .forEach(f -> often.put(f.reason(), f.verdict()));
        return often;
    }

    /** The reasons that several cards would repeat, by verdict. */
    Map<LocalizedText, Verdict> several() {
        return several;
    }

    /** True when a card's reason says what neither its criteria nor the reasons told before the cards do. */
    boolean with(Card card) {
        return !several.containsKey(card.finding().reason()) && !listsReason(card);
    }

    /** True when the criteria of a card are its reason. */
    private boolean listsReason(Card card) {
        Finding finding = card.finding();
        boolean open = finding.judgements().stream().anyMatch(j -> j.outcome() != Outcome.MET);
        return finding.verdict() == Verdict.PARTIAL && open && !isSum(card);
    }

    /** True when a card only stands for those of the services behind it. */
    private boolean isSum(Card card) {
        String number = card.finding().control().number();
        return card.isWhole()
                && card.same().isEmpty()
                && findings.stream()
                        .anyMatch(
                                f -> f.service() != null && f.control().number().equals(number));
    }

    /** True when a criterion's reason says no more than that nothing was found, as that of most silent ones does. */
    boolean isPlainSilence(Judgement judgement) {
        return judgement.decisive().facts().isEmpty() && silences.getOrDefault(judgement.reason(), 0) > 1;
    }
}
