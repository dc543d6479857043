package dev.tenken.assess;

import dev.tenken.assess.rule.BuiltRules;
import dev.tenken.assess.rule.RuleBase;
import dev.tenken.assess.rule.Stage;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.drools.base.common.NetworkNode;
import org.drools.core.common.BaseNode;
import org.drools.core.common.BetaConstraints;
import org.drools.core.impl.InternalRuleBase;
import org.drools.core.reteoo.BetaNode;
import org.kie.api.KieBase;

/** Counts how often the engine holds a fact against what a rule has found so far, at each place of its network. */
final class Evaluations {

    private final Map<BaseNode, AtomicLong> counts = new IdentityHashMap<>();
    private final Set<NetworkNode> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    /** Every place of the network where facts are put together. The base counts from now on. */
    static Evaluations in(KieBase base) {
        Evaluations evaluations = new Evaluations();
        ((InternalRuleBase) base).getRete().getObjectTypeNodes().forEach(evaluations::walk);
        if (evaluations.counts.isEmpty()) {
            throw new IllegalStateException("the engine has changed: nothing is counted");
        }
        return evaluations;
    }

    /** The same of the rules of these stages together. */
    static Evaluations in(Stage[] stages, RuleBase base) {
        Evaluations evaluations = new Evaluations();
        Arrays.stream(stages)
                .map(base::of)
                .map(BuiltRules::base)
                .distinct()
                .forEach(b -> evaluations.counts.putAll(in(b).counts));
        return evaluations;
    }

    private void walk(NetworkNode node) {
        if (!seen.add(node)) {
            return;
        }
        if (node instanceof BetaNode beta) {
            AtomicLong count = new AtomicLong();
            counts.put(beta, count);
            wrap(beta, count);
        }
        // A rule's end has none.
        if (node.getSinks() != null) {
            Arrays.stream(node.getSinks()).forEach(this::walk);
        }
    }

    private static void wrap(BetaNode node, AtomicLong count) {
        try {
            Field field = BetaNode.class.getDeclaredField("constraints");
            field.setAccessible(true);
            Object real = field.get(node);
            field.set(
                    node,
                    Proxy.newProxyInstance(
                            BetaConstraints.class.getClassLoader(),
                            new Class<?>[] {BetaConstraints.class},
                            (proxy, method, arguments) -> {
                                if (method.getName().startsWith("isAllowed")) {
                                    count.incrementAndGet();
                                }
                                try {
                                    return method.invoke(real, arguments);
                                } catch (InvocationTargetException e) {
                                    throw e.getCause();
                                }
                            }));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the engine has changed: see " + node, e);
        }
    }

    /** The counts by place, of those that are not 0; they begin anew. */
    Map<BaseNode, Long> take() {
        Map<BaseNode, Long> taken = counts.entrySet().stream()
                .filter(e -> e.getValue().get() > 0)
                .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().get()));
        counts.values().forEach(c -> c.set(0));
        return taken;
    }

    /** The rules that a place serves. */
    static String rules(BaseNode node) {
        return Arrays.stream(node.getAssociatedRules())
                .map(r -> r.getName())
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
