package dev.tenken.assess.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.assess.BuiltIn;
import dev.tenken.catalog.Catalogs;
import dev.tenken.data.SourceFile;
import dev.tenken.model.catalog.Control;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kie.api.definition.rule.Rule;

/** What was made of the program's own rules when it was packed says what their files say, and holds for those files only. */
class PreparedRulesTest {

    private static final List<Control> CATALOG = Catalogs.builtIn().controls();
    private static final List<SourceFile> DRL = RulePack.builtInFiles(".drl");
    private static final List<SourceFile> REASONS = RulePack.builtInFiles(".reasons.yaml");
    private static final String DIGEST = RulePack.digest(DRL, REASONS);

    @Test
    void the_rules_that_travel_with_the_program_are_prepared() {
        assertThat(PreparedRules.of(DRL, DIGEST, CATALOG)).isPresent();
        assertThat(BuiltIn.PACK.base().isDivided()).isTrue();
        assertThat(BuiltIn.PACK.own()).isEmpty();
    }

    @Test
    void they_stand_where_their_files_say_and_read_as_their_files_do() {
        RulePack files = RulePack.fromFiles(DRL, REASONS, CATALOG);

        assertThat(described(BuiltIn.PACK)).isEqualTo(described(files));
        assertThat(BuiltIn.PACK.digest()).isEqualTo(files.digest());
        assertThat(BuiltIn.PACK.ruleDigests()).isEqualTo(files.ruleDigests());
        assertThat(BuiltIn.PACK.joins()).isEqualTo(files.joins());
        assertThat(BuiltIn.PACK.observing().keySet())
                .isEqualTo(files.observing().keySet());
        assertThat(files.base().isDivided()).isFalse();
    }

    private static Map<String, String> described(RulePack pack) {
        Map<String, String> all = new TreeMap<>();
        pack.rules()
                .forEach((name, r) -> all.put(
                        name,
                        r.place() + " " + r.start() + "-" + r.end() + " " + r.annotations() + " " + r.joined() + " "
                                + pack.reasons().template(name) + " "
                                + r.descr().getName()));
        return all;
    }

    @Test
    void every_rule_is_in_one_step_and_no_probe_is_in_any() {
        Map<String, Integer> steps = new TreeMap<>();
        for (Stage stage : Stage.values()) {
            names(BuiltIn.PACK.base().of(stage)).forEach(n -> steps.merge(n, 1, Integer::sum));
        }

        assertThat(steps.keySet()).isEqualTo(BuiltIn.PACK.rules().keySet());
        assertThat(steps.values()).containsOnly(1);
    }

    @Test
    void criteria_are_judged_by_their_own_rules_alone() {
        Set<String> names = names(BuiltIn.PACK.base().judging(Set.of("12.3.1.frequency", "8.2.2.function")));

        assertThat(names)
                .isNotEmpty()
                .allMatch(n -> n.startsWith("12.3.1.frequency.") || n.startsWith("8.2.2.function."))
                .anyMatch(n -> n.startsWith("12.3.1.frequency."))
                .anyMatch(n -> n.startsWith("8.2.2.function."));
    }

    private static Set<String> names(BuiltRules rules) {
        return rules.base().getKiePackages().stream()
                .flatMap(p -> p.getRules().stream())
                .map(Rule::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void a_changed_letter_makes_them_of_the_files_again() {
        List<SourceFile> changed = new ArrayList<>(DRL);
        changed.set(0, new SourceFile(DRL.get(0).path(), DRL.get(0).text() + "// my note\n"));

        assertThat(PreparedRules.of(changed, RulePack.digest(changed, REASONS), CATALOG))
                .isEmpty();
        assertThat(RulePack.of(changed, REASONS, CATALOG).base().isDivided()).isFalse();
    }

    @Test
    void a_catalog_that_asks_for_less_has_the_rules_checked_again_and_one_that_asks_for_more_has_not() {
        Control first = CATALOG.get(0);
        Control more =
                new Control("99.9", List.of(), first.title(), "own", first.title(), List.of(), 0, Map.of(), List.of());

        assertThat(PreparedRules.of(DRL, DIGEST, CATALOG.subList(1, CATALOG.size())))
                .isEmpty();
        assertThat(PreparedRules.of(
                        DRL,
                        DIGEST,
                        Stream.concat(CATALOG.stream(), Stream.of(more)).toList()))
                .isPresent();
    }
}
