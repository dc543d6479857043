package dev.tenken.assess.explain;

import dev.tenken.assess.rule.Prefix;
import dev.tenken.assess.rule.RuleCompiler;
import dev.tenken.assess.rule.RulePack;
import dev.tenken.assess.rule.RuleSource;
import dev.tenken.data.SourceFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntPredicate;
import org.kie.api.KieBase;

/**
 * Every beginning of every judging rule's conditions as a rule of its own, so that the first one that matches nothing tells where a
 * quiet rule stopped. Beginnings that rules of one file share are built once.
 */
public final class Probes {

    private static final String NAME = "probe ";

    /** One beginning, and the name of the rule that looks for it. */
    public record Probe(String name, Prefix prefix) {}

    /** Is told each beginning of each rule. */
    public interface Listener {
        /** @param at the beginning's place among all that differ, from 0 */
        void found(RuleSource rule, int at, Prefix prefix);
    }

    private final KieBase base;
    private final Map<String, List<Probe>> byRule;
    private final Map<String, String> bindings = new HashMap<>();

    /**
     * @param base the beginnings as rules, under their names
     * @param byRule each rule's beginnings, the shortest first
     */
    Probes(KieBase base, Map<String, List<Probe>> byRule) {
        this.base = base;
        this.byRule = byRule;
        byRule.values()
                .forEach(probes ->
                        probes.forEach(p -> bindings.put(p.name(), p.prefix().binding())));
    }

    public static Probes of(Iterable<RuleSource> rules) {
        Map<String, List<Probe>> byRule = new LinkedHashMap<>();
        List<SourceFile> files = files(rules, Probes::dialect, at -> true, (rule, at, prefix) -> byRule.computeIfAbsent(
                        rule.name(), r -> new ArrayList<>())
                .add(new Probe(name(at), prefix)));
        return new Probes(RuleCompiler.compile(files, RuleCompiler.CLASSIC), byRule);
    }

    /**
     * The beginnings as rules: one for those that rules of one file share.
     *
     * @param dialect what to say of the language of a rule's empty right side
     * @param wanted whether to make a rule of the beginning at this place
     */
    public static List<SourceFile> files(
            Iterable<RuleSource> rules, Function<RuleSource, String> dialect, IntPredicate wanted, Listener listener) {
        Map<String, Integer> places = new HashMap<>();
        Map<SourceFile, StringBuilder> files = new LinkedHashMap<>();
        for (RuleSource rule : rules) {
            StringBuilder drl = files.computeIfAbsent(rule.file(), f -> new StringBuilder(RuleSource.header(f)));
            for (Prefix prefix : Prefix.of(rule)) {
                String key = rule.file().path() + '\n' + prefix.conditions();
                Integer known = places.putIfAbsent(key, places.size());
                if (known == null && wanted.test(places.get(key))) {
                    drl.append("rule \"")
                            .append(name(places.get(key)))
                            .append('"')
                            .append(dialect.apply(rule))
                            .append("\nwhen\n");
                    drl.append(prefix.conditions()).append("\nthen\nend\n");
                }
                listener.found(rule, places.get(key), prefix);
            }
        }
        return files.entrySet().stream()
                .map(e -> new SourceFile(
                        "probes of " + e.getKey().path(), e.getValue().toString()))
                .toList();
    }

    /** The name of the rule that looks for the beginning at this place. */
    public static String name(int place) {
        return NAME + place;
    }

    /** Whether a rule of this name looks for a beginning. */
    public static boolean isName(String rule) {
        return rule.startsWith(NAME);
    }

    /**
     * With MVEL the engine compiles no Java class for each of the empty right sides, which would take longer than all else about probes. What
     * stands on the left means the same in the rules of the program, as their tests see; in others' it may not.
     */
    private static String dialect(RuleSource rule) {
        return RulePack.isBuiltIn(rule.file()) ? " dialect \"mvel\"" : "";
    }

    public KieBase base() {
        return base;
    }

    /** The beginnings of a rule's conditions, the shortest first. */
    public List<Probe> of(String rule) {
        return byRule.getOrDefault(rule, List.of());
    }

    /** The variable that the probe of this name binds its last fact to, or null. */
    String binding(String probe) {
        return bindings.get(probe);
    }
}
