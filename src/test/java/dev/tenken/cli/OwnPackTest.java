package dev.tenken.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules and catalogs of an operator's own: all of a pack is used, or nothing. */
class OwnPackTest {
    private static final String RULE = """
            package my;
            import dev.tenken.model.catalog.*;
            import dev.tenken.model.fact.*;
            import dev.tenken.model.finding.*;
            rule "12.4.4.source.vague.mine"
              @control("12.4.4")
            when
              $criterion : Criterion( id == "12.4.4.source" )
              $clock : ClockSync( affirmed, source == null )
            then
              insertLogical( CriterionResult.vague($criterion, drools.getRule().getName(), $clock) );
            end
            """;
    private static final String REASON = "12.4.4.source.vague.mine: {en: No source is named., ja: 時刻源の記載がない。}\n";
    private static final String CATALOG = OwnCatalog.on("own-statement");

    @TempDir
    Path folder;

    @Test
    void rules_of_ones_own_count_and_judge_beside_the_built_in_ones() throws IOException {
        write("rules/clock.drl", RULE);
        write("rules/clock.reasons.yaml", REASON);
        write("paper.txt", "Clocks\n\nThe clocks of all servers are synchronised.\n");
        String without = assess();
        String with = assess("--rules", folder.resolve("rules"));

        assertThat(without).doesNotContain("12.4.4.source.vague.mine");
        assertThat(count(with)).isEqualTo(count(without) + 1);
        assertThat(with).contains("12.4.4.source.vague.mine");
        assertThat(digest(with)).isNotEqualTo(digest(without));
    }

    @Test
    void a_rule_with_a_slip_is_told_with_its_line_and_nothing_is_assessed() throws IOException {
        write("rules/clock.drl", RULE.replace("source == null", "sorce == null"));
        write("rules/clock.reasons.yaml", REASON);

        CommandRun run = refused("--rules", folder.resolve("rules"));

        assertThat(run.err()).contains("rules/clock.drl:9: ").contains("sorce");
    }

    @Test
    void what_a_folder_of_rules_must_not_hold_is_told() throws IOException {
        write("rules/clock.drl", RULE);
        assertThat(refused("--rules", folder.resolve("rules")).err())
                .contains("clock.drl:5: rule '12.4.4.source.vague.mine' has no reason");

        write("rules/clock.reason.yaml", REASON);
        assertThat(refused("--rules", folder.resolve("rules")).err())
                .contains("rules/clock.reason.yaml: nobody reads this; name it *.reasons.yaml");
        assertThat(refused("--rules", folder.resolve("nowhere")).err()).contains("no such folder");
        Files.createDirectories(folder.resolve("empty"));
        assertThat(refused("--rules", folder.resolve("empty")).err()).contains("holds no .drl file");
    }

    @Test
    void patterns_beside_the_rules_are_checked_before_the_work() throws IOException {
        write("rules/clock.drl", RULE);
        write("rules/clock.reasons.yaml", REASON);
        write("rules/extraction/mine.yaml", """
                topic: own-statement
                cues: [word]
                concepts: {word: {en: [word], ja: [語]}}
                frames: [{id: one, evidence: {word: 3}, set: {available: true}}]
                """);

        assertThat(refused("--rules", folder.resolve("rules")).err())
                .contains("mine.yaml: own-statement.one: sets no subject");
    }

    @Test
    void controls_of_ones_own_are_assessed_by_the_default_profile_and_told_when_no_rule_judges_them()
            throws IOException {
        write("catalog/ours.yaml", CATALOG);
        write("paper.txt", "Nothing.\n");
        CommandRun run = CommandRun.of(
                "assess",
                folder.resolve("paper.txt"),
                "--out",
                folder.resolve("out"),
                "--catalog",
                folder.resolve("catalog"));

        assertThat(run.out()).contains("OWN.1 Ours");
        assertThat(run.err()).contains("criterion OWN.1.done of your catalog has no rule");
        String json = Files.readString(folder.resolve("out/assessment.json"));
        assertThat(json).contains(" + ours.yaml 7");
        assertThat(json.split("\"control\" : \"OWN.1\"", -1)).as("one finding").hasSize(2);
    }

