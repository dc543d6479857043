package dev.tenken.ledger;

import dev.tenken.model.document.Evidence;
import dev.tenken.model.finding.ScopeLedger.Offer;
import dev.tenken.model.finding.ScopeLedger.Sort;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Plans and trials that texts name, each once, by place. */
final class NamedOffers {
    private final Map<String, Offer> offers = new LinkedHashMap<>();

    /** Takes the names in a passage. */
    void add(Evidence passage) {
        Offers.PLAN.matcher(passage.quote()).results().forEach(plan -> add(plan, passage));
        Offers.TRIAL.matcher(passage.quote()).results().forEach(t -> add(Sort.TRIAL, t.group(), passage));
    }

    /** Takes the products that an expression finds in a passage. */
    void addProducts(Pattern product, Evidence passage) {
        product.matcher(passage.quote()).results().map(MatchResult::group).forEach(name -> {
            int last = name.indexOf(' ') + 1;
            boolean plan = Offers.PLAN.matcher(name.substring(last) + " plan").matches();
            add(plan ? Sort.PLAN : Sort.PRODUCT, name, passage);
        });
    }

    private void add(MatchResult plan, Evidence passage) {
        if (plan.group(Offers.JAPANESE) != null) {
            add(Sort.PLAN, plan.group(Offers.JAPANESE), passage);
            return;
        }
        IntStream.rangeClosed(1, plan.groupCount())
                .mapToObj(plan::group)
                .filter(Objects::nonNull)
                .flatMap(Offers.BETWEEN::splitAsStream)
                .forEach(name -> add(Sort.PLAN, name, passage));
    }

    private void add(Sort sort, String name, Evidence passage) {
        String known = name.toLowerCase(Locale.ROOT);
        boolean toldInFull = offers.values().stream()
                .anyMatch(o -> o.sort() == Sort.PLAN
                        && o.name().toLowerCase(Locale.ROOT).endsWith(" " + known));
        if (!toldInFull) {
            offers.putIfAbsent(known, new Offer(sort, name, 0, passage));
        }
    }

    List<Offer> all() {
        return List.copyOf(offers.values());
    }
}
