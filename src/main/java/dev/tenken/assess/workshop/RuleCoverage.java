package dev.tenken.assess.workshop;

import dev.tenken.assess.rule.RuleId;
import dev.tenken.assess.rule.RulePack;
import dev.tenken.model.catalog.Control;
import dev.tenken.model.catalog.Criterion;
import dev.tenken.model.finding.CriterionResult;
import dev.tenken.model.finding.Finding;
import dev.tenken.model.finding.Outcome;
import dev.tenken.model.finding.VendorAssessment;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What rules there are, and where there are none. */
public final class RuleCoverage {

    /** Without these two a criterion cannot tell a good answer from a bad one. */
    private static final Set<Outcome> WANTED = EnumSet.of(Outcome.MET, Outcome.FAILED);

    /** They speak for every verdict, and leave no name in it. */
    private static final Set<String> UNTRACED = Set.of("any.decided", "any.decided.reserved", "any.tallied");

    private static final Comparator<RuleEntry> BY_PLACE =
            Comparator.comparing(RuleEntry::file).thenComparing(RuleEntry::line);

    private final RulePack pack;
    private final List<Control> catalog;
    private final RuleScope scope;

    /**
     * @param catalog every control of the catalog
     * @param scope which rules are looked at
     */
    public RuleCoverage(RulePack pack, List<Control> catalog, RuleScope scope) {
        this.pack = pack;
        this.catalog = List.copyOf(catalog);
        this.scope = scope;
    }

    /** The rules, by file and line. */
    public List<RuleEntry> rules() {
        return pack.rules().values().stream()
                .filter(scope::holds)
                .map(RuleEntry::of)
                .sorted(BY_PLACE)
                .toList();
    }

    /** Ids of criteria that no rule judges at all, in the order of the catalog. */
    public List<String> withoutRule() {
        Set<String> judged = pack.rules().values().stream()
                .flatMap(r -> RuleId.parse(r.name()).stream())
                .map(RuleId::criterion)
                .collect(Collectors.toSet());
        return criteria().map(Criterion::id).filter(id -> !judged.contains(id)).toList();
    }

    /** Of criteria that some rule judges: the outcomes of {@code met} and {@code failed} that no rule comes to. */
    public Map<String, Set<Outcome>> withoutOutcome() {
        Map<String, Set<Outcome>> reached = new TreeMap<>();
        pack.rules().values().stream()
                .flatMap(r -> RuleId.parse(r.name()).stream())
                .forEach(id -> reached.computeIfAbsent(id.criterion(), c -> EnumSet.noneOf(Outcome.class))
                        .add(id.outcome()));
        Map<String, Set<Outcome>> lacking = new TreeMap<>();
        criteria().map(Criterion::id).filter(reached::containsKey).forEach(id -> {
            Set<Outcome> missing = EnumSet.copyOf(WANTED);
            missing.removeAll(reached.get(id));
            if (!missing.isEmpty()) {
                lacking.put(id, missing);
            }
        });
        return lacking;
    }

    /** Rules that speak in no case. */
    public List<RuleEntry> quietIn(RuleCases cases) {
        Set<String> expected =
                cases.all().stream().flatMap(c -> c.expect().stream()).collect(Collectors.toSet());
        return traced().filter(r -> !expected.contains(r.rule())).toList();
    }

    /** Rules that spoke of no vendor. */
    public List<RuleEntry> quietIn(List<VendorAssessment> vendors) {
        Set<String> spoke = new TreeSet<>();
        vendors.forEach(v -> {
            v.findings().forEach(f -> spoke(f, spoke));
            v.observations().forEach(o -> spoke.add(o.rule()));
        });
        return traced().filter(r -> !spoke.contains(r.rule())).toList();
    }

    private static void spoke(Finding finding, Set<String> rules) {
        rules.add(finding.rule());
        finding.judgements().stream()
                .flatMap(j -> j.results().stream())
                .map(CriterionResult::rule)
                .forEach(rules::add);
    }

    private Stream<RuleEntry> traced() {
        return rules().stream().filter(r -> !UNTRACED.contains(r.rule()));
    }

    /** The criteria of the controls that are looked at, and of those that no rule looks at. */
    private Stream<Criterion> criteria() {
        Set<String> looked = controls(rules().stream());
        Set<String> judged = controls(pack.rules().values().stream().map(RuleEntry::of));
        return catalog.stream()
                .filter(c -> scope.controls().isEmpty()
                        ? looked.contains(c.number()) || !judged.contains(c.number())
                        : scope.controls().contains(c.number()))
                .flatMap(c -> c.criteria().stream());
    }

    private static Set<String> controls(Stream<RuleEntry> rules) {
        return rules.map(RuleEntry::control).filter(Objects::nonNull).collect(Collectors.toSet());
    }
}
