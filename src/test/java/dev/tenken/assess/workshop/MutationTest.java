package dev.tenken.assess.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenken.assess.BuiltIn;
import dev.tenken.assess.rule.Edit;
import dev.tenken.assess.rule.RulePack;
import dev.tenken.assess.rule.RuleSource;
import dev.tenken.catalog.Catalogs;
import dev.tenken.data.SourceFile;
import dev.tenken.model.InputException;
import dev.tenken.model.catalog.Control;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MutationTest {

    private static final List<Control> CATALOG = Catalogs.builtIn().controls();
    private static final String RULE = """
            package my;
            import dev.tenken.model.catalog.*;
            import dev.tenken.model.fact.*;
            import dev.tenken.model.finding.*;

            rule "12.3.1.frequency.met.mine"
              @control("12.3.1")
            when
              // "a comment == changes nothing"
              $criterion : Criterion( id == "12.3.1.frequency", $limit : duration("backup-max-interval") )
              $backup    : Backup( affirmed, encrypted == true || generations >= 7, frequency != null, frequency.isAtMost($limit) )
              not Backup( denied, method in ("none") )
            then
              insertLogical( CriterionResult.met($criterion, drools.getRule().getName(), $backup) );
            end
            """;
    private static final String ONE_CASE = """
            cases:
              - title: "Daily"
                facts:
                  - { topic: backup, attributes: { frequency: P1D, encrypted: true } }
                expect: [12.3.1.frequency.met.mine]
            """;
    private static final String FURTHER_CASES = """
              - title: "Vague"
                facts:
                  - { topic: backup, polarity: vague, attributes: { frequency: P1D, encrypted: true } }
                expect: []
              - title: "Every second day"
                facts:
                  - { topic: backup, attributes: { frequency: P2D, encrypted: true } }
                expect: []
              - title: "Seven copies"
                facts:
                  - { topic: backup, attributes: { frequency: P1D, generations: 7 } }
                expect: [12.3.1.frequency.met.mine]
              - title: "Six copies"
                facts:
                  - { topic: backup, attributes: { frequency: P1D, generations: 6 } }
                expect: []
              - title: "How often is untold"
                facts:
                  - { topic: backup, attributes: { encrypted: true } }
                expect: []
              - title: "Daily, and none"
                facts:
                  - { topic: backup, attributes: { frequency: P1D, encrypted: true } }
                  - { topic: backup, polarity: denied, attributes: { x-method: none } }
                expect: []
              - title: "Daily, and not in full"
                facts:
                  - { topic: backup, attributes: { frequency: P1D, encrypted: true } }
                  - { topic: backup, polarity: denied, attributes: { x-method: full } }
                  - { topic: backup, attributes: { x-method: none } }
                expect: [12.3.1.frequency.met.mine]
            """;

    @Test
    void what_no_case_notices_is_listed_with_its_place_before_and_after() {
        MutationReport report = run(ONE_CASE);

        assertThat(report.unnoticed())
                .contains(
                        new MutationReport.Change(
                                "12.3.1.frequency.met.mine",
                                "my/backup.drl",
                                11,
                                "$backup : Backup( affirmed, encrypted == true || generations >= 7, frequency != null, "
                                        + "frequency.isAtMost($limit) )",
                                "$backup : Backup( affirmed, encrypted == true || generations >= 8, frequency != null, "
                                        + "frequency.isAtMost($limit) )"),
                        new MutationReport.Change(
                                "12.3.1.frequency.met.mine",
                                "my/backup.drl",
                                6,
                                "backup-max-interval = P1D",
                                "backup-max-interval = P2D"))
                .extracting(MutationReport.Change::line)
                .isSorted();
    }

    @Test
    void cases_that_say_it_all_notice_every_change() {
        MutationReport report = run(ONE_CASE + FURTHER_CASES);

        assertThat(report.unnoticed()).isEmpty();
        assertThat(report.noticed()).isEqualTo(1);
        assertThat(report.changes()).isGreaterThan(20);
    }

    @Test
    void a_change_of_a_rule_for_every_control_is_noticed_with_the_rules_that_its_cases_need() {
        RulePack pack = BuiltIn.PACK;
        RuleCases cases = RuleCases.read(RulePack.builtInFiles(".cases.yaml"), pack, Catalogs.builtIn());
        List<String> done = new ArrayList<>();

        MutationReport report = Mutation.run(cases, rule -> rule.name().equals("any.silent"), done::add);

        assertThat(done).containsExactly("any.silent");
        assertThat(report.changes()).isGreaterThan(4);
        assertThat(report.unnoticed()).isEmpty();
    }

    @Test
    void whether_one_or_both_of_two_that_contradict_each_other_are_asked_for_is_not_changed() {
        List<String> every = List.of("size >= 1", "size <= 1", "size > 2", "size > 0", "");
        List<String> told = List.of("size <= 1", "size > 2", "");
        Map<List<String>, List<String>> groups = new LinkedHashMap<>();
        groups.put(List.of("Backup( affirmed )", "affirmed, promisesOtherwiseWithin($all)"), told);
        groups.put(List.of("Backup()", "promisesOtherwiseWithin($all)"), told);
        groups.put(List.of("Backup()", "affirmed, promisesOtherwiseWithin($all)"), every);
        groups.put(List.of("Backup()", "sharesServiceWithOneOf($all)"), every);
        groups.put(List.of("Training()", "promisesOtherwiseWithin($all)"), every);
        Map<String, List<String>> wanted = new LinkedHashMap<>();
        StringBuilder text = new StringBuilder(RULE.substring(0, RULE.indexOf("rule ")))
                .append("import dev.tenken.model.likeness.Group;\n");
        groups.forEach((by, sizes) -> {
            String name = "12.3.1.frequency.met.mine" + wanted.size();
            text.append(gathering(name, by.get(0), by.get(1)));
            wanted.put(name, sizes);
        });

        RulePack pack = pack(text.toString(), wanted.keySet());

        wanted.forEach((name, sizes) ->
                assertThat(sizes(pack.rules().get(name))).as(name).containsExactlyInAnyOrderElementsOf(sizes));
    }

    private static String gathering(String name, String all, String both) {
        return "rule \"" + name + "\"\n  @control(\"12.3.1\")\nwhen\n"
                + "  $criterion : Criterion( id == \"12.3.1.frequency\" )\n"
                + "  $all : Group() from collect( " + all + " )\n"
                + "  $both : Group( size > 1 ) from collect( Backup( " + both + " ) )\n"
                + "then\n  insertLogical( CriterionResult.met($criterion, drools.getRule().getName(), $both) );\nend\n";
    }

    /** What becomes of "size > 1" in the rule. */
    private static List<String> sizes(RuleSource rule) {
        int place = rule.file().text().indexOf("size > 1", rule.start());
        return Edits.of(rule).stream()
                .filter(e -> e.start() >= place && e.end() <= place + "size > 1".length())
                .map(e -> new Edit(e.start() - place, e.end() - place, e.by()).apply("size > 1"))
                .toList();
    }

    @Test
    void nothing_is_changed_while_a_case_fails() {
        assertThatThrownBy(() -> run(ONE_CASE.replace("P1D", "P9D")))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("cases fail before anything is changed")
                .hasMessageContaining("my/backup.cases.yaml:2: \"Daily\"");
    }

    @Test
    void a_threshold_is_stepped_by_the_day_beyond_all_that_counts_as_the_same_or_loses_a_word() {
        assertThat(Threshold.of("x", "P1Y")).extracting(t -> t.apply("P1Y")).containsExactly("P367D", "P364D");
        assertThat(Threshold.of("x", "PT72H")).extracting(t -> t.apply("PT72H")).containsExactly("PT73H", "PT71H");
        assertThat(Threshold.of("x", "7")).extracting(t -> t.apply("7")).containsExactly("8", "6");
        assertThat(Threshold.of("x", "a, b")).extracting(t -> t.apply("a, b")).containsExactly("b", "a");
    }

    private static MutationReport run(String cases) {
        RuleCases read = RuleCases.read(
                List.of(new SourceFile("my/backup.cases.yaml", cases)),
                pack(RULE, Set.of("12.3.1.frequency.met.mine")),
                Catalogs.builtIn());
        return Mutation.run(read, new RuleScope(Set.of("my/backup.drl"), Set.of()), rule -> {});
    }

    private static RulePack pack(String rule, Set<String> names) {
        List<SourceFile> drl = new ArrayList<>(RulePack.builtInFiles(".drl"));
        drl.add(new SourceFile("my/backup.drl", rule));
        List<SourceFile> reasons = new ArrayList<>(RulePack.builtInFiles(".reasons.yaml"));
        reasons.add(new SourceFile(
                "my/backup.reasons.yaml",
                names.stream().map(n -> n + ": { en: a, ja: あ }\n").collect(Collectors.joining())));
        return RulePack.of(drl, reasons, CATALOG);
    }
}
