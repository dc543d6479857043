package dev.tenken.assess;

import dev.tenken.data.SourceFile;
import dev.tenken.model.Control;
import dev.tenken.model.CriterionResult;
import dev.tenken.model.Finding;
import dev.tenken.model.InputException;
import dev.tenken.model.LocalizedText;
import dev.tenken.model.Profile;
import dev.tenken.model.Verdict;
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
    private final List<Control> catalog;
    private final List<RuleCase> cases;

    private RuleCases(RulePack pack, List<Control> catalog, List<RuleCase> cases) {
        this.pack = pack;
        this.catalog = List.copyOf(catalog);
        this.cases = List.copyOf(cases);
    }

    /**
     * Reads case files.
     *
     * @param pack the rules; each case file stands beside a rule file of theirs
     * @param catalog every control of the catalog
     * @throws InputException when there is no file, or listing everything that is wrong, each with file and title of the case
     */
    public static RuleCases read(List<SourceFile> files, RulePack pack, List<Control> catalog) {
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
        Set<String> judged = judged(of.drl());
        List<Control> controls =
                of.controls(catalog, judged).stream().map(change).toList();
        Profile profile = new Profile("case", LocalizedText.same(of.title()), "", "", controls);
        List<Finding> findings = new Assessor(profile, rules)
                .assess(CaseFacts.vendor(), CaseFacts.extraction(of.facts()))
                .findings();
        return new CaseResult(of, speaking(of, judged.isEmpty(), findings), verdicts(of, findings));
    }

    /** Why a rule that was to speak did not: the first condition that no fact fulfilled. */
    public Map<String, String> missing(CaseResult result) {
        Map<String, String> missing = new TreeMap<>();
        if (!result.quiet().isEmpty()) {
            List<RuleSource> quiet =
                    result.quiet().stream().map(pack.rules()::get).toList();
            List<Control> controls =
                    result.of().controls(catalog, judged(result.of().drl()));
            Diagnosis diagnosis =
                    Diagnosis.of(pack, quiet, controls, result.of().facts());
            quiet.forEach(r -> missing.put(
                    r.name(), Optional.ofNullable(diagnosis.missing(r)).orElse(Explainer.NOT_ALONE)));
        }
        return missing;
    }

    RulePack pack() {
        return pack;
    }

    List<Control> catalog() {
        return catalog;
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
