package dev.tenken.assess.rule;

import dev.tenken.assess.explain.Diagnosis;
import dev.tenken.assess.explain.Missing;
import dev.tenken.assess.explain.Probes;
import dev.tenken.data.SourceDigest;
import dev.tenken.data.SourceFile;
import dev.tenken.data.SourceFiles;
import dev.tenken.model.InputException;
import dev.tenken.model.catalog.Control;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.kie.api.KieBase;
import org.kie.api.builder.KieBuilder;

/** Rules with their reasons, checked and built. Immutable, and safe for several threads. */
public final class RulePack {

    private static final String FOLDER = "rules";
    private static final String NO_PART = FOLDER + "/extraction/";
    private static final String DRL = ".drl";
    private static final String REASONS = ".reasons.yaml";

    private static final Comparator<RuleSource> BY_PLACE =
            Comparator.comparing((RuleSource r) -> r.file().path()).thenComparing(RuleSource::line);

    private final List<SourceFile> drl;
    private final Map<String, RuleSource> rules;
    private final Map<String, ObservationRule> observing;
    private final Reasons reasons;
    private final RuleBase base;
    /** Null when the rules were built from their files. */
    private final PreparedRules prepared;

    private final Joins joins;
    private final String digest;

    private RulePack(
            List<SourceFile> drl, Map<String, RuleSource> rules, Reasons reasons, RuleBase base, String digest) {
        this(drl, rules, reasons, base, digest, null);
    }

    private RulePack(
            List<SourceFile> drl,
            Map<String, RuleSource> rules,
            Reasons reasons,
            RuleBase base,
            String digest,
            PreparedRules prepared) {
        this.drl = drl;
        this.rules = rules;
        this.observing = observing(rules);
        this.reasons = reasons;
        this.base = base;
        this.joins = Joins.of(rules.values());
        this.digest = digest;
        this.prepared = prepared;
    }

    /**
     * The rules that travel with the program.
     *
     * @param catalog every control of the catalog, whatever the profile selects
     */
    public static RulePack builtIn(List<Control> catalog) {
        return builtInWith(List.of(), List.of(), catalog);
    }

    /**
     * The rules that travel with the program, and others. Running rules runs code: take files only from places that the operator
     * named.
     *
     * @param drl further rule files
     * @param reasons files that give a reason to every one of their rules
     * @param catalog every control of the catalog, whatever the profile selects
     * @throws InputException listing everything that is wrong, with file and line
     */
    public static RulePack builtInWith(List<SourceFile> drl, List<SourceFile> reasons, List<Control> catalog) {
        return of(both(builtInFiles(DRL), drl), both(builtInFiles(REASONS), reasons), catalog);
    }

