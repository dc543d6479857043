package dev.tenken.assess.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.assess.BuiltIn;
import dev.tenken.assess.rule.ObservationId;
import dev.tenken.assess.rule.RuleFiles;
import dev.tenken.assess.rule.RuleId;
import dev.tenken.assess.rule.RulePack;
import dev.tenken.catalog.Catalogs;
import dev.tenken.model.catalog.Control;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.drools.model.codegen.ExecutableModelProject;
import org.junit.jupiter.api.Test;

class RuleCasesTest {

    private static final List<Control> CATALOG = Catalogs.builtIn().controls();
    private static final RulePack PACK = BuiltIn.PACK;

    @Test
    void every_case_comes_out_as_written() {
        assertThat(mismatches(PACK)).isEmpty();
    }

    @Test
    void the_stricter_builder_gives_the_same_results() {
        RulePack strict = RulePack.of(
                RulePack.builtInFiles(".drl"),
                RulePack.builtInFiles(".reasons.yaml"),
                CATALOG,
                ExecutableModelProject.class);

        assertThat(mismatches(strict)).isEmpty();
    }

    @Test
    void every_rule_is_seen_firing_and_more_often_quiet() {
        Map<String, Integer> firing = new TreeMap<>();
        Map<String, Integer> cases = new TreeMap<>();
        cases(PACK).all().forEach(c -> {
            cases.merge(c.drl(), 1, Integer::sum);
            c.expect().forEach(r -> firing.merge(r, 1, Integer::sum));
        });
        List<String> offenders = new ArrayList<>();
        PACK.rules().values().stream()
                .filter(r -> RuleId.parse(r.name()).isPresent()
                        || ObservationId.parse(r.name()).isPresent())
                .forEach(r -> {
                    int fired = firing.getOrDefault(r.name(), 0);
                    int all = cases.getOrDefault(r.file().path(), 0);
                    if (fired == 0 || fired * 2 >= all) {
                        offenders.add(r.place() + ": " + r.name() + " fires in " + fired + " of " + all + " cases");
                    }
                });

        assertThat(offenders).isEmpty();
    }

    private static RuleCases cases(RulePack pack) {
        return RuleCases.read(RuleFiles.builtIn().cases(), pack, Catalogs.builtIn());
    }

    private static List<CaseResult> mismatches(RulePack pack) {
        return cases(pack).run().stream().filter(r -> !r.holds()).toList();
    }
}
