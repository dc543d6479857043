package dev.tenken.assess.rule;

import dev.tenken.model.catalog.Criterion;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.drools.base.base.ObjectType;
import org.drools.core.impl.InternalRuleBase;
import org.drools.core.reteoo.ObjectTypeNode;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;

/** Some rules in the form in which they run. Safe for several threads. */
public final class BuiltRules {
    private final KieBase base;
    private final List<ObjectType> matched;
    private final Map<Class<?>, Boolean> looksAt = new ConcurrentHashMap<>();
    private final Needs needs;

    BuiltRules(KieBase base) {
        this.base = base;
        this.matched = ((InternalRuleBase) base)
                .getRete().getObjectTypeNodes().stream()
                        .map(ObjectTypeNode::getObjectType)
                        .toList();
        this.needs = Needs.of(base);
    }

    public KieBase base() {
        return base;
    }

    /** Those of the criteria of which a rule may fire on what is told. */
    public List<Criterion> met(List<Criterion> criteria, Collection<?> told) {
        return needs.met(criteria, told);
    }

    /**
     * A session that is told of all this, to be disposed of. It is spared what no rule has a condition on.
     *
     * @param wanted a type that is told of all the same, because it is asked for afterwards
     */
    KieSession session(Collection<?> stated, Class<?> wanted) {
        KieSession session = base.newKieSession();
        for (Object each : stated) {
            if (wanted.isInstance(each) || looksAt.computeIfAbsent(each.getClass(), this::isMatched)) {
                session.insert(each);
            }
        }
        return session;
    }

    private boolean isMatched(Class<?> type) {
        return matched.stream().anyMatch(m -> m.isAssignableFrom(type));
    }
}
