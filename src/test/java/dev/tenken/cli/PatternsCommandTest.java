package dev.tenken.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.data.Data;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Those who write frames can see what a frame saw, and whether its examples hold. */
class PatternsCommandTest {
    private static final String PAPER = """
            ## Backup

            Acme backs up Customer data EVERY day and keeps backups for 30 days.

            Backups are not encrypted.

            Is the backup tested?

            ## Logs

            | Log | Retention |
            | --- | --- |
            | Access log | 90 days |

            ## Table of contents

            Backups of all data are made every day.
            """;

    private static final String OWN = """
            topic: labelling
            cues: [sticker]
            concepts:
              sticker: {en: [sticker], ja: [シール]}
              coloured: {en: [coloured, colored], ja: [色付き]}
            frames:
              - id: sticker
                evidence: {sticker: 2, coloured: 1}
                needs: [sticker]
                set: {available: true}
                examples:
                  - {text: "<m>Files carry coloured stickers.</m>", gives: {available: true}}
                  - {text: "<m>Files carry stickers.</m>", gives: {available: true}}
                counter:
                  - {text: "Our stickers are coloured."}
            """;

    @TempDir
    Path work;

    private Path paper;

    @BeforeEach
    void write_a_paper() throws IOException {
        paper = write(work.resolve("acme/paper.txt"), PAPER);
        write(work.resolve("acme/vendor.yaml"), "name: {en: Acme, ja: アクメ}\n");
    }

    @Test
    void explain_shows_what_the_extraction_saw_in_a_line() {
        CommandRun run = CommandRun.of("patterns", "explain", paper + ":3");

        assertThat(run.status()).as(run.err()).isEqualTo(0);
        assertThat(run.out())
                .contains("sentence  \"Acme backs up Customer data EVERY day and keeps backups for 30 days.\"")
                .contains("read as: the provider backs up customer data every day and keeps backups for 30 days.")
                .contains("  section: offer\n")
                .contains("heading: \"backup\"")
                .contains("frequency: \"every day\" → P1D")
                .contains("duration: \"30 days\"")
                .containsPattern("clauses\\n    1  .*affirmed, does, actor provider")
                .containsPattern("  backup  \\(stated; cue words: \\d\\)\\n    → affirmed \\{.*frequency=P1D")
                .containsPattern("✓ \\S+: .*affirmed \\{.*frequency=P1D.*}")
                .containsPattern("(?s)nothing of access-control, .*training");
        assertThat(run.out().lines()).as("no line is wider than the terminal").allMatch(l -> l.length() <= 100);
    }

    @Test
    void explain_tells_what_evidence_comes_to_and_where_values_were_looked_for() {
        CommandRun run = CommandRun.of("patterns", "explain", paper + ":5", "--topic", "encryption");

        assertThat(run.out())
                .contains("    1  denied, does\n")
                .contains("    → denied {scope=[backup], applied=false}  from ")
                .contains("words: encrypting \"encrypted\"; encryption \"encrypted\"")
                .containsPattern(
                        "✓ scoped: denied \\{applied=false, scope=backup}\\n +evidence [\\d.]+ of 3: encryption 2")
                .contains("scope (optional) ← scope: \"backups\" → backup")
                .contains("      hashed: needs hashing: nowhere\n")
                .doesNotContain("nothing of");
    }

    @Test
    void explain_names_what_is_silent_and_shows_it_with_all() {
        CommandRun brief = CommandRun.of("patterns", "explain", paper + ":5");
        CommandRun whole = CommandRun.of("patterns", "explain", paper + ":5", "--all");

        assertThat(brief.out()).containsPattern("(?s)silent: .*hashed").containsPattern("(?s)nothing of .*training");
        assertThat(whole.out())
                .contains("hashed: needs hashing: nowhere\n        evidence 0 of 2.6: none")
                .contains("  training  (silent; cue words: 0)")
                .doesNotContain("nothing of");
        assertThat(whole.out().indexOf("  encryption  (stated"))
                .as("what states something stands first")
                .isBetween(0, whole.out().indexOf("  access-control  (silent"));
    }

    @Test
    void explain_shows_rows_with_their_column_heads() {
        CommandRun run = CommandRun.of("patterns", "explain", paper + ":13");

        assertThat(run.out())
                .contains("row  \"")
                .contains("log: access log|retention: 90 days")
                .containsPattern("→ affirmed .*retention=P90D");
    }

