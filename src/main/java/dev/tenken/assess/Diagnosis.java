package dev.tenken.assess;

import dev.tenken.data.SourceFile;
import dev.tenken.model.Control;
import dev.tenken.model.VendorFact;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;

/**
 * Finds the condition at which a quiet rule stopped: each rule is repeated once for every beginning of its conditions, and the
 * first beginning that matches nothing tells. Built on demand only, as it multiplies the rules.
 */
final class Diagnosis {

    private static final String SEPARATOR = " #";

    private final List<RuleSource> rules;
    private final Map<String, Set<Object>> matched = new HashMap<>();

    private Diagnosis(List<RuleSource> rules) {
        this.rules = rules;
    }

    /** Runs the beginnings of the rules on these facts, beside the pack's own rules. */
    static Diagnosis of(RulePack pack, List<RuleSource> rules, List<Control> controls, List<VendorFact> facts) {
        Diagnosis diagnosis = new Diagnosis(rules);
        List<SourceFile> files = new ArrayList<>(pack.drl());
        files.addAll(diagnosis.probes());
        KieSession session = RuleCompiler.compile(files, RuleCompiler.CLASSIC).newKieSession();
        try {
            session.addEventListener(diagnosis.listener());
            controls.forEach(session::insert);
            controls.forEach(c -> c.criteria().forEach(session::insert));
            facts.forEach(session::insert);
            session.fireAllRules(Stage.MAX_FIRINGS);
        } finally {
            session.dispose();
        }
        return diagnosis;
    }

    /** What the rule lacked, or null when all its conditions are fulfilled. */
    String missing(RuleSource rule) {
        int passed = 0;
        List<Prefix> prefixes = Prefix.of(rule);
        for (int i = 0; i < prefixes.size(); i++) {
            Set<Object> found = matched.get(name(rule, i));
            if (found == null) {
                return prefixes.get(i).missing(passed);
            }
            passed = found.size();
        }
        return null;
    }

    private List<SourceFile> probes() {
        Map<SourceFile, StringBuilder> files = new LinkedHashMap<>();
        for (RuleSource rule : rules) {
            StringBuilder drl = files.computeIfAbsent(rule.file(), f -> new StringBuilder(RuleSource.header(f)));
            List<Prefix> prefixes = Prefix.of(rule);
            for (int i = 0; i < prefixes.size(); i++) {
                drl.append("rule \"").append(name(rule, i)).append("\"\nwhen\n");
                drl.append(prefixes.get(i).conditions()).append("\nthen\nend\n");
            }
        }
        return files.entrySet().stream()
                .map(e -> new SourceFile(
                        "probes of " + e.getKey().path(), e.getValue().toString()))
                .toList();
    }

    private static String name(RuleSource rule, int prefix) {
        return rule.name() + SEPARATOR + prefix;
    }

    private DefaultAgendaEventListener listener() {
        Map<String, String> bindings = new HashMap<>();
        for (RuleSource rule : rules) {
            List<Prefix> prefixes = Prefix.of(rule);
            for (int i = 0; i < prefixes.size(); i++) {
                bindings.put(name(rule, i), prefixes.get(i).binding());
            }
        }
        return new DefaultAgendaEventListener() {
            @Override
            public void afterMatchFired(AfterMatchFiredEvent event) {
                String name = event.getMatch().getRule().getName();
                if (bindings.containsKey(name)) {
                    String binding = bindings.get(name);
                    Object fact = binding == null ? name : event.getMatch().getDeclarationValue(binding);
                    matched.computeIfAbsent(name, n -> new HashSet<>()).add(fact);
                }
            }
        };
    }
}
