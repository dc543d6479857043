package dev.tenken.assess.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenken.catalog.Catalogs;
import dev.tenken.data.SourceFile;
import dev.tenken.model.InputException;
import dev.tenken.model.catalog.Control;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class RulePackTest {

    private static final List<Control> CATALOG = Catalogs.builtIn().controls();
    private static final String HEAD =
            "package rules.controls;\nimport dev.tenken.model.catalog.*;\nimport dev.tenken.model.fact.*;\nimport dev.tenken.model.finding.*;\n\nrule \"%1$s.met\"\n  @control(\"x\")\nwhen\n"
                    + "  $criterion : Criterion( id == \"%1$s\" )\n  $clock : ClockSync( %2$s )\nthen\n"
                    + "  insertLogical( CriterionResult.met($criterion, drools.getRule().getName(), $clock) );\nend\n";
    private static final String REASON = "%s.met: { en: \"%s\", ja: \"ある\" }\n";

    @Test
    void the_built_in_pack_holds_every_rule() {
        assertThat(RulePack.builtIn(CATALOG).size()).isEqualTo(RULES);
    }

    /** Changes with the rules: a file that the engine reads no rule from would go unseen otherwise. */
    private static final int RULES = 543;

    @Test
    void the_digest_tells_packs_apart_and_not_their_order() {
        List<SourceFile> drl = new ArrayList<>(RulePack.builtInFiles(".drl"));
        List<SourceFile> reasons = RulePack.builtInFiles(".reasons.yaml");
        String digest = RulePack.of(drl, reasons, CATALOG).digest();
        Collections.reverse(drl);

        assertThat(digest).matches("[0-9a-f]{64}");
        assertThat(RulePack.of(drl, reasons, CATALOG).digest()).isEqualTo(digest);
        drl.set(0, new SourceFile(drl.get(0).path(), drl.get(0).text() + "\n"));
        assertThat(RulePack.of(drl, reasons, CATALOG).digest()).isNotEqualTo(digest);
    }

    @Test
    void a_rule_for_an_unknown_criterion_is_answered_with_the_nearest() {
        assertProblem(
                HEAD.formatted("12.4.4.sorce", "affirmed"),
                REASON.formatted("12.4.4.sorce", "yes"),
                "my/clock.drl:6: rule for unknown criterion '12.4.4.sorce'; nearest in the catalog: 12.4.4.source");
    }

    @Test
    void an_import_of_a_type_that_has_moved_is_answered_with_the_line_to_write() {
        assertProblem(
                HEAD.formatted("12.4.4.source", "affirmed")
                        .replace("dev.tenken.model.fact.*", "dev.tenken.model.ClockSync"),
                REASON.formatted("12.4.4.source", "yes"),
                "my/clock.drl:3: dev.tenken.model.ClockSync is now dev.tenken.model.fact.ClockSync; write "
                        + "\"import dev.tenken.model.fact.ClockSync;\"");
    }

    @Test
    void an_import_of_the_whole_model_is_answered_with_its_rooms() {
        assertProblem(
                HEAD.formatted("12.4.4.source", "affirmed")
                        .replaceAll("import dev\\.tenken\\.model\\.(?:fact|finding)\\.[*];\n", "")
                        .replace("model.catalog.*", "model.*"),
                REASON.formatted("12.4.4.source", "yes"),
                "my/clock.drl:2: what rules name no longer stands in dev.tenken.model itself; write \"import "
                        + "dev.tenken.model.catalog.*;\"");
    }

    @Test
    void a_rule_must_match_the_criterion_it_is_named_after() {
        String drl = HEAD.formatted("12.4.4.source", "affirmed")
                .replace("id == \"12.4.4.source\"", "id == \"12.4.4.timezone\"");

        assertProblem(
                drl,
                REASON.formatted("12.4.4.source", "yes"),
                "my/clock.drl:6: rule '12.4.4.source.met' does not match Criterion( id == \"12.4.4.source\" )");
    }

    @Test
    void a_rule_whose_name_has_no_outcome_is_refused() {
        assertProblem(
                HEAD.formatted("12.4.4.source", "affirmed").replace(".met\"", ".good\""),
                REASON.formatted("12.4.4.source", "yes"),
                "my/clock.drl:6: rule '12.4.4.source.good' is not named <criterion>.<outcome>");
    }

    @Test
    void a_rule_without_a_reason_or_with_one_that_cannot_be_filled_is_refused() {
        String drl = HEAD.formatted("12.4.4.source", "affirmed");

        assertProblem(
                drl,
                REASON.formatted("12.4.4.timezone", "yes"),
                "my/clock.drl:6: rule '12.4.4.source.met' has no reason");
        assertProblem(drl, REASON.formatted("12.4.4.source", "{frequency}"), "names {frequency}, which it cannot know");
        assertProblem(
                drl, "12.4.4.source.met: { en: x }\n", "my/clock.reasons.yaml: 12.4.4.source.met needs a sentence");
    }

    @Test
    void a_misspelt_property_is_told_with_file_line_and_the_words_of_the_engine() {
        String drl = HEAD.formatted("12.4.4.source", "sorce != null").replace(".met\"", ".met.mine\"");
        String reasons = REASON.formatted("12.4.4.source", "yes").replace(".met:", ".met.mine:");

        assertThatThrownBy(() -> RulePack.builtInWith(
                        List.of(new SourceFile("my/clock.drl", drl)),
                        List.of(new SourceFile("my/clock.reasons.yaml", reasons)),
                        CATALOG))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("my/clock.drl:10: Unable to Analyse Expression sorce != null");
    }

    @Test
    void a_file_that_is_no_drl_is_told_with_its_line() {
        assertProblem(
                "package a;\n\nrule \"x\"\nwhen when\nend\n", "x: { en: a, ja: b }\n", "my/clock.drl:5: [ERR 102]");
    }

    @Test
    void a_file_without_rules_and_a_pack_without_rules_are_refused() {
        assertProblem("package a;\n", "x: { en: a, ja: b }\n", "my/clock.drl: holds no rule");
        assertThatThrownBy(() -> RulePack.of(List.of(), List.of(), CATALOG))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("no rule at all");
    }

    @Test
    void what_would_make_order_matter_is_refused() {
        String drl = HEAD.formatted("12.4.4.source", "affirmed");

        for (String word : List.of("salience 10", "agenda-group \"first\"")) {
            assertProblem(
                    drl.replace("when\n", word + "\nwhen\n"),
                    REASON.formatted("12.4.4.source", "yes"),
                    "my/clock.drl: uses " + word.split(" ")[0]);
        }
        assertProblem(
                drl.replace("insertLogical", "insert"),
                REASON.formatted("12.4.4.source", "yes"),
                "my/clock.drl: uses insert;");
        assertProblem(
                drl.replace("affirmed", "eval( affirmed )"),
                REASON.formatted("12.4.4.source", "yes"),
                "my/clock.drl: uses eval;");
    }

    @Test
    void a_pack_stands_beside_the_built_in_rules_and_not_without_the_generic_ones() {
        SourceFile drl = new SourceFile(
                "my/clock.drl", HEAD.formatted("12.4.4.source", "affirmed").replace(".met\"", ".met.mine\""));
        SourceFile reasons = new SourceFile(
                "my/clock.reasons.yaml",
                REASON.formatted("12.4.4.source", "yes").replace(".met:", ".met.mine:"));

        assertThat(RulePack.builtInWith(List.of(drl), List.of(reasons), CATALOG).size())
                .isEqualTo(RULES + 1);
        assertProblem(
                drl.text(),
                reasons.text(),
                "the rules [any.contradicted, any.decided, any.decided.reserved, any.divided, any.misplaced, any.reserved, any.silent, any.tallied, any.unpromised,");
    }

    @Test
    void a_rule_that_stands_twice_is_refused() {
        String drl = HEAD.formatted("12.4.4.source", "affirmed");

        assertProblem(
                drl + drl.substring(drl.indexOf("rule ")),
                REASON.formatted("12.4.4.source", "yes"),
                "rule '12.4.4.source.met' stands at my/clock.drl:6 too");
    }

    private static void assertProblem(String drl, String reasons, String message) {
        assertThatThrownBy(() -> RulePack.of(
                        List.of(new SourceFile("my/clock.drl", drl)),
                        List.of(new SourceFile("my/clock.reasons.yaml", reasons)),
                        CATALOG))
                .isInstanceOf(InputException.class)
                .hasMessageContaining(message);
    }
}
