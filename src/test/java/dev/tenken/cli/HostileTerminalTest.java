package dev.tenken.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.data.Data;
import dev.tenken.report.common.Visible;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever names, documents and other people's files hold: a terminal gets words, line ends, and Tenken's own styles. */
class HostileTerminalTest {
    /** A title, a colour, a ring, a return, another line, controls above ASCII, a turned direction, a separator. */
    private static final String EVIL = "\u001B]0;t\u0007\u001B[31m\r\nDONE\u007F\u009B2J\u202Eevil\u2066\u2028\u0085z";

    private static final String IN_YAML =
            "\"\\e]0;t\\a\\e[31m\\r\\nDONE\\x7F\\u009B2J\\u202Eevil\\u2066\\u2028\\u0085z\"";
    /** What a description of a vendor may hold of that. */
    private static final String ALLOWED = "\"DONE\\u202Eevil\\u2066\\u2028z\"";

    private static final String NAME = "\u001B]0;t\u0007\u001B[31m\r\nDONE\u007Fz";
    private static final Pattern OWN_STYLES = Pattern.compile("\u001B\\[(0|1|31|32|33|90)m");
    private static final Pattern HELP_STYLES = Pattern.compile("\u001B\\[[0-9;]*m");
    private static final String OVER = "\r\u001B[K";

    @TempDir
    Path work;

    private Path portfolio;
    private Path paper;

    @BeforeEach
    void write_what_nobody_should_trust() throws IOException {
        portfolio = work.resolve("portfolio" + NAME);
        for (int i = 0; i <= Progress.HANDFUL; i++) {
            write(portfolio.resolve(i + NAME + "/vendor.yaml"), """
                    name: {en: %1$s, ja: %1$s}
                    services: [{name: {en: %1$s, ja: %1$s}}]
                    """.formatted(i == 0 ? IN_YAML : ALLOWED));
            paper = write(
                    portfolio.resolve(i + NAME + "/paper" + NAME + ".md"), """
                    # Backup %1$s

                    Customer data is backed up every day%1$s.

                    %1$s: backups are kept for 30 days on request.

                    | Log%1$s | Retention |
                    | --- | --- |
                    | Access log%1$s | 90 days |
                    """.formatted(EVIL.replace("\r\n", " ")));
        }
        write(portfolio.resolve("0" + NAME + "/broken" + NAME + ".pdf"), "no pdf");
    }

    @Test
    void assessing_extracting_and_explaining_send_nothing() throws IOException {
        Path dispositions = write(work.resolve("d" + NAME + ".yaml"), """
                dispositions:
                  - {vendor: %1$s, control: 12.3.1, kind: accepted-risk, verdict: gap, author: %1$s,
                     date: 2026-01-01, reason: %1$s}
                  - {vendor: 0, control: %1$s, kind: %1$s}
                """.formatted(IN_YAML));

        showsInColour("DONE", "assess", portfolio, "--out", work.resolve("o" + NAME), "--format", "json");
        shows(
                "0␛",
                "assess",
                portfolio,
                "--out",
                work.resolve("q"),
                "--dispositions",
                dispositions,
                "--format",
                "json");
        showsInColour("DONE", "explain", paper, "12.3.1");
        showsInColour("DONE", "patterns", "explain", paper + ":3");
        shows("0␛", "explain", "nobody" + EVIL, "12.3.1", "--portfolio", portfolio);
        shows("\\u001B", "extract", portfolio);
    }

    @Test
    void printed_json_says_the_same_as_the_file() throws IOException {
        Path file = work.resolve("facts.json");
        String printed = CommandRun.of("extract", portfolio).out();
        CommandRun.of("extract", portfolio, "--out", file);

        assertThat(printed).contains("\\u009b2J\\u202e").doesNotContain("\u009B", "\u202E");
        assertThat(Data.readJson(printed, "printed", Map.class))
                .isEqualTo(Data.readJson(Files.readString(file), "file", Map.class));
        assertThat(Files.readString(file)).contains("\u009B2J\u202E");
    }

    @Test
    void comparing_and_checking_send_nothing() throws IOException {
        CommandRun.of("assess", portfolio, "--out", work.resolve("old"), "--format", "json");
        Files.writeString(paper, Files.readString(paper).replace("every day", "every " + EVIL + " week"));
        Path old = work.resolve("old/assessment.json");
        shows("DONE", "assess", portfolio, "--out", work.resolve("new"), "--format", "json", "--baseline", old);
        Path now = work.resolve("new/assessment.json");

        shows("DONE", "verify", old, "--documents", portfolio);
        shows("DONE", "diff", old, now);
        shows("DONE", "diff", old, now, "--format", "md");
        shows("\\u009b", "diff", old, now, "--format", "json");
        shows("DONE", "diff", old, now, "--format", "html");
        CommandRun.of("diff", old, now, "--out", work.resolve("diff"), "--format", "text,md");
        assertThat(Files.readString(work.resolve("diff/diff.txt")))
                .contains("DONE")
                .satisfies(t -> harmless(t));
        assertThat(Files.readString(work.resolve("diff/diff.md")))
                .contains("DONE")
                .satisfies(t -> harmless(t));
    }

