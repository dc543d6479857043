package dev.tenken.assess;

import dev.tenken.model.Control;
import dev.tenken.model.VendorFact;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;

/** Finds the condition at which a quiet rule stopped, for one set of facts. */
final class Diagnosis {

    private final Probes probes;
    private final Map<String, Set<Object>> matched = new HashMap<>();

    private Diagnosis(Probes probes) {
        this.probes = probes;
    }

    /** Runs the beginnings of the rules on these facts and controls, and on what else rules are told. */
    static Diagnosis of(Probes probes, List<Control> controls, List<VendorFact> facts, List<?> around) {
        List<Object> told = new ArrayList<>(facts);
        told.addAll(around);
        told.addAll(controls);
        controls.forEach(c -> told.addAll(c.criteria()));
        return of(probes, told);
    }

    /** Runs the beginnings of the rules on all that they are told. */
    static Diagnosis of(Probes probes, List<?> told) {
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

    /** What the rule lacked, or null when all its conditions are fulfilled. */
    String missing(String rule) {
        int passed = 0;
        for (Probes.Probe probe : probes.of(rule)) {
            Set<Object> found = matched.get(probe.name());
            if (found == null) {
                return probe.prefix().missing(passed);
            }
            passed = found.size();
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
