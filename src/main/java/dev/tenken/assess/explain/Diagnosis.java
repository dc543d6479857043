package dev.tenken.assess.explain;

import dev.tenken.assess.explain.Probes.Probe;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;

/** Lets the engine look for the beginnings of rules. */
public final class Diagnosis implements Missing {

    private final Probes probes;
    private final Map<String, Set<Object>> matched = new HashMap<>();

    private Diagnosis(Probes probes) {
        this.probes = probes;
    }

    /** Runs the beginnings of the rules on all that they are told. */
    public static Diagnosis of(Probes probes, List<?> told) {
        Diagnosis diagnosis = new Diagnosis(probes);
        KieSession session = probes.base().newKieSession();
        try {
            session.addEventListener(diagnosis.listener());
            told.forEach(session::insert);
            // Probes tell nothing, so that they come to an end.
            session.fireAllRules();
        } finally {
            session.dispose();
        }
        return diagnosis;
    }

    @Override
    public String of(String rule) {
        int passed = 0;
        for (Probe probe : probes.of(rule)) {
            int found = matched.getOrDefault(probe.name(), Set.of()).size();
            if (found == 0) {
                return probe.prefix().missing(passed);
            }
            passed = found;
        }
        return null;
    }

    private DefaultAgendaEventListener listener() {
        return new DefaultAgendaEventListener() {
            @Override
            public void afterMatchFired(AfterMatchFiredEvent event) {
                String name = event.getMatch().getRule().getName();
                String binding = probes.binding(name);
                Object fact = binding == null ? name : event.getMatch().getDeclarationValue(binding);
                matched.computeIfAbsent(name, n -> new HashSet<>()).add(fact);
            }
        };
    }
}
