package dev.tenken.assess.explain;

import dev.tenken.model.catalog.Criterion;
import java.util.List;
import org.drools.model.Rule;
import org.evrete.KnowledgeService;
import org.evrete.api.Knowledge;
import org.evrete.api.StatelessSession;
import org.evrete.api.builders.LhsBuilder;
import org.evrete.api.builders.RuleSetBuilder;

/** The same rules for Evrete: a session for each vendor. */
final class EvreteRules {
    private static final String CRITERION = "$criterion";
    private static final String FACT = "$fact";

    private final Knowledge knowledge;
    private int results;

    EvreteRules(List<Rule> rules) {
        RuleSetBuilder<Knowledge> builder = new KnowledgeService().newKnowledge().builder();
        for (Rule rule : rules) {
            PlainRule plain = new PlainRule(rule);
            LhsBuilder<Knowledge> conditions = builder.newRule(plain.name())
                    .forEach(CRITERION, Criterion.class, FACT, plain.factType())
                    .where((Object[] values) -> plain.isOn(values[0]), CRITERION)
                    .where((Object[] values) -> plain.isOf(values[0]), FACT);
            if (plain.isJoined()) {
                conditions = conditions.where(
                        (Object[] values) -> plain.fit(values[0], values[1]), CRITERION, FACT);
            }
            builder = conditions.execute(context -> results++);
        }
        knowledge = builder.build();
    }

    int results(List<Object> told) {
        results = 0;
        StatelessSession session = knowledge.newStatelessSession();
        session.insertAndFire(told);
        return results;
    }
}
