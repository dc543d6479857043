package dev.tenken.assess.rule;

import dev.tenken.model.LimitException;
import dev.tenken.model.LocalizedText;
import dev.tenken.model.fact.Topic;
import dev.tenken.model.fact.VendorFact;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;

/**
 * Rules that put several facts together in one match. Nothing stops the engine while it puts them together, so what that may come
 * to is counted before. Rules that gather facts in a group put none together.
 *
 * @param types by rule, the types of facts that it puts together; rules of one type or none are left out
 */
public record Joins(Map<String, List<String>> types) {

    /** So many combinations of facts fit the memory of a small machine. */
    static final long MOST_COMBINATIONS = 3_000_000;

    private static final String ANY = VendorFact.class.getSimpleName();

    public static Joins of(Collection<RuleSource> rules) {
        Map<String, List<String>> types = new HashMap<>();
        rules.forEach(rule -> {
            if (rule.joined().size() > 1) {
                types.put(rule.name(), rule.joined());
            }
        });
        return new Joins(Map.copyOf(types));
    }

    /** The types of facts that a rule puts together. */
    static List<String> typesOf(RuleDescr rule) {
        List<String> put = new ArrayList<>();
        collect(rule.getLhs(), put);
        return List.copyOf(put);
    }

    private static void collect(BaseDescr descr, List<String> types) {
        if (descr instanceof AndDescr and) {
            and.getDescrs().forEach(d -> collect(d, types));
        } else if (descr instanceof PatternDescr pattern && pattern.getSource() == null) {
            String name = pattern.getObjectType();
            String simple = name.substring(name.lastIndexOf('.') + 1);
            if (simple.equals(ANY) || topic(simple).isPresent()) {
                types.add(simple);
            }
        }
    }

    private static Optional<Topic> topic(String type) {
        return List.of(Topic.values()).stream()
                .filter(t -> t.type().getSimpleName().equals(type))
                .findFirst();
    }

    /**
     * Lets the rules at these facts.
     *
     * @throws LimitException when one of them would have more combinations of facts to look at than fit the memory
     */
    public void check(Collection<?> told) {
        if (types.isEmpty()) {
            return;
        }
        Map<String, Long> counts = new HashMap<>();
        told.stream().filter(VendorFact.class::isInstance).forEach(f -> {
            counts.merge(f.getClass().getSimpleName(), 1L, Long::sum);
            counts.merge(ANY, 1L, Long::sum);
        });
        types.keySet().stream().sorted().forEach(rule -> check(rule, counts));
    }

    private void check(String rule, Map<String, Long> counts) {
        double combinations = 1;
        for (String type : types.get(rule)) {
            combinations *= counts.getOrDefault(type, 0L);
        }
        if (combinations > MOST_COMBINATIONS) {
            String kinds = String.join(" x ", types.get(rule));
            throw new LimitException(new LocalizedText(
                    String.format(
                            Locale.ROOT,
                            "rule '%s' puts facts together (%s): %.0f combinations, wanted at most %d; gather each"
                                    + " side in a Group from collect( ... ) instead",
                            rule,
                            kinds,
                            combinations,
                            MOST_COMBINATIONS),
                    String.format(
                            Locale.ROOT,
                            "ルール「%s」は事実を組み合わせる（%s）。%.0f 通りとなり、上限の %d 通りを超える。"
                                    + "それぞれを Group from collect( ... ) にまとめること",
                            rule,
                            kinds,
                            combinations,
                            MOST_COMBINATIONS)));
        }
    }
}
