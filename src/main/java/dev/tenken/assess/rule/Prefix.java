package dev.tenken.assess.rule;

import java.util.ArrayList;
import java.util.List;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.CollectDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.PatternDescr;

/**
 * The beginning of a rule's conditions, up to and including one of them.
 *
 * @param conditions the text that stands between "when" and "then"
 * @param subject the type of fact that the last condition speaks of, or null when it is no plain pattern
 * @param binding the variable under which that fact is bound, or null
 * @param passed the constraints of the last pattern before its last one, as text; "" for none
 * @param last the last condition itself, as text; "" when it is only the type
 */
public record Prefix(String conditions, String subject, String binding, String passed, String last) {

    private static final String PROBE = "$probe";
    private static final String GIVEN = "Criterion";
    private static final String NOT_EMPTY = "size > 0";

    /** Every beginning of the rule's conditions, the shortest first. */
    public static List<Prefix> of(RuleSource rule) {
        List<Prefix> prefixes = new ArrayList<>();
        StringBuilder above = new StringBuilder();
        for (BaseDescr condition : rule.descr().getLhs().getDescrs()) {
            String text = text(rule, condition);
            if (condition instanceof PatternDescr given && GIVEN.equals(given.getObjectType())) {
                // The criterion that a rule judges is always there.
                above.append(text).append('\n');
                continue;
            }
            if (condition instanceof PatternDescr pattern && pattern.getSource() == null) {
                ofPattern(above.toString(), pattern, prefixes);
            } else if (condition instanceof PatternDescr group && group.getSource() instanceof CollectDescr collect) {
                ofGroup(above.toString(), group, collect.getInputPattern(), text, prefixes);
            } else {
                prefixes.add(new Prefix(above + text, null, null, "", text));
            }
            above.append(text).append('\n');
        }
        return prefixes;
    }

    /** A group that must not be empty lacks what its facts lack; one that may be empty lacks nothing. */
    private static void ofGroup(
            String above, PatternDescr group, PatternDescr facts, String text, List<Prefix> prefixes) {
        List<String> wanted = group.getConstraint().getDescrs().stream()
                .map(Prefix::constraint)
                .toList();
        if (!wanted.isEmpty()) {
            ofPattern(above, facts, prefixes);
        }
        if (wanted.stream().anyMatch(w -> !w.equals(NOT_EMPTY))) {
            prefixes.add(new Prefix(above + text, null, null, "", text));
        }
    }

    private static void ofPattern(String above, PatternDescr pattern, List<Prefix> prefixes) {
        String binding =
                pattern.getIdentifier() == null || pattern.getIdentifier().isEmpty() ? PROBE : pattern.getIdentifier();
        String head = above + binding + " : " + pattern.getObjectType() + "( ";
        List<String> constraints = new ArrayList<>();
        prefixes.add(new Prefix(head + ")", pattern.getObjectType(), binding, "", ""));
        for (BaseDescr descr : pattern.getConstraint().getDescrs()) {
            String constraint = constraint(descr);
            String passed = String.join(", ", constraints);
            constraints.add(constraint);
            prefixes.add(new Prefix(
                    head + String.join(", ", constraints) + " )",
                    pattern.getObjectType(),
                    binding,
                    passed,
                    constraint));
        }
    }

    private static String constraint(BaseDescr descr) {
        return descr instanceof ExprConstraintDescr e ? e.getExpression() : descr.getText();
    }

    private static String text(RuleSource rule, BaseDescr descr) {
        String file = rule.file().text();
        return file.substring(descr.getStartCharacter(), Math.min(file.length(), descr.getEndCharacter() + 1))
                .strip();
    }

    /** Says that nothing fulfils the last condition. */
    public String missing(int passedFacts) {
        if (subject == null) {
            return "does not hold: " + last.replaceAll("\\s+", " ");
        }
        if (last.isEmpty()) {
            return "no " + subject;
        }
        String before = passed.isEmpty() ? "" : " (" + passedFacts + " passed up to: " + passed + ")";
        return "no " + subject + " with: " + last + before;
    }
}
