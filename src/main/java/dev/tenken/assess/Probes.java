package dev.tenken.assess;

import dev.tenken.data.SourceFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kie.api.KieBase;

/**
 * Every beginning of every judging rule's conditions as a rule of its own, so that the first one that matches nothing tells where a
 * quiet rule stopped. Beginnings that rules of one file share are built once.
 */
final class Probes {

    /** One beginning, and the name of the rule that looks for it. */
    record Probe(String name, Prefix prefix) {}

    private final KieBase base;
    private final Map<String, List<Probe>> byRule;
    private final Map<String, String> bindings = new HashMap<>();

    private Probes(KieBase base, Map<String, List<Probe>> byRule) {
        this.base = base;
        this.byRule = byRule;
        byRule.values()
                .forEach(probes ->
                        probes.forEach(p -> bindings.put(p.name(), p.prefix().binding())));
    }

    static Probes of(Iterable<RuleSource> rules) {
        Map<String, List<Probe>> byRule = new LinkedHashMap<>();
        Map<String, String> names = new LinkedHashMap<>();
        Map<SourceFile, StringBuilder> files = new LinkedHashMap<>();
        for (RuleSource rule : rules) {
            StringBuilder drl = files.computeIfAbsent(rule.file(), f -> new StringBuilder(RuleSource.header(f)));
            List<Probe> probes = new ArrayList<>();
            for (Prefix prefix : Prefix.of(rule)) {
                String key = rule.file().path() + '\n' + prefix.conditions();
                String known = names.putIfAbsent(key, "probe " + names.size());
                String name = names.get(key);
                if (known == null) {
                    drl.append("rule \"")
                            .append(name)
                            .append('"')
                            .append(dialect(rule))
                            .append("\nwhen\n");
                    drl.append(prefix.conditions()).append("\nthen\nend\n");
                }
                probes.add(new Probe(name, prefix));
            }
            byRule.put(rule.name(), probes);
        }
        List<SourceFile> sources = files.entrySet().stream()
                .map(e -> new SourceFile(
                        "probes of " + e.getKey().path(), e.getValue().toString()))
                .toList();
        return new Probes(RuleCompiler.compile(sources, RuleCompiler.CLASSIC), byRule);
    }

    /**
     * With MVEL the engine compiles no Java class for each of the empty right sides, which would take longer than all else about probes. What
     * stands on the left means the same in the rules of the program, as their tests see; in others' it may not.
     */
    private static String dialect(RuleSource rule) {
        return RulePack.isBuiltIn(rule.file()) ? " dialect \"mvel\"" : "";
    }

    KieBase base() {
        return base;
    }

    /** The beginnings of a rule's conditions, the shortest first. */
    List<Probe> of(String rule) {
        return byRule.getOrDefault(rule, List.of());
    }

    /** The variable that the probe of this name binds its last fact to, or null. */
    String binding(String probe) {
        return bindings.get(probe);
    }
}