    private static List<SourceFile> both(List<SourceFile> some, List<SourceFile> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    /**
     * Builds a pack. Running rules runs code: take files only from places that the operator named.
     *
     * @param drl rule files; none may be without rules
     * @param reasons files that give a reason to every rule
     * @param catalog every control that rules may judge
     * @throws InputException listing everything that is wrong, with file and line
     */
    public static RulePack of(List<SourceFile> drl, List<SourceFile> reasons, List<Control> catalog) {
        String digest = digest(drl, reasons);
        return PreparedRules.of(drl, digest, catalog)
                .map(p -> new RulePack(List.copyOf(drl), p.rules(), p.reasons(), p.base(), digest, p))
                .orElseGet(() -> fromFiles(drl, reasons, catalog));
    }

    /** The same, whatever was prepared of these files when the program was packed. */
    static RulePack fromFiles(List<SourceFile> drl, List<SourceFile> reasons, List<Control> catalog) {
        return of(drl, reasons, catalog, RuleCompiler.CLASSIC);
    }

    /**
     * Builds a pack of these files, as {@link #of(List, List, List)} does. Rules that did not travel with the program must also pass the
     * engine's other builder.
     */
    public static RulePack of(RuleFiles files, List<Control> catalog) {
        RulePack pack = of(files.drl(), files.reasons(), catalog);
        SecondBuilder.check(pack.own());
        return pack;
    }

    /** The rules that did not travel with the program. */
    public List<RuleSource> own() {
        return prepared == null
                ? rules.values().stream().filter(r -> !isBuiltIn(r.file())).toList()
                : List.of();
    }

    public static RulePack of(
            List<SourceFile> drl,
            List<SourceFile> reasonFiles,
            List<Control> catalog,
            Class<? extends KieBuilder.ProjectType> builder) {
        List<String> problems = new ArrayList<>();
        Map<String, RuleSource> rules = new TreeMap<>();
        for (SourceFile file : drl) {
            for (RuleSource rule : RuleParser.parse(file, problems)) {
                RuleSource other = rules.put(rule.name(), rule);
                if (other != null) {
                    problems.add(rule.place() + ": rule '" + rule.name() + "' stands at " + other.place() + " too");
                }
            }
        }
        if (rules.isEmpty()) {
            problems.add("no rule at all: wanted *" + DRL + " files with rules");
        }
        Reasons reasons = Reasons.read(reasonFiles, problems);
        problems.addAll(new RuleChecks(catalog, reasons).check(rules.values()));
        if (!problems.isEmpty()) {
            throw InputException.ofAll("the rules cannot be used: " + problems.size() + " to mend", problems);
        }
        return new RulePack(
                List.copyOf(drl),
                rules,
                reasons,
                RuleBase.whole(RuleCompiler.compile(drl, builder)),
                digest(drl, reasonFiles));
    }

    /** See {@link #digest()}. */
    static String digest(List<SourceFile> drl, List<SourceFile> reasons) {
        return SourceDigest.of(both(drl, reasons));
    }

    /** Whether a rule file is one of those that travel with the program, which its tests hold to what others are checked for at each run. */
    public static boolean isBuiltIn(SourceFile drl) {
        return BuiltIn.DRL_FILES.contains(drl);
    }

    private static final class BuiltIn {
        static final Set<SourceFile> DRL_FILES = Set.copyOf(builtInFiles(DRL));
    }

    public static List<SourceFile> builtInFiles(String ending) {
        return SourceFiles.builtIn(FOLDER, ending).stream()
                .filter(f -> !f.path().startsWith(NO_PART))
                .toList();
    }

    /** The number of rules. */
    public int size() {
        return rules.size();
    }

    /** SHA-256 over paths and contents of the files, lower-case hexadecimal; the files' order does not matter. */
    public String digest() {
        return digest;
    }

    /** A short digest of each rule by its id: it changes with what the rule says, not with comments or where it stands. */
    public Map<String, String> ruleDigests() {
        return RuleDigests.of(rules.values());
    }

    /** The same pack as far as it is told, of which only these files run: for experiments with a few rules. */
    public RulePack running(List<SourceFile> files) {
        return new RulePack(drl, rules, reasons, RuleBase.whole(RuleCompiler.compileBriefly(files)), digest);
    }

    /** The same pack as far as it is told, built by the engine's other builder from these of its files. */
    public RulePack builtOtherwise(List<SourceFile> files) {
        KieBase other =
                prepared == null ? SecondBuilder.build(files) : RuleCompiler.compile(files, RuleCompiler.CLASSIC);
        return new RulePack(drl, rules, reasons, RuleBase.whole(other), digest);
    }

    public RuleBase base() {
        return base;
    }

    /** The rules that judge, by file and line. */
    public List<RuleSource> judging() {
        return rules.values().stream()
                .filter(r -> RuleId.parse(r.name()).isPresent())
                .sorted(BY_PLACE)
                .toList();
    }

    /** Finds out, of all that the rules were told, where quiet ones stopped. */
    public Function<List<?>, Missing> missing() {
        if (prepared != null) {
            return prepared.probes()::missing;
        }
        Probes probes = Probes.of(judging());
        return told -> Diagnosis.of(probes, told);
    }

    /** Those of its rules that put several facts together. */
    public Joins joins() {
        return joins;
    }

    public List<SourceFile> drl() {
        return drl;
    }

    /** Every rule by its name, sorted. */
    public Map<String, RuleSource> rules() {
        return rules;
    }

    /** The rules that observe, by name. */
    public Map<String, ObservationRule> observing() {
        return observing;
    }

    public Reasons reasons() {
        return reasons;
    }

    private static Map<String, ObservationRule> observing(Map<String, RuleSource> rules) {
        Map<String, ObservationRule> observing = new TreeMap<>();
        rules.forEach((name, rule) -> ObservationRule.of(rule).ifPresent(o -> observing.put(name, o)));
        return observing;
    }
}
