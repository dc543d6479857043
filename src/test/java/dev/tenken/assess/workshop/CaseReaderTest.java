package dev.tenken.assess.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenken.assess.BuiltIn;
import dev.tenken.assess.rule.RulePack;
import dev.tenken.catalog.Catalogs;
import dev.tenken.data.SourceFile;
import dev.tenken.model.InputException;
import dev.tenken.model.catalog.Control;
import dev.tenken.model.fact.ClockSync;
import java.util.List;
import org.junit.jupiter.api.Test;

class CaseReaderTest {

    private static final List<Control> CATALOG = Catalogs.builtIn().controls();
    private static final RulePack PACK = BuiltIn.PACK;
    private static final String PATH = "rules/controls/clock-sync.cases.yaml";

    @Test
    void what_is_written_is_what_is_read() {
        RuleCase read = cases("""
                cases:
                  - title: "One"
                    parameters: { backup-gap-interval: P3D }
                    facts:
                      - { topic: clock-sync, polarity: denied, services: [mail], condition: option, attributes: { timezone: JST } }
                    expect: [12.4.4.source.met]
                    verdicts: { 12.4.4: gap }
                """).all().get(0);

        assertThat(read.place()).isEqualTo(PATH + ":2");
        assertThat(read.parameters()).containsEntry("backup-gap-interval", "P3D");
        assertThat(read.facts()).singleElement().satisfies(f -> {
            assertThat(f.isDenied()).isTrue();
            assertThat(f.getServices()).containsExactly("mail");
            assertThat(f.getCondition()).isEqualTo("option");
        });
        assertThat(read.expect()).containsExactly("12.4.4.source.met");
        assertThat(read.verdicts()).hasToString("{12.4.4=GAP}");
    }

    @Test
    void every_slip_is_told_at_once_with_file_line_and_title() {
        assertThatThrownBy(() -> cases("""
                        cases:
                          - title: "One"
                            parameters: { gap: P3D }
                            facts:
                              - { topic: clok-sync }
                              - { topic: clock-sync, polarity: maybe }
                              - { topic: clock-sync, attributes: { sorce: NIST } }
                            expect: [12.4.4.sorce.met, 12.3.1.frequency.met]
                            verdicts: { 12.4.5: gap, 12.4.4: good }
                          - title: "One"
                            expect: [12.4.4.source.met, 12.4.4.source.met]
                          - title: "Two"
                            fatcs: []
                            expect: []
                          - title: "Three"
                        """))
                .isInstanceOf(InputException.class)
                .hasMessageContaining(PATH + ":2: \"One\": unknown parameter 'gap'")
                .hasMessageContaining(PATH + ":2: \"One\": fact 1: unknown topic \"clok-sync\"")
                .hasMessageContaining(PATH + ":2: \"One\": fact 2: unknown polarity 'maybe'")
                .hasMessageContaining(PATH + ":2: \"One\": fact 3: clock-sync has no attribute [sorce]")
                .hasMessageContaining("expects unknown rule '12.4.4.sorce.met'; nearest: 12.4.4.source.met")
                .hasMessageContaining("expects rule '12.3.1.frequency.met', which stands at rules/controls/backup.drl:")
                .hasMessageContaining("unknown control '12.4.5'; nearest in the catalog: 12.4.1")
                .hasMessageContaining("12.4.4: unknown verdict 'good'; known: ")
                .hasMessageContaining(PATH + ":10: \"One\": an earlier case has this title too")
                .hasMessageContaining("expects rule '12.4.4.source.met' twice")
                .hasMessageContaining(":12: \"Two\": fatcs: unknown key; known here: ")
                .hasMessageContaining(":15: \"Three\": expect is missing");
    }

    @Test
    void a_case_with_many_words_is_a_case_of_each_of_them() {
        List<RuleCase> read = cases("""
                cases:
                  - title: "A source"
                    each: [NIST, 国立研究機関]
                    facts:
                      - { topic: clock-sync, quote: "by $each", services: [$each], attributes: { source: $each } }
                    expect: [12.4.4.synchronised.met]
                  - title: "None"
                    expect: []
                """).all();

        assertThat(read).extracting(RuleCase::title).containsExactly("A source (NIST)", "A source (国立研究機関)", "None");
        assertThat(read).extracting(RuleCase::place).containsExactly(PATH + ":2", PATH + ":2", PATH + ":7");
        assertThat(read.get(1).facts()).singleElement().satisfies(f -> {
            assertThat(f.getEvidence().get(0).quote()).isEqualTo("by 国立研究機関");
            assertThat(f.getServices()).containsExactly("国立研究機関");
            assertThat(((ClockSync) f).source()).isEqualTo("国立研究機関");
        });
        assertThat(read.get(0).expect()).containsExactly("12.4.4.synchronised.met");
    }

    @Test
    void words_of_a_case_that_are_none_or_twice_or_without_a_place_are_refused() {
        assertThatThrownBy(() -> cases("""
                        cases:
                          - title: "One"
                            each: NIST
                            expect: []
                          - title: "Two"
                            each: []
                            expect: []
                          - title: "Three"
                            each: [NIST, JST]
                            expect: []
                          - title: "Four"
                            each: [NIST, NIST]
                            facts:
                              - { topic: clock-sync, attributes: { source: $each } }
                            expect: []
                          - title: "Five"
                            each: [P1D, never]
                            facts:
                              - { topic: backup, attributes: { frequency: $each } }
                            expect: []
                        """))
                .isInstanceOf(InputException.class)
                .hasMessageContaining(PATH + ":2: \"One\": each is \"NIST\"; wanted a list of words")
                .hasMessageContaining(PATH + ":5: \"Two\": each is \"[]\"; wanted a list of words")
                .hasMessageContaining(":8: \"Three\": each lists words that have no place: write $each where each")
                .hasMessageContaining(":11: \"Four\": each lists \"NIST\" twice")
                .hasMessageContaining(":16: \"Five (never)\": fact 1: ");
    }

    @Test
    void cases_without_rules_beside_them_and_no_cases_at_all_are_refused() {
        SourceFile strange = new SourceFile("my/other.cases.yaml", "cases: []\n");

        assertThatThrownBy(() -> RuleCases.read(List.of(strange), PACK, Catalogs.builtIn()))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("my/other.cases.yaml: no rules beside it; wanted my/other.drl");
        assertThatThrownBy(() -> cases("cases: []\n"))
                .isInstanceOf(InputException.class)
                .hasMessageContaining(PATH + ": holds no case");
        assertThatThrownBy(() -> RuleCases.read(List.of(), PACK, Catalogs.builtIn()))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("no case file");
    }

    private static RuleCases cases(String yaml) {
        return RuleCases.read(List.of(new SourceFile(PATH, yaml)), PACK, Catalogs.builtIn());
    }
}