    @Test
    void catalogs_rules_and_patterns_of_others_send_nothing() throws IOException {
        Path catalog = work.resolve("c" + NAME);
        write(
                catalog.resolve("ours" + NAME + ".yaml"),
                OwnCatalog.on("own-statement")
                        .replace("title: Ours", "title: " + IN_YAML)
                        .replace("prose: It is done.", "prose: " + IN_YAML)
                        .replace("label: Limit", "label: " + IN_YAML));
        write(work.resolve("rules/" + NAME + ".drl"), "package my;\nrule \"%s\"\nwhen\nthen\nend\n".formatted(NAME));
        write(work.resolve("rules/" + NAME + ".cases.yaml"), "- {name: " + IN_YAML + "}\n");
        write(work.resolve("patterns/" + NAME + ".yaml"), "topic: " + IN_YAML + "\n");

        Path profile = write(work.resolve("p" + NAME + ".yaml"), """
                profile:
                  uuid: 0d5b9f0e-8f0a-4a3f-9a51-1f2f3a4b5c6d
                  metadata: {title: %s, last-modified: "2026-01-01T00:00:00Z", version: "1", oscal-version: 1.1.2}
                  imports: [{href: iso27017-csp.yaml, include-controls: [{with-ids: [c-12.3.1]}]}]
                  modify: {set-parameters: [{param-id: backup-max-interval, values: [P3D]}]}
                """.formatted(IN_YAML));

        shows("DONE", "catalog", "list", "--profile", profile);
        shows("DONE", "catalog", "show", "12.3.1", "--profile", profile);
        shows("DONE", "catalog", "validate", catalog);
        shows("DONE", "catalog", "show", EVIL);
        shows("DONE", "rules", "list", work.resolve("rules"));
        shows("DONE", "rules", "test", work.resolve("rules"));
        shows("DONE", "rules", "coverage", work.resolve("rules"));
        shows("DONE", "patterns", "list", "--patterns", work.resolve("patterns"));
        shows("DONE", "patterns", "test", "--topic", EVIL);
    }

    @Test
    void wrong_words_are_told_as_they_are() {
        for (List<Object> words : List.<List<Object>>of(
                List.of(EVIL),
                List.of("help", EVIL),
                List.of("assess"),
                List.of("assess", EVIL),
                List.of("assess", "a", EVIL),
                List.of("assess", "a", "--" + EVIL),
                List.of("assess", "a", "--format", EVIL),
                List.of("assess", "a", "--lang", EVIL),
                List.of("assess", "a", "--as-of", EVIL),
                List.of("assess", "a", "--fail-on", EVIL),
                List.of("assess", "a", "--profile", EVIL),
                List.of("assess", "a", "--baseline", EVIL),
                List.of("explain", EVIL, EVIL),
                List.of("verify", EVIL, EVIL),
                List.of("diff", EVIL, EVIL))) {
            shows(words.size() == 1 && words.contains("assess") ? "PATH" : "DONE", words.toArray());
        }
        assertThat(CommandRun.of("assess", "@|red x|@").err()).contains("@|red x|@");
        assertThat(CommandRun.of("assess", "@" + work.resolve("words")).err()).contains("@" + work.resolve("words"));
    }

    @Test
    void a_name_with_a_line_end_makes_no_line_of_its_own() {
        assertThat(CommandRun.of("assess", "a\nDONE").err().lines().findFirst().orElseThrow())
                .startsWith("a␊DONE: ");
    }

    @Test
    void the_help_is_in_colour_for_a_terminal_only() {
        assertThat(CommandRun.of("assess", "--help").out()).satisfies(t -> harmless(t));
        String coloured = CommandRun.inColour("assess", "--help").out();
        assertThat(coloured).contains("\u001B[");
        harmless(HELP_STYLES.matcher(coloured).replaceAll(""));
    }

    /** Runs it, and says that these words are printed and nothing acts. */
    private static CommandRun shows(String words, Object... arguments) {
        String shown =
                Arrays.stream(arguments).map(String::valueOf).map(Visible::line).collect(Collectors.joining(" "));
        CommandRun plain = CommandRun.of(arguments);
        assertThat(plain.out() + plain.err()).as(shown).contains(words);
        harmless(plain.out() + plain.err());
        return plain;
    }

    /** The same in colour: what is sent besides are Tenken's own styles, and the words are those without. */
    private static void showsInColour(String words, Object... arguments) {
        CommandRun plain = shows(words, arguments);
        CommandRun coloured = CommandRun.inColour(arguments);
        String unstyled = OWN_STYLES.matcher(coloured.out()).replaceAll("");
        assertThat(coloured.out()).hasSizeGreaterThan(unstyled.length());
        assertThat(unstyled).isEqualTo(plain.out());
        harmless(coloured.err().replace(OVER, ""));
    }

    private static void harmless(String printed) {
        assertThat(printed.codePoints()
                        .filter(Visible::acts)
                        .mapToObj(Integer::toHexString)
                        .distinct())
                .as(Visible.lines(printed))
                .isEmpty();
    }

    private static Path write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
