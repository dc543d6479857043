package dev.tenken.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenken.assess.rule.ObservationRule;
import dev.tenken.assess.rule.RulePack;
import dev.tenken.catalog.Catalogs;
import dev.tenken.data.SourceFile;
import dev.tenken.model.InputException;
import dev.tenken.model.catalog.Control;
import dev.tenken.model.finding.Severity;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is asked of a rule that observes, beyond that it compiles. */
class ObservingRulesTest {

    private static final List<Control> CATALOG = Catalogs.builtIn().controls();
    private static final String NAME = "observation.vague.zone";
    private static final String RULE =
            "package my;\nimport dev.tenken.model.catalog.*;\nimport dev.tenken.model.fact.*;\nimport dev.tenken.model.finding.*;\n\nrule \""
                    + NAME
                    + "\"\n  @severity(\"low\")\n  @controls(\"12.4.4, 12.4.1\")\nwhen\n  $clock : ClockSync( timezone == null )\nthen\n"
                    + "  insertLogical( Remark.on(drools.getRule().getName(), $clock) );\nend\n";
    private static final String TEXT = NAME + ": { en: \"No zone ({source}, {topic}, {as-of}).\", ja: \"なし\" }\n";

    @Test
    void name_and_annotations_tell_kind_severity_and_controls() {
        ObservationRule rule = pack(RULE, TEXT).observing().get(NAME);

        assertThat(rule.severity()).isEqualTo(Severity.LOW);
        assertThat(rule.controls()).containsExactly("12.4.4", "12.4.1");
        assertThat(rule.id()).hasToString("ObservationId[kind=VAGUE, what=zone]");
    }

    @Test
    void a_rule_need_not_name_controls() {
        String drl = RULE.replace("  @controls(\"12.4.4, 12.4.1\")\n", "");

        assertThat(pack(drl, TEXT).observing().get(NAME).controls()).isEmpty();
    }

    @Test
    void an_unknown_kind_is_refused_with_those_there_are() {
        assertProblem(
                RULE.replace(NAME, "observation.odd.zone"),
                TEXT.replace(NAME, "observation.odd.zone"),
                "my/clock.drl:6: rule 'observation.odd.zone' is not named observation.<kind>.<what>, with a kind of"
                        + " [contradiction, implausible, outdated, open-ended, vague,");
    }

    @Test
    void a_name_of_too_few_or_too_many_words_is_refused() {
        for (String name : List.of("observation.vague", "observation.vague.zone.name")) {
            assertProblem(
                    RULE.replace(NAME, name),
                    TEXT.replace(NAME, name),
                    "my/clock.drl:6: rule '" + name + "' is not named observation.<kind>.<what>");
        }
    }

    @Test
    void a_missing_or_unknown_severity_is_refused_with_those_there_are() {
        String wanted = "my/clock.drl:6: rule '" + NAME + "' needs @severity(...), one of [high, medium, low]";

        assertProblem(RULE.replace("  @severity(\"low\")\n", ""), TEXT, wanted);
        assertProblem(RULE.replace("@severity(\"low\")", "@severity(\"grave\")"), TEXT, wanted);
    }

    @Test
    void an_unknown_control_is_answered_with_the_nearest() {
        assertProblem(
                RULE.replace("12.4.4, 12.4.1", "12.4.4, 12.4.11"),
                TEXT,
                "my/clock.drl:6: rule '" + NAME
                        + "' touches unknown control '12.4.11'; nearest in the catalog: 12.4.1");
    }

    @Test
    void a_rule_without_a_text_or_with_one_that_cannot_be_filled_is_refused() {
        assertProblem(RULE, TEXT.replace(NAME, NAME + "s"), "my/clock.drl:6: rule '" + NAME + "' has no text");
        assertProblem(
                RULE,
                TEXT.replace("{source}", "{sorce}"),
                "my/clock.drl:6: the text of rule '" + NAME + "' names {sorce}, which it cannot know");
    }

    /** With the rules of every control, without which a pack is refused. */
    private static RulePack pack(String drl, String texts) {
        return RulePack.of(
                with(RulePack.builtInFiles("verdict.drl"), new SourceFile("my/clock.drl", drl)),
                with(RulePack.builtInFiles("verdict.reasons.yaml"), new SourceFile("my/clock.reasons.yaml", texts)),
                CATALOG);
    }

    private static List<SourceFile> with(List<SourceFile> files, SourceFile another) {
        return Stream.concat(files.stream(), Stream.of(another)).toList();
    }

    private static void assertProblem(String drl, String texts, String message) {
        assertThatThrownBy(() -> pack(drl, texts))
                .isInstanceOf(InputException.class)
                .hasMessageContaining(message);
    }
}
