package dev.tenken.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules of an operator's own must mean the same to both of the engine's builders. */
class TwoBuildersTest {
    private static final String RULE = """
            package my;
            import dev.tenken.model.catalog.*;
            import dev.tenken.model.fact.*;
            import dev.tenken.model.finding.*;

            rule "12.4.4.source.vague.fine"
            when
              $criterion : Criterion( id == "12.4.4.source" )
              $clock : ClockSync( vague )
            then
              insertLogical( CriterionResult.vague($criterion, drools.getRule().getName(), $clock) );
            end

            rule "12.4.4.source.vague.mine"
            when
              $criterion : Criterion( id == "12.4.4.source" )
              $clock : ClockSync( affirmed, %s )
            then
              insertLogical( CriterionResult.vague($criterion, drools.getRule().getName(), $clock) );
            end
            """;
    private static final String REASONS = """
            12.4.4.source.vague.fine: {en: Vague., ja: 曖昧。}
            12.4.4.source.vague.mine: {en: No source is named., ja: 時刻源の記載がない。}
            """;
    private static final String CASES = """
            cases:
              - title: A zone alone
                facts: [{topic: clock-sync, attributes: {timezone: JST}}]
                expect: [12.4.4.source.vague.mine]
            """;

    @TempDir
    Path folder;

    @Test
    void a_case_that_comes_out_otherwise_in_the_other_builder_fails() throws IOException {
        // A source that is missing matches everything to the one, and nothing to the other.
        pack("source != null || source matches \".*\"");

        CommandRun run = CommandRun.of("rules", "test", folder);

        assertThat(run.status()).as(run.err()).isEqualTo(1);
        assertThat(run.out())
                .contains("clock.cases.yaml:2: \"A zone alone\"")
                .contains("! rule 12.4.4.source.vague.mine (")
                .contains("clock.drl:14) speaks as it runs here and stays quiet in the executable model")
                .contains("1 case: all hold; built differently: 1 (src/docs/drools-traps.md).");
    }

    @Test
    void a_rule_that_both_see_alike_passes() throws IOException {
        pack("source == null");

        CommandRun run = CommandRun.of("rules", "test", folder);

        assertThat(run.status()).as(run.err() + run.out()).isZero();
        assertThat(run.out()).contains("1 case: all hold.");
    }

    @Test
    void what_only_one_builds_is_refused_with_the_rule_and_its_line_before_anything_is_assessed() throws IOException {
        pack("services == \"Mail\"");
        Path paper = Files.writeString(folder.resolve("paper.txt"), "Clocks are synchronised.\n");

        CommandRun run = CommandRun.of("assess", paper, "--out", folder.resolve("out"), "--rules", folder);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .contains(
                        "clock.drl:14: rule '12.4.4.source.vague.mine' is built by the engine's classic builder and not by its "
                                + "executable model: ")
                .doesNotContain("vague.fine");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void a_known_trap_is_told_with_what_to_write_instead() throws IOException {
        pack("polarity == \"AFFIRMED\"");

        CommandRun run = CommandRun.of("rules", "list", folder);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .contains("clock.drl:17: rule '12.4.4.source.vague.mine': polarity is a Polarity, which equals no text")
                .contains("write Polarity.AFFIRMED without quotes");
    }

    @Test
    void a_condition_on_what_a_fact_does_not_state_is_told_with_its_rule() throws IOException {
        pack("source.length > 3");

        CommandRun run = CommandRun.of("rules", "test", folder);

        assertThat(run.status()).as(run.err()).isEqualTo(2);
        assertThat(run.err())
                .contains("'source.length > 3' in [Rule \"12.4.4.source.vague.mine\" in clock.drl]")
                .contains("ask for it first, as in retention != null");
    }

    private void pack(String condition) throws IOException {
        Files.writeString(folder.resolve("clock.drl"), RULE.formatted(condition));
        Files.writeString(folder.resolve("clock.reasons.yaml"), REASONS);
        Files.writeString(folder.resolve("clock.cases.yaml"), CASES);
    }
}
