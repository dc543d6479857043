package dev.tenken.assess;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.catalog.Catalogs;
import dev.tenken.model.Control;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.drools.model.codegen.ExecutableModelProject;
import org.junit.jupiter.api.Test;

class RuleCasesTest {

    private static final List<Control> CATALOG = Catalogs.builtIn().controls();
    private static final RulePack PACK = RulePack.builtIn(CATALOG);

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
        RuleCases.all().forEach((file, own) -> {
            cases.put(file, own.size());
            own.forEach(c -> c.expect().forEach(r -> firing.merge(r, 1, Integer::sum)));
        });
        List<String> offenders = new ArrayList<>();
        PACK.rules().values().stream()
                .filter(r -> RuleId.parse(r.name()).isPresent())
                .forEach(r -> {
                    int fired = firing.getOrDefault(r.name(), 0);
                    int all = cases.getOrDefault(r.file().path().replace(".drl", ""), 0);
                    if (fired == 0 || fired * 2 >= all) {
                        offenders.add(r.place() + ": " + r.name() + " fires in " + fired + " of " + all + " cases");
                    }
                });

        assertThat(offenders).isEmpty();
        assertThat(new TreeSet<>(PACK.rules().keySet())).containsAll(firing.keySet());
    }

    private static List<String> mismatches(RulePack pack) {
        List<String> mismatches = new ArrayList<>();
        RuleCases.all()
                .forEach((file, cases) -> cases.forEach(c -> {
                    RuleCases.Outcome got = RuleCases.run(pack, file, c);
                    TreeSet<String> missing = new TreeSet<>(c.expect());
                    missing.removeAll(got.rules());
                    TreeSet<String> unexpected = new TreeSet<>(got.rules());
                    c.expect().forEach(unexpected::remove);
                    if (!missing.isEmpty() || !unexpected.isEmpty()) {
                        mismatches.add(file + ": " + c.title() + ": missing " + missing + ", unexpected " + unexpected);
                    }
                    if (!got.verdicts().equals(new TreeMap<>(c.verdicts()))) {
                        mismatches.add(
                                file + ": " + c.title() + ": wanted " + c.verdicts() + ", got " + got.verdicts());
                    }
                }));
        return mismatches;
    }
}
