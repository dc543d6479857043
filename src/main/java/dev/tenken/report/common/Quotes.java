package dev.tenken.report.common;

import dev.tenken.model.document.Evidence;
import dev.tenken.model.fact.VendorFact;
import dev.tenken.model.finding.CriterionResult;
import dev.tenken.model.finding.Finding;
import dev.tenken.model.finding.Judgement;
import java.util.List;
import java.util.stream.Stream;

/** The quotes that a finding shows, each once, in order; a criterion points at them by number. */
public final class Quotes {

    private Quotes() {}

    /** The finding's own quotes and those of the facts that decided its criteria, by place. */
    public static List<Evidence> of(Finding finding) {
        Stream<Evidence> deciding = finding.judgements().stream().flatMap(j -> of(j).stream());
        return Stream.concat(finding.evidence().stream(), deciding)
                .distinct()
                .sorted(Evidence.ORDER)
                .toList();
    }

    /** The quotes of the facts that decided a criterion, by place. */
    public static List<Evidence> of(Judgement judgement) {
        return judgement.results().stream()
                .limit(1)
                .map(CriterionResult::facts)
                .flatMap(List::stream)
                .map(VendorFact::getEvidence)
                .flatMap(List::stream)
                .distinct()
                .sorted(Evidence.ORDER)
                .toList();
    }
}
