package dev.tenken.assess.workshop;

import dev.tenken.assess.rule.Conditions;
import dev.tenken.assess.rule.Edit;
import dev.tenken.assess.rule.RuleSource;
import dev.tenken.data.Patterns;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The small slips that a rule's conditions could hold. What names the criterion is left alone: without it a pack is refused, so
 * no case need notice; so is what makes no difference, see {@link TwoSides}.
 */
final class Edits {

    /** Each operator, and what could be written in its place. */
    private static final Map<String, List<String>> OPERATORS = Map.of(
            "==", List.of("!="),
            "!=", List.of("=="),
            "<", List.of("<=", ">="),
            "<=", List.of("<", ">"),
            ">", List.of(">=", "<="),
            ">=", List.of(">", "<"),
            "&&", List.of("||"),
            "||", List.of("&&"));

    private static final Map<String, String> WORDS = Map.of(
            "isAtMost", "isAtLeast",
            "isAtLeast", "isAtMost",
            "true", "false",
            "false", "true",
            "exists", "not");

    private static final Pattern OPERATOR = Patterns.compile("[=!<>]=|[<>]|&&|\\|\\|");
    private static final Pattern WORD = Patterns.compile("\\b(isAtMost|isAtLeast|true|false|exists)\\b");
    private static final Pattern NUMBER = Patterns.compile("(?<![\\w.$])\\d{1,9}(?![\\w.])");
    private static final Pattern NEGATED = Patterns.compile("\\bnot\\s+(?=(?:in|contains|memberOf|matches)\\b)");
    private static final Pattern LISTED = Patterns.compile("\\b(?:in|contains|memberOf|matches)\\b");
    private static final Pattern ABSENCE = Patterns.compile("\\bnot\\b(?!\\s+(?:in|contains|memberOf|matches)\\b)");
    private static final Pattern PRESENCE_OR_ABSENCE =
            Patterns.compile("\\b(?:exists|not)\\b(?!\\s+(?:in|contains|memberOf|matches)\\b)");
    private static final Pattern BINDING = Patterns.compile("\\$?\\w+\\s*:(?!=).*", Pattern.DOTALL);

    private final Conditions conditions;
    private final List<Conditions.Part> kept;
    private final TwoSides twoSides;
    private final List<Edit> edits = new ArrayList<>();

    private Edits(Conditions conditions) {
        this.conditions = conditions;
        this.twoSides = new TwoSides(conditions);
        this.kept = conditions.insidePatterns("Criterion").stream()
                .filter(p -> !conditions.file().startsWith("Result", p.start() - "Result(".length()))
                .toList();
    }

    /** Every edit of the rule's conditions, in the order of their kinds and places, none twice. */
    static List<Edit> of(RuleSource rule) {
        Edits edits = new Edits(Conditions.of(rule));
        edits.operators();
        edits.words();
        edits.numbers();
        edits.strings();
        edits.negations();
        edits.constraints();
        return edits.edits.stream().distinct().toList();
    }

    private void operators() {
        for (Conditions.Part part : conditions.find(OPERATOR)) {
            OPERATORS.get(conditions.text(part)).forEach(other -> add(part, other));
        }
    }

    private void words() {
        conditions.find(WORD).forEach(part -> add(part, WORDS.get(conditions.text(part))));
    }

    private void numbers() {
        for (Conditions.Part part : conditions.find(NUMBER)) {
            int number = Integer.parseInt(conditions.text(part));
            add(part, String.valueOf(number + 1));
            if (number > 0) {
                add(part, String.valueOf(number - 1));
            }
        }
    }

    private void strings() {
        conditions.strings().forEach(part -> add(part, conditions.text(part).replaceAll("\"$", "~\"")));
    }

    private void negations() {
        conditions.find(ABSENCE).forEach(part -> add(part, "exists"));
        conditions.find(NEGATED).forEach(part -> add(part, ""));
        List<Conditions.Part> negated = conditions.find(NEGATED);
        conditions.find(LISTED).stream()
                .filter(part -> negated.stream().noneMatch(n -> n.end() == part.start()))
                .forEach(part -> add(part, "not " + conditions.text(part)));
        conditions.find(PRESENCE_OR_ABSENCE).forEach(part -> add(withOperand(part), ""));
    }

    private Conditions.Part withOperand(Conditions.Part word) {
        int opening = conditions.code().indexOf('(', word.end());
        return opening < 0 || opening >= conditions.end()
                ? word
                : new Conditions.Part(word.start(), conditions.closing(opening) + 1);
    }

    private void constraints() {
        for (Conditions.Part inside : conditions.insidePatterns(null)) {
            List<Conditions.Part> constraints = conditions.split(inside, ",");
            for (Conditions.Part constraint : constraints) {
                if (constraint.start() < constraint.end()
                        && !BINDING.matcher(conditions.text(constraint)).matches()) {
                    drop(constraint, constraints, inside);
                    dropOperands(constraint, "||");
                    dropOperands(constraint, "&&");
                }
            }
        }
    }

    private void dropOperands(Conditions.Part constraint, String operator) {
        List<Conditions.Part> operands = conditions.split(constraint, operator);
        if (operands.size() > 1) {
            operands.forEach(operand -> drop(operand, operands, constraint));
        }
    }

    /** Drops one part of several with the separator before it, or behind it for the first. */
    private void drop(Conditions.Part part, List<Conditions.Part> all, Conditions.Part whole) {
        int i = all.indexOf(part);
        int start = i > 0 ? all.get(i - 1).end() : part.start();
        int end = i > 0 ? part.end() : all.size() > 1 ? all.get(1).start() : part.end();
        add(new Conditions.Part(Math.max(start, whole.start()), end), "");
    }

    private void add(Conditions.Part part, String by) {
        Edit edit = new Edit(part.start(), part.end(), by);
        if (kept.stream().noneMatch(k -> k.holds(part.start())) && !twoSides.leaveAsItIs(edit)) {
            edits.add(edit);
        }
    }

    /** Ids of the thresholds that the rule asks its criterion for. */
    static List<String> thresholds(RuleSource rule) {
        Conditions conditions = Conditions.of(rule);
        Pattern asked = Patterns.compile("\\b(?:duration|count|words)\\(\\s*\"([^\"]+)\"");
        Matcher matcher = asked.matcher(conditions.file()).region(conditions.start(), conditions.end());
        return matcher.results().map(m -> m.group(1)).distinct().toList();
    }
}
