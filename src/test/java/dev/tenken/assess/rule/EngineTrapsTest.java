package dev.tenken.assess.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.data.SourceFile;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Conditions that the engine's builders see differently are told with their line and what to write instead. */
class EngineTrapsTest {
    private static final String RULE =
            "package my;\nimport dev.tenken.model.catalog.*;\nimport dev.tenken.model.fact.*;\nimport dev.tenken.model.finding.*;\nimport dev.tenken.assess.*;\n"
                    + "rule \"r\"\nwhen\n  $criterion : Criterion( id == \"12.3.1.frequency\" )\n  %s\nthen\nend\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "Backup( generations >= 010 )  ~ the number 010 begins with a zero",
                "Backup( offsite == true, generations in (1, 07) )  ~ the number 07 begins with a zero",
                "ClockSync( source matches \"ntp.*\" )  ~ write source != null before it",
                "ClockSync( source not matches \"ntp.*\" )  ~ write source != null before it",
                "not ClockSync( affirmed, source matches \"ntp.*\" )  ~ source may be missing",
                "Backup( !(retention!.min == 3) )  ~ null-safe access inside a negation",
                "Backup( polarity == \"AFFIRMED\" )  ~ polarity is a Polarity, which equals no text, whatever the text says; write Polarity.AFFIRMED",
                "Backup( polarity != 'AFFIRMED' )  ~ equals no text",
                "Backup( polarity in (\"AFFIRMED\", \"VAGUE\") )  ~ equals no text",
                "Backup( polarity not in (\"VAGUE\") )  ~ equals no text",
                "Backup( offsite == true || polarity == \"VAGUE\" )  ~ equals no text",
                "accumulate( Backup( polarity == \"VAGUE\" ); $n : count(); $n > 0 )  ~ equals no text",
                "Priced( price >= 99.9 )  ~ price is a BigDecimal, and 99.9 is not that number but the nearest double; write 99.9B",
                "Priced( b == \"x\" )  ~ the property b has a name of one letter",
                "Priced( inner.b == \"x\" )  ~ the property b has a name of one letter",
            })
    void a_trap_is_told_with_its_line(String condition, String told) {
        assertThat(problems(condition.strip()))
                .singleElement()
                .asString()
                .startsWith("my/a.drl:9: rule 'r': ")
                .contains(told);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Backup( generations >= 10, offsite == true )",
                "ClockSync( source != null, source matches \"ntp0.*\" )",
                "ClockSync( source == \"010\", protocol == \"matches\" )",
                "Backup( polarity == Polarity.AFFIRMED, polarity in (Polarity.AFFIRMED, Polarity.VAGUE) )",
                "Backup( retention!.min == 3 )",
                "Backup( retention == null || retention.min != 3 )",
                "OwnStatement( subject in (\"data-export\", \"x\") )",
                "Priced( price >= 99.9B, name == \"x\" )",
                "b : Backup( generations > 1 ) Backup( generations > b.generations )",
                "Availability( rate >= 99.9 )",
            })
    void what_both_builders_see_alike_is_no_trap(String condition) {
        assertThat(problems(condition)).isEmpty();
    }

    @Test
    void the_built_in_rules_have_no_trap() {
        List<String> problems = new ArrayList<>();
        RulePack.builtInFiles(".drl").stream()
                .flatMap(f -> RuleParser.parse(f, problems).stream())
                .forEach(r -> problems.addAll(EngineTraps.of(r)));

        assertThat(problems).isEmpty();
    }

    private static List<String> problems(String condition) {
        List<String> problems = new ArrayList<>();
        List<RuleSource> rules = RuleParser.parse(new SourceFile("my/a.drl", RULE.formatted(condition)), problems);
        assertThat(problems).isEmpty();
        return EngineTraps.of(rules.get(0));
    }
}
