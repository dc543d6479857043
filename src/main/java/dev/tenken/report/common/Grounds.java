package dev.tenken.report.common;

import dev.tenken.model.document.Evidence;
import dev.tenken.model.fact.VendorFact;
import dev.tenken.model.finding.Finding;
import dev.tenken.model.finding.Judgement;
import dev.tenken.model.finding.Outcome;
import java.util.List;

/** What a judgement or finding rests on. */
public final class Grounds {

    private Grounds() {}

    /** The facts that speak for the outcome of a criterion, by whichever rule, in their order; none for silence. */
    public static List<VendorFact> facts(Judgement judgement) {
        return judgement.results().stream()
                .filter(r -> r.outcome() == judgement.outcome())
                .flatMap(r -> r.facts().stream())
                .distinct()
                .sorted(VendorFact.ORDER)
                .toList();
    }

    /** The quotes of these facts, by place. */
    public static List<Evidence> quotes(Judgement judgement) {
        return facts(judgement).stream()
                .flatMap(f -> f.getEvidence().stream())
                .distinct()
                .sorted(Evidence.ORDER)
                .toList();
    }

    /** The judgements of a finding that keep it from being satisfied: something is said, and it is not enough. */
    public static List<Judgement> shortcomings(Finding finding) {
        return finding.judgements().stream()
                .filter(j -> j.outcome() != Outcome.MET && j.outcome() != Outcome.SILENT)
                .toList();
    }
}
