package dev.tenken.assess.explain;

import dev.tenken.model.finding.CriterionResult;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;

/** The rules as they run in the program: built, and a session for each vendor. */
final class DroolsRules {
    private final KieBase base;

    DroolsRules(List<Rule> rules) {
        Map<String, List<Rule>> byPackage = rules.stream().collect(Collectors.groupingBy(Rule::getPackage));
        List<Model> models = byPackage.entrySet().stream()
                .<Model>map(e -> new ModelImpl(e.getKey()).withRules(e.getValue()))
                .toList();
        base = KieBaseBuilder.createKieBaseFromModel(models);
    }

    int results(List<Object> told) {
        KieSession session = base.newKieSession();
        try {
            told.forEach(session::insert);
            session.fireAllRules();
            return session.getObjects(CriterionResult.class::isInstance).size();
        } finally {
            session.dispose();
        }
    }
}