    @Test
    void explain_says_why_nothing_is_read_from_a_line() {
        assertThat(CommandRun.of("patterns", "explain", paper + ":1").out())
                .contains("a heading: it introduces what stands below it, and names [")
                .contains("backup");
        assertThat(CommandRun.of("patterns", "explain", paper + ":2").out()).contains("no block holds this line");
        assertThat(CommandRun.of("patterns", "explain", paper + ":7").out()).contains("a question: it states nothing");
        assertThat(CommandRun.of("patterns", "explain", paper + ":17").out())
                .contains(
                        "nothing is read below the heading \"table of contents\": \"table of contents\" is over what only");
    }

    @Test
    void explain_refuses_what_is_no_line() {
        refused(CommandRun.of("patterns", "explain", paper), "is no place in a document; wanted FILE:LINE");
        refused(CommandRun.of("patterns", "explain", paper + ":99"), "paper.txt: has no line 99; wanted one of 1 to 1");
        refused(CommandRun.of("patterns", "explain", paper + ":0"), "has no line 0");
        refused(CommandRun.of("patterns", "explain", work.resolve("gone.txt") + ":1"), "gone.txt: no such file");
        refused(CommandRun.of("patterns", "explain", work.resolve("acme") + ":1"), "is a folder; wanted one document");
    }

    @Test
    void explain_names_the_condition_that_fails_first() throws IOException {
        Path own = own("""
                topic: labelling
                cues: [tag]
                concepts: {hidden: {en: [last]}, tag: {en: [tag], ja: [札]}, red: {en: [red], ja: [赤]}, old: {en: [old], ja: [古い]}}
                frames:
                  - {id: sections, evidence: {tag: 3}, sections: [staff]}
                  - {id: kinds, evidence: {tag: 3}, kinds: [row]}
                  - {id: needs, evidence: {tag: 3}, needs: [red]}
                  - {id: around, evidence: {tag: 3}, needs: [old]}
                  - {id: actor, evidence: {tag: 3}, actor: [customer]}
                  - {id: addressee, evidence: {tag: 3}, addressee: [customer]}
                  - {id: weak, evidence: {tag: 2, red: 2}}
                  - {id: against, evidence: {tag: 3, hidden: -1}}
                  - {id: when, evidence: {tag: 3}, when: denied}
                  - {id: carrier, evidence: {tag: 3, old: 1}, carrier: [old]}
                  - {id: take, evidence: {tag: 3}, take: {mechanism: percent}}
                """);
        Path document = write(work.resolve("tags.txt"), "## Old things\n\nA tag may last for up to 20 days.\n");

        CommandRun run = CommandRun.of(
                "patterns", "explain", document + ":3", "--topic", "labelling", "--all", "--patterns", own);

        assertThat(run.status()).as(run.err()).isEqualTo(0);
        assertThat(run.out())
                .contains(" sections: sections [staff]: this one is offer")
                .contains(" kinds: kinds [row]: this is a sentence")
                .contains(" needs: needs red: nowhere")
                .contains(" around: needs old: only around it")
                .contains(" actor: actor [customer]: it is none")
                .contains(" addressee: addressee [customer]: it is none")
                .contains(" weak: too little evidence\n        evidence 2 of 3: tag 2 \"tag\"; not there: red 2")
                .contains(" against: too little evidence\n        evidence 2 of 3: tag 3 \"tag\", hidden -1 \"last\"")
                .contains(" when: when denied: this is affirmed")
                .contains(" carrier: carrier [old]: not in the clause")
                .contains(" take: take [mechanism]: percent sees nothing in the passage");
    }

    @Test
    void test_runs_the_examples_of_a_topic() {
        CommandRun run = CommandRun.of("patterns", "test", "--topic", "labelling,clock-sync");

        assertThat(run.status()).as(run.out() + run.err()).isEqualTo(0);
        assertThat(run.out()).containsPattern("^\\d\\d+ examples and counter-examples: all hold\\.");
    }

