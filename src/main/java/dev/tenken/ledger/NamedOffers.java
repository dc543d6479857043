package dev.tenken.ledger;

import dev.tenken.model.document.Evidence;
import dev.tenken.model.finding.ScopeLedger.Offer;
import dev.tenken.model.finding.ScopeLedger.Sort;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;

/** Plans and trials that texts name, each once, by place. */
final class NamedOffers {
    private final Map<String, Offer> offers = new LinkedHashMap<>();

    /** Takes the names in a passage. */
    void add(Evidence passage) {
        Offers.PLAN.matcher(passage.quote()).results().forEach(plan -> add(plan, passage));
        Offers.TRIAL.matcher(passage.quote()).results().forEach(t -> add(Sort.TRIAL, t.group(), passage));
    }

    private void add(MatchResult plan, Evidence passage) {
        if (plan.group(1) == null) {
            add(Sort.PLAN, plan.group(2), passage);
        } else {
            Offers.BETWEEN.splitAsStream(plan.group(1)).forEach(name -> add(Sort.PLAN, name, passage));
        }
    }

    private void add(Sort sort, String name, Evidence passage) {
        offers.putIfAbsent(name.toLowerCase(Locale.ROOT), new Offer(sort, name, 0, passage));
    }

    List<Offer> all() {
        return List.copyOf(offers.values());
    }
}
