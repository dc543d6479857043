package dev.tenken.assess.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.assess.BuiltIn;
import dev.tenken.assess.ScopeRun;
import dev.tenken.assess.rule.RuleFiles;
import dev.tenken.assess.rule.RuleId;
import dev.tenken.assess.rule.RulePack;
import dev.tenken.assess.rule.RuleSource;
import dev.tenken.assess.workshop.RuleCase;
import dev.tenken.assess.workshop.RuleCases;
import dev.tenken.catalog.Catalogs;
import dev.tenken.data.SourceFile;
import dev.tenken.model.catalog.Control;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The program's own rules run in one dialect and are probed in another, and without the engine: all must mean the same. */
class ProbesTest {

    private static final List<Control> CATALOG = Catalogs.builtIn().controls();
    private static final RulePack PACK = BuiltIn.PACK;
    private static final Function<List<?>, Missing> PREPARED = PACK.missing();

    @Test
    void a_rule_of_the_program_is_probed_for_what_it_says() {
        Map<String, List<RuleSource>> rules = PACK.rules().values().stream()
                .filter(r -> RuleId.parse(r.name()).isPresent())
                .collect(Collectors.groupingBy(r -> r.file().path(), TreeMap::new, Collectors.toList()));
        Map<String, List<RuleCase>> cases =
                RuleCases.read(RuleFiles.builtIn().cases(), PACK, Catalogs.builtIn()).all().stream()
                        .collect(Collectors.groupingBy(RuleCase::drl));

        rules.forEach((file, own) -> {
            List<List<String>> told = missing(own, engine(own), cases.get(file));

            assertThat(told).as(file).isEqualTo(missing(own, engine(asOfOthers(own)), cases.get(file)));
            assertThat(told).as("without a session: " + file).isEqualTo(missing(own, PREPARED, cases.get(file)));
            assertThat(told).as(file).anySatisfy(c -> assertThat(c).anyMatch(m -> !m.startsWith("no ")));
        });
    }

    /** The same rules from files that did not travel with the program, which are probed in their own dialect. */
    private static List<RuleSource> asOfOthers(List<RuleSource> rules) {
        return rules.stream()
                .map(r -> new RuleSource(
                        r.name(), new SourceFile(r.file().path(), r.file().text() + "\n"), r.line(), r.descr()))
                .toList();
    }

    /** What each rule lacks, or that it lacks nothing, in each case. */
    private static List<List<String>> missing(
            List<RuleSource> rules, Function<List<?>, Missing> probes, List<RuleCase> cases) {
        return cases.stream().map(c -> missing(rules, probes, c)).toList();
    }

    private static Function<List<?>, Missing> engine(List<RuleSource> rules) {
        Probes probes = Probes.of(rules);
        return told -> Diagnosis.of(probes, told);
    }

    private static List<String> missing(List<RuleSource> rules, Function<List<?>, Missing> probes, RuleCase of) {
        List<Control> controls = CATALOG.stream()
                .map(c -> c.withParameters(of.parameters(), "case"))
                .toList();
        Missing diagnosis =
                probes.apply(Explainer.told(controls, of.facts(), ScopeRun.all(of.papers(), List.of(of.asOf()))));
        List<String> missing = new ArrayList<>();
        rules.forEach(r -> missing.add(String.valueOf(diagnosis.of(r.name()))));
        return missing;
    }
}
