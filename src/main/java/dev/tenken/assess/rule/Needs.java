package dev.tenken.assess.rule;

import dev.tenken.model.catalog.Criterion;
import dev.tenken.model.likeness.Group;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.drools.base.base.ObjectType;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.drools.base.rule.Accumulate;
import org.drools.base.rule.GroupElement;
import org.drools.base.rule.Pattern;
import org.drools.base.rule.RuleConditionElement;
import org.drools.base.rule.constraint.AlphaNodeFieldConstraint;
import org.drools.core.common.DefaultFactHandle;
import org.kie.api.KieBase;

/**
 * Which kinds of things the rules of a criterion cannot fire without, such as statements of a topic: where there is none of them, the rules
 * need not be asked.
 */
final class Needs {
    /** By criterion, for each of its rules; once for those that need the same. */
    private final Map<String, Set<Set<ObjectType>>> byCriterion = new HashMap<>();

    static Needs of(KieBase base) {
        Needs needs = new Needs();
        base.getKiePackages().stream().flatMap(p -> p.getRules().stream()).forEach(rule -> RuleId.parse(rule.getName())
                .ifPresent(id -> needs.byCriterion
                        .computeIfAbsent(id.criterion(), c -> new LinkedHashSet<>())
                        .add(needs(((RuleImpl) rule).getLhs()))));
        return needs;
    }

    private static Set<ObjectType> needs(GroupElement conditions) {
        List<ObjectType> needed = new ArrayList<>();
        collect(conditions, needed);
        ObjectType criterion = needed.stream()
                .filter(t -> t.isAssignableFrom(Criterion.class))
                .findFirst()
                .orElse(null);
        needed.remove(criterion);
        // A rule that asks for two criteria has needs of its own.
        boolean ofOne = criterion != null && needed.stream().noneMatch(t -> t.isAssignableFrom(Criterion.class));
        return ofOne ? new HashSet<>(needed) : Set.of();
    }

    /** What may be there or not nothing needs; nor what is gathered in a group that may be empty. */
    private static void collect(RuleConditionElement element, List<ObjectType> needed) {
        if (element instanceof GroupElement group && (group.isAnd() || group.isExists())) {
            group.getChildren().forEach(c -> collect(c, needed));
        } else if (element instanceof Pattern pattern && pattern.getSource() == null) {
            needed.add(pattern.getObjectType());
        } else if (element instanceof Pattern pattern
                && pattern.getSource() instanceof Accumulate gathering
                && !mayBeEmpty(pattern)) {
            collect(gathering.getSource(), needed);
        }
    }

    private static boolean mayBeEmpty(Pattern group) {
        return !group.getObjectType().isAssignableFrom(Group.class)
                || group.getConstraints().stream()
                        .noneMatch(c -> c instanceof AlphaNodeFieldConstraint alone
                                && alone.getRequiredDeclarations().length == 0
                                && !alone.isAllowed(new DefaultFactHandle(new Group()), null));
    }

    /** Those of the criteria of which a rule may fire on what is told. */
    List<Criterion> met(List<Criterion> criteria, Collection<?> told) {
        Set<Class<?>> kinds = new HashSet<>();
        told.forEach(o -> kinds.add(o.getClass()));
        Map<ObjectType, Boolean> there = new HashMap<>();
        List<Criterion> met = new ArrayList<>();
        for (Criterion criterion : criteria) {
            for (Set<ObjectType> needs : byCriterion.getOrDefault(criterion.id(), Set.of())) {
                if (areThere(needs, kinds, there)) {
                    met.add(criterion);
                    break;
                }
            }
        }
        return met;
    }

    private static boolean areThere(Set<ObjectType> needs, Set<Class<?>> kinds, Map<ObjectType, Boolean> there) {
        for (ObjectType need : needs) {
            if (!there.computeIfAbsent(need, n -> kinds.stream().anyMatch(n::isAssignableFrom))) {
                return false;
            }
        }
        return true;
    }
}
