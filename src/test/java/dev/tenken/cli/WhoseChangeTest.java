package dev.tenken.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.data.Data;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an operator's own patterns, rules, thresholds and dispositions do is not blamed on a vendor that adds an unrelated paper. */
class WhoseChangeTest {
    private static final String CLOCKS = "Version 1.0, 12 March 2022\n\n## Clocks\n\n"
            + "The clocks of all servers are synchronised.\n\n## Backup\n\nCustomer data is backed up every month.\n";
    private static final String RULE = """
            package my;
            import dev.tenken.model.catalog.*;
            import dev.tenken.model.fact.*;
            import dev.tenken.model.finding.*;
            rule "%1$s.%2$s.mine"
              @control("%3$s")
            when
              $criterion : Criterion( id == "%1$s" )
              $clock : ClockSync( affirmed, source == null )
            then
              insertLogical( CriterionResult.%2$s($criterion, drools.getRule().getName(), $clock) );
            end
            """;
    private static final String CATALOG = OwnCatalog.on("clock-sync");

    @TempDir
    Path work;

    @BeforeEach
    void a_paper() throws IOException {
        write("harbour/paper.md", CLOCKS);
    }

    @Test
    void patterns_that_read_an_unchanged_paper_otherwise() throws IOException {
        String builtIn = Files.readString(Path.of("rules/extraction/clock-sync.yaml"));
        write(
                "patterns/clock-sync.yaml",
                builtIn.replace("synchronize, synchronise, synchronization, synchronisation, sync, ", ""));
        assess("old");
        anUnrelatedPaper();
        assess("new", "--patterns", work.resolve("patterns"));

        whose(one("facts", "topic", "clock-sync"), "yardstick", "patterns");
        assertThat(finding("12.4.4").get("trend")).isEqualTo("no-longer-disclosed");
        whose(finding("12.4.4"), "yardstick", "patterns");
        nothingByTheVendor();
    }

    @Test
    void a_rule_for_another_outcome_of_a_built_in_control() throws IOException {
        rule("12.4.4", "12.4.4.synchronised", "failed");
        assess("old");
        anUnrelatedPaper();
        assess("new", "--rules", work.resolve("rules"));

        whose(finding("12.4.4"), "yardstick", "rules");
        assertThat(why(finding("12.4.4")).get("details")).isEqualTo(List.of("12.4.4.synchronised.failed.mine"));
        nothingByTheVendor();
    }

    @Test
    void a_rule_for_a_control_of_ones_own() throws IOException {
        write("catalog/ours.yaml", CATALOG);
        rule("OWN.1", "OWN.1.done", "failed");
        assess("old", "--catalog", work.resolve("catalog"));
        anUnrelatedPaper();
        assess("new", "--catalog", work.resolve("catalog"), "--rules", work.resolve("rules"));

        assertThat(((Map<?, ?>) finding("OWN.1").get("new")).get("verdict")).isEqualTo("gap");
        whose(finding("OWN.1"), "yardstick", "rules");
        nothingByTheVendor();
    }

    @Test
    void a_stricter_age_of_documents() throws IOException {
        age("P8Y");
        assess("old", "--profile", work.resolve("age.yaml"));
        anUnrelatedPaper();
        age("P1Y");
        assess("new", "--profile", work.resolve("age.yaml"));

        Map<?, ?> outdated = one("observations", "rule", "observation.outdated.document");
        assertThat(outdated.get("change")).isEqualTo("new");
        whose(outdated, "yardstick", "thresholds");
        assertThat(why(outdated).get("details")).isEqualTo(List.of("document-max-age"));
        nothingByTheVendor();
    }

    @Test
    void a_disposition_that_expired_while_the_vendor_mended_its_paper() throws IOException {
        write("mail.txt", "Customer data is mirrored every minute.");
        Path words = write("words.yaml", """
                dispositions:
                  - vendor: harbour
                    control: 12.3.1
                    kind: compensating-evidence
                    author: A. Auditor
                    date: 2026-10-01
                    reason: The mirror does.
                    expires: 2026-10-31
                    evidence: [{file: mail.txt, quote: Customer data is mirrored every minute}]
                """);
        assess("old", "--dispositions", words, "--as-of", "2026-10-10");
        write("harbour/paper.md", CLOCKS.replace("every month", "every day"));
        assess("new", "--dispositions", words, "--as-of", "2026-11-10");

        Map<?, ?> backup = finding("12.3.1");
        assertThat(backup.get("trend")).isEqualTo("worse");
        assertThat(((Map<?, ?>) backup.get("old")).get("verdict")).isEqualTo("gap");
        assertThat(((Map<?, ?>) backup.get("new")).get("verdict")).isEqualTo("partial");
        whose(backup, "auditor", "dispositions");
        assertThat(diff("--fail-on", "worse-by-vendor").status()).isZero();
        assertThat(diff("--fail-on", "worse").status()).isEqualTo(1);
        assertThat(diff().out())
                .contains(
                        "An auditor's disposition came, went or expired; the machine's own verdict did not go this way.");
    }

