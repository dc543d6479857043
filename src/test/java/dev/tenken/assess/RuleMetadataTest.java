package dev.tenken.assess;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.assess.rule.BuiltRules;
import dev.tenken.assess.rule.Reasons;
import dev.tenken.assess.rule.RuleId;
import dev.tenken.assess.rule.RulePack;
import dev.tenken.assess.rule.Stage;
import dev.tenken.catalog.Catalogs;
import dev.tenken.data.SourceFile;
import dev.tenken.model.catalog.Control;
import dev.tenken.model.catalog.Criterion;
import dev.tenken.model.finding.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kie.api.definition.rule.Rule;

/** What must be true of the built-in rules as a whole; every test gathers all offenders. */
class RuleMetadataTest {

    private static final List<Control> CATALOG = Catalogs.builtIn().controls();
    private static final List<Control> JUDGED =
            Catalogs.load(Catalogs.DEFAULT_PROFILE).controls();
    private static final RulePack PACK = BuiltIn.PACK;
    private static final Set<String> NO_RULE =
            Set.of(ServiceFindings.DIFFER, "any.silent" + Reasons.NEAR, "verdict.not-disclosed" + Reasons.NEAR);

    @Test
    void the_control_of_a_rule_is_told_as_metadata_too() {
        List<String> offenders = rules().filter(r -> RuleId.parse(r.getName()).isPresent())
                .filter(r -> !RuleId.parse(r.getName())
                        .orElseThrow()
                        .control()
                        .equals(r.getMetaData().get("control")))
                .map(r -> r.getName() + " has @control " + r.getMetaData().get("control"))
                .toList();

        assertThat(offenders).isEmpty();
        assertThat(rules().count()).isEqualTo(PACK.size());
    }

    @Test
    void every_criterion_can_come_out_met() {
        Set<String> metBySome = PACK.rules().keySet().stream()
                .flatMap(r -> RuleId.parse(r).stream())
                .filter(id -> id.outcome() == Outcome.MET)
                .map(RuleId::criterion)
                .collect(Collectors.toSet());

        assertThat(JUDGED.stream().flatMap(c -> c.criteria().stream()).map(Criterion::id))
                .allMatch(metBySome::contains);
    }

    @Test
    void a_gap_is_possible_only_where_some_rule_can_fail_a_criterion_and_most_controls_have_one() {
        Set<String> failing = PACK.rules().keySet().stream()
                .flatMap(r -> RuleId.parse(r).stream())
                .filter(id -> id.outcome() == Outcome.FAILED)
                .map(RuleId::criterion)
                .collect(Collectors.toSet());

        List<String> withoutGap = JUDGED.stream()
                .filter(c -> c.criteria().stream()
                        .noneMatch(k -> k.essential() && k.gapWhenFailed() && failing.contains(k.id())))
                .map(Control::number)
                .toList();

        // Withheld logs are judged by 12.4.1; nothing else that is said of logs forbids monitoring. What is said of
        // encryption describes it well or badly; data in clear are judged by 10.1.1. Papers that speak of no function
        // of
        // security are silent on 14.1.1.
        assertThat(withoutGap).containsExactly("CLD.12.4.5", "18.1.5", "14.1.1");
    }

    @Test
    void package_follows_folder_and_imports_stay_with_the_vocabulary() {
        List<String> offenders = new ArrayList<>();
        for (SourceFile file : RulePack.builtInFiles(".drl")) {
            String folder =
                    file.path().substring(0, file.path().lastIndexOf('/')).replace('/', '.');
            if (!file.text().startsWith("package " + folder + ";\n")) {
                offenders.add(file.path() + ": wanted package " + folder);
            }
            file.text()
                    .lines()
                    .filter(l -> l.startsWith("import "))
                    .filter(l -> !l.startsWith("import dev.tenken.model.") && !l.startsWith("import java.util."))
                    .forEach(l -> offenders.add(file.path() + ": " + l));
        }

        assertThat(offenders).isEmpty();
    }

    @Test
    void reasons_and_cases_stand_beside_the_rules() {
        TreeSet<String> drl = stems("rules/", ".drl");

        assertThat(stems("rules/", ".cases.yaml")).isEqualTo(drl);
        assertThat(stems("rules/", ".reasons.yaml")).isEqualTo(drl);
    }

    @Test
    void no_reason_outlives_its_rule() {
        TreeSet<String> stale = new TreeSet<>(PACK.reasons().rules());
        stale.removeAll(PACK.rules().keySet());

        assertThat(stale).isEqualTo(NO_RULE);
    }

    private static TreeSet<String> stems(String folder, String ending) {
        return RulePack.builtInFiles(ending).stream()
                .map(SourceFile::path)
                .filter(p -> p.startsWith(folder))
                .map(p -> p.substring(0, p.length() - ending.length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Rule> rules() {
        return Stream.of(Stage.values())
                .map(PACK.base()::of)
                .map(BuiltRules::base)
                .distinct()
                .flatMap(b -> b.getKiePackages().stream())
                .flatMap(p -> p.getRules().stream());
    }
}
