package dev.tenken.assess.workshop;

import dev.tenken.assess.Assessor;
import dev.tenken.assess.ReviewedRun;
import dev.tenken.assess.ScopeRun;
import dev.tenken.assess.Setting;
import dev.tenken.assess.explain.Diagnosis;
import dev.tenken.assess.explain.Explainer;
import dev.tenken.assess.explain.Probes;
import dev.tenken.assess.rule.RuleBase;
import dev.tenken.assess.rule.RuleFiles;
import dev.tenken.assess.rule.RuleId;
import dev.tenken.assess.rule.RulePack;
import dev.tenken.assess.rule.RuleSource;
import dev.tenken.assess.rule.SecondBuilder;
import dev.tenken.assess.rule.Stage;
import dev.tenken.data.SourceFile;
import dev.tenken.model.InputException;
import dev.tenken.model.LocalizedText;
import dev.tenken.model.catalog.Control;
import dev.tenken.model.catalog.Parameter;
import dev.tenken.model.catalog.Profile;
import dev.tenken.model.catalog.Thresholds;
import dev.tenken.model.disposition.Ruling;
import dev.tenken.model.fact.Attributes;
import dev.tenken.model.finding.CriterionResult;
import dev.tenken.model.finding.Finding;
import dev.tenken.model.finding.Remark;
import dev.tenken.model.finding.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The cases beside rules, ready to be run. */
public final class RuleCases {

    private final RulePack pack;
    private final Profile catalog;
    private final List<RuleCase> cases;

    private RuleCases(RulePack pack, Profile catalog, List<RuleCase> cases) {
        this.pack = pack;
        this.catalog = catalog;
        this.cases = List.copyOf(cases);
    }

    /**
     * Reads case files.
     *
     * @param pack the rules; each case file stands beside a rule file of theirs
     * @param catalog every control and parameter of the catalog
     * @throws InputException when there is no file, or listing everything that is wrong, each with file and title of the case
     */
    public static RuleCases read(List<SourceFile> files, RulePack pack, Profile catalog) {
        if (files.isEmpty()) {
            throw new InputException("no case file: wanted *" + RuleFiles.CASES + " beside the rules; rules without "
                    + "cases are not tested");
        }
        return new RuleCases(pack, catalog, new CaseReader(pack, catalog).read(files));
    }

    /** All of them, in the order of the files. */
    public List<RuleCase> all() {
        return cases;
    }

    /** Runs every case. */
    public List<CaseResult> run() {
        return cases.stream().map(this::run).toList();
    }

    /** Runs one case; of the rules that speak, those of the case's file count. */
    public CaseResult run(RuleCase of) {
        return run(of, pack, UnaryOperator.identity());
    }

    /** Runs one case with another pack in which the same rules stand at the same places, and with changed controls. */
    CaseResult run(RuleCase of, RulePack rules, UnaryOperator<Control> change) {
        if (isObserving(of)) {
            return observed(of, remarks(of, rules.base(), thresholds(of)));
        }
        Set<String> judged = judged(of.drl());
        List<Control> controls =
                of.controls(catalog.controls(), judged).stream().map(change).toList();
        if (isReviewing(of)) {
            return reviewed(of, rules.base(), controls);
        }
        Profile profile = new Profile("case", LocalizedText.same(of.title()), "", "", catalog.parameters(), controls);
        List<Finding> findings = new Assessor(profile, rules, of.asOf())
                .assess(CaseFacts.vendor(of.papers()), CaseFacts.extraction(of.facts()))
                .findings();
        return new CaseResult(of, speaking(of, judged.isEmpty(), findings), verdicts(of, findings));
    }

    /**
     * The cases of rules that did not travel with the program, where the engine's other builder comes to something else: what such a rule
     * says hangs on how it is built.
     */
    public List<BuilderDifference> differences() {
        Set<String> own = pack.own().stream().map(r -> r.file().path()).collect(Collectors.toSet());
        List<RuleCase> meant = cases.stream().filter(c -> own.contains(c.drl())).toList();
        if (meant.isEmpty()) {
            return List.of();
        }
        Set<String> controls = new TreeSet<>();
        meant.forEach(c -> {
            controls.addAll(judged(c.drl()));
            controls.addAll(c.verdicts().keySet());
        });
        RulePack other = pack.builtOtherwise(SecondBuilder.needed(pack, own, controls));
        return meant.stream()
                .map(c -> new BuilderDifference(c, differing(c, other)))
                .filter(d -> !d.lines().isEmpty())
                .toList();
    }

    private List<String> differing(RuleCase of, RulePack other) {
        CaseResult runs = run(of);
        CaseResult built;
        try {
            built = run(of, other, UnaryOperator.identity());
        } catch (RuntimeException e) {
            return List.of("in the executable model it does not run: " + e.getMessage());
        }
        List<String> lines = new ArrayList<>();
        TreeSet<String> speaking = new TreeSet<>(runs.rules());
        speaking.addAll(built.rules());
        speaking.stream()
                .filter(r -> runs.rules().contains(r) != built.rules().contains(r))
                .forEach(r -> lines.add("rule " + r + " (" + pack.rules().get(r).place() + ") "
                        + (runs.rules().contains(r)
                                ? "speaks as it runs here and stays quiet"
                                : "stays quiet as it runs here and speaks")
                        + " in the executable model"));
        runs.verdicts().forEach((control, verdict) -> {
            if (verdict != built.verdicts().get(control)) {
                lines.add("verdict " + control + ": " + Attributes.word(verdict) + " as it runs here, "
                        + Attributes.word(built.verdicts().get(control)) + " in the executable model");
            }
        });
        return lines;
    }

