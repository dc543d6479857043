package dev.tenken.assess;

import dev.tenken.catalog.Catalogs;
import dev.tenken.data.Data;
import dev.tenken.data.SourceFile;
import dev.tenken.data.SourceFiles;
import dev.tenken.model.Attributes;
import dev.tenken.model.Control;
import dev.tenken.model.CriterionResult;
import dev.tenken.model.Finding;
import dev.tenken.model.Polarity;
import dev.tenken.model.Profile;
import dev.tenken.model.Topic;
import dev.tenken.model.VendorFact;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The case files beside the rules: facts in; rules that speak and verdicts out. */
final class RuleCases {

    record CaseFile(List<Case> cases) {}

    /**
     * One case.
     *
     * @param parameters thresholds that differ from the catalog's
     * @param expect every rule of the file that speaks, and no other
     * @param verdicts by number of the control; of those named
     */
    record Case(
            String title,
            Map<String, String> parameters,
            List<CaseFact> facts,
            List<String> expect,
            Map<String, String> verdicts) {
        Case {
            parameters = parameters == null ? Map.of() : parameters;
            facts = facts == null ? List.of() : facts;
        }
    }

    record CaseFact(
            String topic, String polarity, List<String> services, String condition, Map<String, Object> attributes) {}

    /** What came of a case. */
    record Outcome(TreeSet<String> rules, Map<String, String> verdicts) {}

    private static final String GENERIC = "rules/verdict";

    private RuleCases() {}

    /** Every case by the path of its file without the ending. */
    static Map<String, List<Case>> all() {
        Map<String, List<Case>> cases = new TreeMap<>();
        for (SourceFile file : SourceFiles.builtIn("rules", ".cases.yaml")) {
            CaseFile read = Data.readYaml(file.text(), file.path(), CaseFile.class);
            cases.put(file.path().replace(".cases.yaml", ""), read.cases());
        }
        return cases;
    }

    /** Runs a case; of the rules that speak, those of the case's file count. */
    static Outcome run(RulePack pack, String file, Case of) {
        List<Finding> findings = new Assessor(profile(of.parameters()), pack, Facts.AS_OF)
                .assess(Facts.vendor(), Facts.extraction(facts(of).toArray(VendorFact[]::new)))
                .findings();
        // Generic rules speak on every control; only those that the case names are its matter.
        boolean generic = file.equals(GENERIC);
        TreeSet<String> rules = findings.stream()
                .filter(f -> !generic || of.verdicts().containsKey(f.control().number()))
                .flatMap(f -> Stream.concat(
                        Stream.of(f.rule()),
                        f.judgements().stream()
                                .flatMap(j -> j.results().stream())
                                .map(CriterionResult::rule)))
                .filter(r -> pack.rules().get(r).file().path().equals(file + ".drl"))
                .collect(Collectors.toCollection(TreeSet::new));
        Map<String, String> verdicts = new TreeMap<>();
        findings.stream()
                .filter(f -> f.service() == null)
                .filter(f -> of.verdicts().containsKey(f.control().number()))
                .forEach(f -> verdicts.put(f.control().number(), Attributes.word(f.verdict())));
        return new Outcome(rules, verdicts);
    }

    static List<VendorFact> facts(Case of) {
        Facts facts = new Facts();
        return of.facts().stream().map(f -> fact(facts, f)).toList();
    }

    static VendorFact fact(Facts facts, CaseFact of) {
        Polarity polarity = of.polarity() == null
                ? Polarity.AFFIRMED
                : Polarity.valueOf(of.polarity().toUpperCase(Locale.ROOT));
        String[] services =
                of.services() == null ? new String[0] : of.services().toArray(String[]::new);
        Map<String, Object> attributes = of.attributes() == null ? Map.of() : of.attributes();
        return facts.fact(Topic.ofJson(of.topic()), polarity, of.condition(), attributes, services);
    }

    /** The built-in catalog with these thresholds. */
    static Profile profile(Map<String, String> parameters) {
        Profile catalog = Catalogs.builtIn();
        List<Control> controls = catalog.controls().stream()
                .map(c -> c.withParameters(parameters, "case"))
                .toList();
        return catalog.withControls(controls);
    }
}