    @Test
    void test_tells_which_pattern_fails_on_which_example_and_why() throws IOException {
        CommandRun run = CommandRun.of("patterns", "test", "--topic", "labelling", "--patterns", own(OWN));

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out().replaceAll("\\s+", " "))
                .contains("labelling.yaml: sticker: wanted AFFIRMED {available=true} from \"Files carry stickers.\", "
                        + "got nothing (too little evidence; evidence 2 of 3: sticker 2 \"stickers\"; "
                        + "not there: coloured 1); text: Files carry stickers.")
                .contains("labelling.yaml: sticker: matched its counter-example \"Our stickers are coloured.\"")
                .contains("3 examples and counter-examples; failed: 2.");
    }

    @Test
    void check_finds_patterns_without_examples_in_both_languages() throws IOException {
        CommandRun good = CommandRun.of("patterns", "check");
        assertThat(good.status()).as(good.out()).isEqualTo(0);
        assertThat(good.out()).contains("each has examples and counter-examples in both languages");

        CommandRun bad = CommandRun.of("patterns", "check", "--topic", "labelling", "--patterns", own(OWN));
        assertThat(bad.status()).isEqualTo(1);
        assertThat(bad.out())
                .contains("labelling.yaml: labelling.sticker: no Japanese example, no Japanese counter-example")
                .contains("1 frame; without some kind of example: 1.");
    }

    @Test
    void list_names_every_pattern_with_its_file_and_examples() throws IOException {
        CommandRun run = CommandRun.of("patterns", "list", "--patterns", own(OWN));

        assertThat(run.status()).isEqualTo(0);
        assertThat(run.out())
                .containsPattern("(?m)^labelling  \\S+labelling\\.yaml\n  sticker +0/2 +0/1$")
                .containsPattern("(?m)^backup  rules/extraction/backup\\.yaml\n  \\S+ +\\d+/\\d+ +\\d+/\\d+$")
                .containsPattern("\\d+ frames of \\d+ topics")
                .doesNotContain("rules/extraction/labelling.yaml");
    }

    @Test
    void own_files_of_another_name_are_added_to_the_topic() throws IOException {
        Path folder = work.resolve("more");
        write(folder.resolve("stickers.yaml"), OWN);

        CommandRun run = CommandRun.of("patterns", "list", "--topic", "labelling", "--patterns", folder);

        assertThat(run.out()).contains("rules/extraction/labelling.yaml").contains("stickers.yaml");
    }

    @Test
    void assess_and_extract_use_own_patterns_and_the_report_tells_them_apart() throws IOException {
        Path document = write(work.resolve("one/stickers.txt"), "Files carry coloured stickers.\n");
        Path own = own(OWN);

        assertThat(CommandRun.of("extract", document).out()).doesNotContain("labelling");
        assertThat(CommandRun.of("extract", document, "--patterns", own).out()).contains("\"topic\" : \"labelling\"");
        CommandRun plain = CommandRun.of("assess", document, "--out", work.resolve("plain"), "--format", "json");
        CommandRun given = CommandRun.of(
                "assess", document, "--out", work.resolve("given"), "--format", "json", "--patterns", own);
        assertThat(plain.status()).isEqualTo(0);
        assertThat(given.status()).as(given.err()).isEqualTo(0);
        assertThat(digest("given")).isNotEqualTo(digest("plain"));
        assertThat(Files.readString(work.resolve("given/assessment.json"))).contains("coloured stickers");
    }

    private String digest(String report) throws IOException {
        String json = Files.readString(work.resolve(report).resolve("assessment.json"));
        Map<?, ?> rules = (Map<?, ?>) Data.readJson(json, report, Map.class).get("rules");
        return (String) rules.get("digest");
    }

    @Test
    void a_pattern_folder_that_cannot_be_used_is_refused() throws IOException {
        refused(CommandRun.of("patterns", "list", "--patterns", work.resolve("nowhere")), "nowhere: no such folder");
        refused(
                CommandRun.of("patterns", "list", "--patterns", Files.createDirectory(work.resolve("empty"))),
                "empty: holds no .yaml file");
        refused(
                CommandRun.of("patterns", "list", "--patterns", own("topic: labels\n")),
                "labelling.yaml: unknown topic \"labels\"");
        refused(CommandRun.of("patterns", "list", "--topic", "labels"), "unknown topic \"labels\"; known: [");
        refused(CommandRun.of("patterns"), "Wanted one of patterns list, test, check, explain.");
    }

    private void refused(CommandRun run, String words) {
        assertThat(run.status()).as(run.out() + run.err()).isEqualTo(2);
        assertThat(run.err()).contains(words).doesNotContain("\tat ");
        assertThat(run.out()).isEmpty();
    }

    /** A folder in which a file takes the place of the built-in one on labelling. */
    private Path own(String yaml) throws IOException {
        Path folder = work.resolve("own");
        write(folder.resolve("labelling.yaml"), yaml);
        return folder;
    }

    private static Path write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