    @Test
    void a_profile_beside_a_catalog_of_ones_own_selects_from_both_and_sets_thresholds() throws IOException {
        write("catalog/ours.yaml", CATALOG);
        write("catalog/short.yaml", """
                profile:
                  uuid: 0d5b9f0e-8f0a-4a3f-9a51-1f2f3a4b5c6d
                  metadata: {title: Short, last-modified: "2026-01-01T00:00:00Z", version: "1", oscal-version: 1.1.2}
                  imports:
                    - {href: iso27017-csp.yaml, include-controls: [{with-ids: [c-8.2.2]}]}
                    - {href: ours.yaml, include-controls: [{with-ids: [c-own.1]}]}
                  modify: {set-parameters: [{param-id: own-limit, values: [P3D]}]}
                """);
        write("paper.txt", "Nothing.\n");

        CommandRun run = CommandRun.of(
                "explain",
                folder.resolve("paper.txt"),
                "OWN.1",
                "--profile",
                "short",
                "--catalog",
                folder.resolve("catalog"));

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).contains("threshold own-limit = P3D").contains("set by short");
    }

    @Test
    void a_catalog_that_takes_what_is_taken_is_refused() throws IOException {
        write("catalog/ours.yaml", CATALOG.replace("id: ours", "id: backup").replace("own-limit", "log-min-retention"));
        write("catalog/more.yaml", "reasons: {}\n");

        assertThat(refused("--catalog", folder.resolve("catalog")).err())
                .contains("ours.yaml: catalog: id group backup is taken by the built-in catalog: choose another")
                .contains("ours.yaml: catalog: id log-min-retention is taken by the built-in catalog")
                .contains("more.yaml: top level: wanted the key catalog or profile");
    }

    @Test
    void commands_for_rules_tell_wrong_words_and_missing_cases() throws IOException {
        write("rules/clock.drl", RULE);
        write("rules/clock.reasons.yaml", REASON);

        assertThat(CommandRun.of("rules").status()).isEqualTo(2);
        CommandRun none = CommandRun.of("rules", "test", folder.resolve("rules"));
        assertThat(none.status()).isEqualTo(2);
        assertThat(none.err()).contains("no case file");
        CommandRun unknown = CommandRun.of("rules", "list", "--control", "12.4.5");
        assertThat(unknown.status()).isEqualTo(2);
        assertThat(unknown.err()).contains("unknown control '12.4.5'");
        CommandRun list = CommandRun.of("rules", "list", folder.resolve("rules"), "--control", "12.4.4");
        assertThat(list.out())
                .contains("12.4.4.source.vague.mine")
                .contains("rules/clock.drl:5")
                .contains("1 rule; criteria without a rule: 0");
    }

    private String assess(Object... options) throws IOException {
        Object[] words = new Object[options.length + 4];
        words[0] = "assess";
        words[1] = folder.resolve("paper.txt");
        words[2] = "--out";
        words[3] = folder.resolve("out");
        System.arraycopy(options, 0, words, 4, options.length);
        CommandRun run = CommandRun.of(words);
        assertThat(run.status()).as(run.err()).isZero();
        return Files.readString(folder.resolve("out/assessment.json"));
    }

    private CommandRun refused(Object option, Object value) throws IOException {
        write("paper.txt", "Nothing.\n");
        CommandRun run =
                CommandRun.of("assess", folder.resolve("paper.txt"), "--out", folder.resolve("none"), option, value);
        assertThat(run.status()).isEqualTo(2);
        assertThat(folder.resolve("none")).doesNotExist();
        return run;
    }

    private static int count(String json) {
        return Integer.parseInt(found("\"rules\" : \\{\\s*\"count\" : (\\d+)", json));
    }

    private static String digest(String json) {
        return found("\"count\" : \\d+,\\s*\"digest\" : \"(\\w+)\"", json);
    }

    private static String found(String regex, String json) {
        Matcher matcher = Pattern.compile(regex).matcher(json);
        assertThat(matcher.find()).as(regex).isTrue();
        return matcher.group(1);
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