    /** Why a rule that was to speak did not: the first condition that no fact fulfilled. */
    public Map<String, String> missing(CaseResult result) {
        Map<String, String> missing = new TreeMap<>();
        if (!result.quiet().isEmpty()) {
            List<RuleSource> quiet =
                    result.quiet().stream().map(pack.rules()::get).toList();
            RuleCase of = result.of();
            List<Object> told = new ArrayList<>(told(of, thresholds(of)));
            List<Control> controls = of.controls(catalog.controls(), judged(of.drl()));
            told.addAll(controls);
            controls.forEach(c -> told.addAll(c.criteria()));
            Diagnosis diagnosis = Diagnosis.of(Probes.of(quiet), told);
            quiet.forEach(r -> missing.put(
                    r.name(), Optional.ofNullable(diagnosis.of(r.name())).orElse(Explainer.NOT_ALONE)));
        }
        return missing;
    }

    RulePack pack() {
        return pack;
    }

    Profile catalog() {
        return catalog;
    }

    /** Whether the rules of the case's file observe instead of judging. */
    boolean isObserving(RuleCase of) {
        return pack.observing().values().stream()
                .anyMatch(r -> r.source().file().path().equals(of.drl()));
    }

    private boolean isReviewing(RuleCase of) {
        return pack.rules().values().stream()
                .anyMatch(r -> r.file().path().equals(of.drl()) && r.name().startsWith(Stage.REVIEWING));
    }

    private CaseResult reviewed(RuleCase of, RuleBase base, List<Control> controls) {
        Setting setting = setting(of);
        ScopeRun machine = ScopeRun.of(base, controls, of.facts(), setting);
        ReviewedRun reviewed = ReviewedRun.of(base, controls, of.facts(), machine, of.dispositions(), setting);
        TreeSet<String> speaking =
                reviewed.rulings().stream().map(Ruling::rule).collect(Collectors.toCollection(TreeSet::new));
        TreeMap<String, Verdict> verdicts = new TreeMap<>();
        reviewed.run().verdicts().forEach((control, verdict) -> {
            if (of.verdicts().containsKey(control)) {
                verdicts.put(control, verdict.verdict());
            }
        });
        return new CaseResult(of, speaking, verdicts);
    }

    /** What the facts of a case are judged in. */
    Setting setting(RuleCase of) {
        return Setting.of(of.asOf(), of.papers(), thresholds(of));
    }

    /** The catalog's own thresholds with those of the case. */
    Thresholds thresholds(RuleCase of) {
        return new Thresholds("the catalog", Parameter.with(catalog.parameters(), of.parameters(), "case"));
    }

    /** What the rules of some base remark on a case. */
    static List<Remark> remarks(RuleCase of, RuleBase base, Thresholds thresholds) {
        return Stage.OBSERVE.run(base, told(of, thresholds), Remark.class);
    }

    private static List<Object> told(RuleCase of, Thresholds thresholds) {
        return Stream.<List<?>>of(of.facts(), of.around(), List.of(of.asOf(), thresholds))
                .<Object>flatMap(List::stream)
                .toList();
    }

    private CaseResult observed(RuleCase of, List<Remark> remarks) {
        TreeSet<String> speaking = remarks.stream()
                .map(Remark::rule)
                .filter(r -> pack.rules().get(r).file().path().equals(of.drl()))
                .collect(Collectors.toCollection(TreeSet::new));
        return new CaseResult(of, speaking, new TreeMap<>());
    }

    /** Numbers of the controls that the rules of a file judge; none for rules of every control. */
    Set<String> judged(String drl) {
        return pack.rules().values().stream()
                .filter(r -> r.file().path().equals(drl))
                .flatMap(r -> RuleId.parse(r.name()).stream())
                .map(RuleId::control)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private TreeSet<String> speaking(RuleCase of, boolean generic, List<Finding> findings) {
        return findings.stream()
                // Rules of every control speak on all; only the controls that the case names are its matter.
                .filter(f -> !generic || of.verdicts().containsKey(f.control().number()))
                .flatMap(f -> Stream.concat(
                        Stream.of(f.rule()),
                        f.judgements().stream()
                                .flatMap(j -> j.results().stream())
                                .map(CriterionResult::rule)))
                .filter(r -> pack.rules().containsKey(r)
                        && pack.rules().get(r).file().path().equals(of.drl()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static TreeMap<String, Verdict> verdicts(RuleCase of, List<Finding> findings) {
        TreeMap<String, Verdict> verdicts = new TreeMap<>();
        findings.stream()
                .filter(f -> f.service() == null)
                .filter(f -> of.verdicts().containsKey(f.control().number()))
                .forEach(f -> verdicts.put(f.control().number(), f.verdict()));
        return verdicts;
    }
}
