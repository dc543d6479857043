package dev.tenken.assess.rule;

import dev.tenken.data.Patterns;
import dev.tenken.model.Nearest;
import dev.tenken.model.catalog.Control;
import dev.tenken.model.catalog.Criterion;
import dev.tenken.model.fact.Attributes;
import dev.tenken.model.finding.Observation;
import dev.tenken.model.finding.Severity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What must be true of rules beyond that they compile. */
final class RuleChecks {

    /** Rules of every control, without which there is no verdict. */
    private static final Set<String> GENERIC = Set.of(
            "any.silent",
            "any.unpromised",
            "any.misplaced",
            "any.contradicted",
            "any.divided",
            "any.reserved",
            "any.decided",
            "any.decided.reserved",
            "any.tallied",
            "verdict.gap",
            "verdict.not-disclosed",
            "verdict.partial",
            "verdict.partial.too-few",
            "verdict.satisfied");

    /** Words of the engine that would make the order of rules matter. */
    private static final Pattern ORDER_MATTERS = Patterns.compile(
            "\\b(salience|agenda-group|activation-group|ruleflow-group|global|modify|eval|update|insert|delete|retract)\\b");

    private static final Pattern CRITERION_LITERAL = Patterns.compile("Criterion\\s*\\(\\s*id\\s*==\\s*\"([^\"]+)\"");
    private static final Pattern COMMENT = Patterns.compile("//[^\\n]*|(?s)/\\*.*?\\*/");
    private static final Pattern STRING = Patterns.compile("\"(?:[^\"\\\\]|\\\\.)*\"");

    private final Map<String, Control> controls = new TreeMap<>();
    private final Set<String> numbers = new TreeSet<>();
    private final Reasons reasons;

    RuleChecks(List<Control> catalog, Reasons reasons) {
        catalog.forEach(control -> control.criteria().forEach((Criterion c) -> controls.put(c.id(), control)));
        catalog.forEach(control -> numbers.add(control.number()));
        this.reasons = reasons;
    }

    /**
     * What rules are checked by, one line for each control: rules without fault by some catalog have none by another one that asks for all of
     * that.
     */
    static List<String> asked(List<Control> catalog) {
        return catalog.stream()
                .map(c -> String.join(
                        "|",
                        c.number(),
                        String.join(
                                " ", c.criteria().stream().map(Criterion::id).toList()),
                        String.join(" ", c.topics().stream().map(Enum::name).toList()),
                        String.join(" ", new TreeSet<>(c.parameters().keySet()))))
                .toList();
    }

    /** Everything wrong, each with file and line, sorted. */
    List<String> check(Collection<RuleSource> rules) {
        TreeSet<String> problems = new TreeSet<>();
        TreeSet<String> lacking = new TreeSet<>(GENERIC);
        rules.forEach(rule -> lacking.remove(rule.name()));
        if (!lacking.isEmpty()) {
            problems.add("the rules " + lacking + " are missing: load rules/verdict.drl too");
        }
        rules.forEach(rule -> check(rule).forEach(p -> problems.add(rule.place() + ": " + p)));
        rules.stream()
                .filter(rule -> !RulePack.isBuiltIn(rule.file()))
                .forEach(rule -> problems.addAll(EngineTraps.of(rule)));
        rules.stream().map(RuleSource::file).distinct().forEach(file -> {
            problems.addAll(MovedTypes.in(file));
            Matcher m = ORDER_MATTERS.matcher(codeOf(file.text()));
            while (m.find()) {
                problems.add(file.path() + ": uses " + m.group()
                        + "; conditions on the left, one insertLogical on the right");
            }
        });
        return new ArrayList<>(problems);
    }

    private List<String> check(RuleSource rule) {
        List<String> problems = new ArrayList<>();
        Control control = null;
        if (ObservationId.isMeant(rule.name())) {
            return checkObserving(rule);
        }
        if (!GENERIC.contains(rule.name()) && !rule.name().startsWith(Stage.REVIEWING)) {
            Optional<RuleId> id = RuleId.parse(rule.name());
            if (id.isEmpty()) {
                return List.of(
                        "rule '" + rule.name() + "' is not named <criterion>.<outcome>, such as 12.3.1.frequency.met");
            }
            control = controls.get(id.get().criterion());
            unknown(id.get().criterion()).ifPresent(problems::add);
            literals(rule).forEach(l -> unknown(l).ifPresent(problems::add));
            if (literals(rule).stream().noneMatch(id.get().criterion()::equals)) {
                problems.add("rule '" + rule.name() + "' does not match Criterion( id == \""
                        + id.get().criterion() + "\" )");
            }
        }
        if (!reasons.has(rule.name())) {
            problems.add("rule '" + rule.name() + "' has no reason; add one to the .reasons.yaml beside it");
        } else {
            reasons.unresolvable(rule.name(), control)
                    .forEach(p -> problems.add(
                            "the reason of rule '" + rule.name() + "' names {" + p + "}, which it cannot know"));
        }
        return problems;
    }

    private List<String> checkObserving(RuleSource rule) {
        List<String> problems = new ArrayList<>();
        if (ObservationId.parse(rule.name()).isEmpty()) {
            problems.add("rule '" + rule.name() + "' is not named observation.<kind>.<what>, with a kind of "
                    + Attributes.words(Observation.Kind.class));
        } else if (ObservationRule.of(rule).isEmpty()) {
            problems.add("rule '" + rule.name() + "' needs @severity(...), one of " + Attributes.words(Severity.class));
        }
        ObservationRule.controls(rule).stream()
                .filter(c -> !numbers.contains(c))
                .forEach(c -> problems.add("rule '" + rule.name() + "' touches unknown control '" + c
                        + "'; nearest in the catalog: " + Nearest.to(c, numbers)));
        if (!reasons.has(rule.name())) {
            problems.add("rule '" + rule.name() + "' has no text; add one to the .reasons.yaml beside it");
        } else {
            reasons.unresolvableOfRemark(rule.name())
                    .forEach(p -> problems.add(
                            "the text of rule '" + rule.name() + "' names {" + p + "}, which it cannot know"));
        }
        return problems;
    }

    private Optional<String> unknown(String criterion) {
        return controls.containsKey(criterion)
                ? Optional.empty()
                : Optional.of("rule for unknown criterion '" + criterion + "'; nearest in the catalog: "
                        + Nearest.to(criterion, controls.keySet()));
    }

    private static List<String> literals(RuleSource rule) {
        String text = rule.file().text();
        String part = text.substring(rule.start(), rule.end());
        return CRITERION_LITERAL
                .matcher(part)
                .results()
                .map(m -> m.group(1))
                .distinct()
                .toList();
    }

    private static String codeOf(String drl) {
        return STRING.matcher(COMMENT.matcher(drl).replaceAll("")).replaceAll("\"\"");
    }
}