    @Test
    void a_disposition_that_expired_while_the_vendor_made_it_worse_is_told_beside_it() throws IOException {
        write("harbour/paper.md", CLOCKS.replace("every month", "every day"));
        write("mail.txt", "Customer data is kept for a month.");
        Path words = write("words.yaml", """
                dispositions:
                  - vendor: harbour
                    control: 12.3.1
                    kind: compensating-evidence
                    author: A. Auditor
                    date: 2026-10-01
                    reason: It is kept long enough.
                    expires: 2026-10-31
                    evidence: [{file: mail.txt, quote: Customer data is kept for a month}]
                """);
        assess("old", "--dispositions", words, "--as-of", "2026-10-10");
        write("harbour/paper.md", CLOCKS);
        assess("new", "--dispositions", words, "--as-of", "2026-11-10");

        assertThat(why(finding("12.3.1")).get("causes")).isEqualTo(List.of("documents", "dispositions"));
        assertThat(diff("--fail-on", "worse-by-vendor").status()).isEqualTo(1);
        assertThat(diff().out())
                .contains("An auditor's disposition came, went or expired. The vendor's documents changed.");
        assertThat(diff("--lang", "ja").out()).contains("期限切れになりました。事業者の文書が変わりました。");
    }

    private void anUnrelatedPaper() throws IOException {
        write("harbour/more.md", "# Company\n\nVersion 1.0, 1 October 2026\n\nWe were founded in Osaka.\n");
    }

    private void rule(String control, String criterion, String outcome) throws IOException {
        write("rules/mine.drl", RULE.formatted(criterion, outcome, control));
        write(
                "rules/mine.reasons.yaml",
                criterion + "." + outcome + ".mine: {en: No source is named., ja: 時刻源の記載がない。}\n");
    }

    private void age(String age) throws IOException {
        write("age.yaml", """
                profile:
                  uuid: 0d5b9f0e-8f0a-4a3f-9a51-1f2f3a4b5c6d
                  metadata: {title: Age, last-modified: "2026-01-01T00:00:00Z", version: "1", oscal-version: "1.1.2"}
                  imports: [{href: iso27017-csp.yaml, include-all: {}}]
                  modify: {set-parameters: [{param-id: document-max-age, values: [%s]}]}
                """.formatted(age));
    }

    private static Map<?, ?> why(Map<?, ?> change) {
        return (Map<?, ?>) change.get("why");
    }

    private static void whose(Map<?, ?> change, String attribution, String cause) {
        assertThat(why(change).get("attribution")).as("%s", change).isEqualTo(attribution);
        assertThat(why(change).get("causes")).isEqualTo(List.of(cause));
    }

    private void nothingByTheVendor() {
        CommandRun run = diff("--fail-on", "worse-by-vendor");

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("added: more.md");
        assertThat(changes("findings"))
                .allSatisfy(f -> assertThat(why(f).get("attribution")).isEqualTo("yardstick"));
    }

    private Map<?, ?> finding(String control) {
        return one("findings", "control", control);
    }

    private Map<?, ?> one(String list, String key, String value) {
        return changes(list).stream()
                .filter(c -> value.equals(c.get(key)))
                .findFirst()
                .orElseThrow(() -> new AssertionError(value + " did not change"));
    }

    private List<Map<?, ?>> changes(String list) {
        Map<?, ?> tree = Data.readJson(diff("--format", "json").out(), "diff.json", Map.class);
        Map<?, ?> vendor = (Map<?, ?>) ((List<?>) tree.get("vendors")).get(0);
        List<Map<?, ?>> changes = new ArrayList<>();
        ((List<?>) vendor.get(list)).forEach(c -> changes.add((Map<?, ?>) c));
        return changes;
    }

    private CommandRun diff(Object... options) {
        return run(options, "diff", work.resolve("old/assessment.json"), work.resolve("new/assessment.json"));
    }

    private void assess(String out, Object... options) {
        CommandRun run =
                run(options, "assess", work.resolve("harbour"), "--format", "json", "--out", work.resolve(out));
        assertThat(run.status()).as(run.err()).isZero();
    }

    private static CommandRun run(Object[] options, Object... words) {
        Object[] all = Arrays.copyOf(words, words.length + options.length);
        System.arraycopy(options, 0, all, words.length, options.length);
        return CommandRun.of(all);
    }

    private Path write(String name, String text) throws IOException {
        Path file = work.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
