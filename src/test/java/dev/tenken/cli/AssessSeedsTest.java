package dev.tenken.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.data.Data;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main job, end to end: five real vendors in, a gap report out. */
class AssessSeedsTest {
    private static final Path SEEDS = Path.of("seeds");

    @TempDir
    static Path work;

    private static CommandRun run;
    private static Path out;

    @BeforeAll
    static void assess_the_seeds() {
        out = work.resolve("report");
        run = CommandRun.of("assess", SEEDS, "--out", out);
    }

    @Test
    void it_ends_well_and_says_where_the_report_lies() {
        assertThat(run.status()).as(run.err()).isEqualTo(0);
        assertThat(run.out()).contains("report.html", "report.md", "assessment.json", "facts.json");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void the_terminal_shows_controls_by_vendors() {
        assertThat(run.out())
                .contains("beepoch", "cube", "cybozu", "glasiaous", "gluegent")
                .containsPattern("8\\.2\\.2 Labelling of information +✗ +✓ +– +– +–");
    }

    /**
     * The verdicts that a careful auditor reached by hand on the same documents, vendors in the order of the alphabet. Three are
     * ones that another careful auditor gives: gluegent on 9.2.1, 9.2.2 and 14.1.1.
     */
    private static final String VERDICTS = """
            12.4.4     P P - P S
            8.2.2      G S - - -
            12.3.1     P P S P P
            12.4.1     P P S - G
            18.1.3     P S P - P
            CLD.12.4.5 - - S - -
            6.1.3      S P S P S
            18.1.1     S S - - S
            6.1.1      P S P P P
            15.1.2     - - P P -
            CLD.6.3.1  P S P P P
            9.2.1      P S - - -
            9.2.2      P S - - -
            9.2.3      P P S S -
            9.2.4      P S P P P
            9.4.1      P S P P P
            9.4.4      P - - - -
            10.1.1     P P P P P
            18.1.5     P P P P P
            11.2.7     - - S - -
            CLD.8.1.5  P S S - P
            12.1.2     P S P - P
            12.1.3     - - S - -
            CLD.12.1.5 - S P - S
            12.6.1     P P S P P
            14.2.1     S P S - S
            CLD.9.5.2  P - - P -
            13.1.3     - - P - -
            CLD.9.5.1  P - P - -
            CLD.13.1.4 - - - - -
            15.1.3     P P - P P
            16.1.1     S S P P S
            16.1.2     P S P P S
            16.1.7     - P - P -
            5.1.1      P - P P -
            7.2.2      - - - P -
            8.1.1      - P - - -
            14.1.1     S S S S P
            18.1.2     - - - - -
            18.2.1     P P P - P
            """;

    /** What is to be questioned in each paper, by the rule that says so. */
    private static final String OBSERVATIONS = """
            beepoch
              contradiction.accounts
              contradiction.registration
              document-control.approver-empty
              implausible.law-of-another
              incomplete.certificate-number
              incomplete.change-lead-time
              incomplete.deletion-of-backups
              incomplete.encryption-algorithm
              incomplete.log-terms
              outdated.certificate
              outdated.document
              vague.backup
              vague.target
              vague.time-source
            cube
              contradiction.staff-access
              contradiction.time-zone
              document-control.approver
              implausible.hash-as-encryption
              implausible.never-identified
              incomplete.backup-retention
              incomplete.certificate-number
              incomplete.subprocessor-country
              incomplete.underlying-cloud
              outdated.document-long-ago
              vague.development-guideline
              vague.labelling
              vague.log-ceiling
              vague.place
              vague.statement
              vague.time-source
            cybozu
              contradiction.channel-behind-login
              contradiction.maintenance-day
              document-control.version
              implausible.disk-mode-in-transit
              implausible.never-stops
              implausible.short-password
              implausible.twelve-am
              incomplete.certificate-edition
              incomplete.encryption-algorithm
              incomplete.objective-only
              open-ended.exception
              outdated.certificate
              outdated.document-long-ago
              terminology.misspelt
              vague.approximate
            glasiaous
              document-control.approver
              implausible.password-not-hashed
              incomplete.backup-retention
              incomplete.encryption-algorithm
              incomplete.encryption-at-rest
              incomplete.incident-deadline
              incomplete.objective-only
              incomplete.section
              incomplete.subprocessor-name
              open-ended.places
              outdated.document
              terminology.misspelt
              vague.statement
              vague.time-source
            gluegent
              contradiction.time-sources
              document-control.approver
              implausible.password-not-hashed
              incomplete.backup-of-service
              incomplete.change-lead-time
              incomplete.deletion-of-backups
              incomplete.encryption-at-rest
              incomplete.foreign-law
              incomplete.log-retention
              incomplete.subprocessor-country
              incomplete.underlying-cloud
              outdated.document
              outdated.reportedly-superseded-edition
              outdated.superseded-edition
              terminology.ssl
              vague.statement
              vague.target
              vague.unspecified-time
            """;

    @Test
    void the_verdicts_are_those_of_an_auditor() throws IOException {
        Map<String, Map<String, String>> verdicts = verdicts(null);
        String table = VERDICTS.lines()
                .map(row -> row.substring(0, row.indexOf(' ')))
                .map(control -> "%-10s %s%n".formatted(control, letters(verdicts.get(control))))
                .collect(Collectors.joining());

        assertThat(table.replace("\r", "")).isEqualTo(VERDICTS);
        assertThat(verdicts).hasSize(40);
    }

    private static String letters(Map<String, String> byVendor) {
        Map<String, String> letters = Map.of("satisfied", "S", "partial", "P", "gap", "G", "not-disclosed", "-");
        return new TreeMap<>(byVendor).values().stream().map(letters::get).collect(Collectors.joining(" "));
    }

    @Test
    void what_an_auditor_would_question_is_observed_with_quotes() throws IOException {
        StringBuilder observed = new StringBuilder();
        for (Map<?, ?> vendor : vendors()) {
            observed.append(vendor.get("vendor")).append('\n');
            ((List<?>) vendor.get("observations"))
                    .stream()
                            .map(o -> (Map<?, ?>) o)
                            .peek(o -> assertThat((List<?>) o.get("evidence")).isNotEmpty())
                            .map(o -> "  " + ((String) o.get("rule")).substring("observation.".length()) + "\n")
                            .distinct()
                            .sorted()
                            .forEach(observed::append);
        }

        assertThat(observed.toString()).isEqualTo(OBSERVATIONS);
    }

    @Test
    void every_criterion_tells_what_each_of_its_rules_made_of_the_facts() throws IOException {
        for (Map<?, ?> vendor : vendors()) {
            for (Object finding : (List<?>) vendor.get("findings")) {
                for (Object criterion : (List<?>) ((Map<?, ?>) finding).get("criteria")) {
                    List<?> rules = (List<?>) ((Map<?, ?>) criterion).get("rules");
                    assertThat(rules).as("%s", criterion).isNotEmpty().allSatisfy(r -> {
                        Map<?, ?> rule = (Map<?, ?>) r;
                        boolean fired = (boolean) rule.get("fired");
                        assertThat(rule.get(fired ? "facts" : "missing")).isNotNull();
                        assertThat((String) rule.get("file")).startsWith("rules/controls/");
                        assertThat((int) rule.get("line")).isPositive();
                    });
                }
            }
        }
    }

    @Test
    void services_that_answer_differently_have_findings_of_their_own() throws IOException {
        Map<String, Map<String, String>> gate = verdicts("Gluegent Gate");
        Map<String, Map<String, String>> flow = verdicts("Gluegent Flow");

        assertThat(gate.get("12.3.1")).containsEntry("gluegent", "partial");
        assertThat(flow.get("12.3.1")).containsEntry("gluegent", "not-disclosed");
        assertThat(gate.get("CLD.6.3.1")).containsEntry("gluegent", "satisfied");
        assertThat(flow.get("CLD.6.3.1")).containsEntry("gluegent", "partial");
    }

    @Test
    void every_quote_is_the_documents_text_at_its_offsets() throws IOException {
        int quotes = 0;
        for (Map<?, ?> evidence : evidence()) {
            String text = Files.readString(SEEDS.resolve((String) evidence.get("document")));
            int start = (int) evidence.get("start");
            int end = (int) evidence.get("end");
            assertThat(text.substring(start, end)).isEqualTo(evidence.get("quote"));
            assertThat(text.substring(0, start).lines().count())
                    .as("line of %s", evidence)
                    .isBetween((int) evidence.get("line") - 1L, (long) (int) evidence.get("line"));
            quotes++;
        }
        assertThat(quotes).isGreaterThan(90);
    }

    @Test
    void a_satisfied_or_failed_control_always_has_a_quote() throws IOException {
        for (Map<?, ?> vendor : vendors()) {
            for (Object finding : (List<?>) vendor.get("findings")) {
                Map<?, ?> f = (Map<?, ?>) finding;
                if (List.of("satisfied", "gap").contains(f.get("verdict"))) {
                    assertThat((List<?>) f.get("evidence"))
                            .as("%s %s", vendor.get("vendor"), f.get("control"))
                            .isNotEmpty();
                }
            }
        }
    }

    @Test
    void a_second_run_in_another_locale_and_time_zone_gives_the_same_bytes() throws IOException {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        Path again = work.resolve("again");
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            CommandRun.of("assess", SEEDS, "--out", again);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }

        for (String file : List.of("report.html", "report.md", "assessment.json", "facts.json")) {
            assertThat(again.resolve(file)).hasSameBinaryContentAs(out.resolve(file));
        }
    }

    @Test
    void extract_gives_the_facts_of_the_report() throws IOException {
        CommandRun extract = CommandRun.of("extract", SEEDS);

        assertThat(extract.status()).isEqualTo(0);
        assertThat(extract.out()).isEqualTo(Files.readString(out.resolve("facts.json")));
    }

    @Test
    void extract_writes_to_a_file_when_asked() {
        Path file = work.resolve("own/facts.json");

        CommandRun extract = CommandRun.of("extract", SEEDS, "--out", file);

        assertThat(extract.status()).as(extract.err()).isEqualTo(0);
        assertThat(extract.out()).isEmpty();
        assertThat(file).hasSameTextualContentAs(out.resolve("facts.json"));
    }

    @Test
    void verify_finds_that_every_quote_holds() {
        CommandRun verify = CommandRun.of("verify", out.resolve("assessment.json"), "--documents", SEEDS);

        assertThat(verify.status()).as(verify.out() + verify.err()).isEqualTo(0);
        assertThat(verify.out()).contains("of 5 documents checked", "every one stands where the report says");
    }

    @Test
    void verify_finds_a_changed_document() throws IOException {
        Path copy = work.resolve("changed");
        for (String vendor : List.of("beepoch", "cube", "cybozu", "glasiaous", "gluegent")) {
            Files.createDirectories(copy.resolve(vendor));
            for (String file : List.of("white-paper.txt", "vendor.yaml")) {
                Files.copy(
                        SEEDS.resolve(vendor).resolve(file),
                        copy.resolve(vendor).resolve(file));
            }
        }
        Path changed = copy.resolve("beepoch/white-paper.txt");
        Files.writeString(changed, Files.readString(changed).replace("最低 3 か月間", "最低 2 か月間"));

        CommandRun verify = CommandRun.of("verify", out.resolve("assessment.json"), "--documents", copy);

        assertThat(verify.status()).isEqualTo(1);
        assertThat(verify.out()).contains("beepoch/white-paper.txt").contains("problems: ");
    }

    @Test
    void explain_names_rules_facts_thresholds_quotes_and_what_was_missing() {
        CommandRun explain = CommandRun.of("explain", "gluegent", "12.3.1");

        assertThat(explain.status()).as(explain.err()).isEqualTo(0);
        assertThat(explain.out())
                .contains("threshold backup-max-interval = P1D")
                .contains("fired 12.3.1.frequency.met  (rules/controls/backup.drl:")
                .contains("backup affirmed {frequency=P1D}")
                .contains("日次バックアップされ一定期間保存されます。")
                .contains("gluegent/white-paper.txt:38")
                .contains("did not fire: 12.3.1.encryption.met")
                .contains("no Backup with: encrypted == true")
                .contains("Gluegent Flow");
    }

    @Test
    void explain_speaks_japanese() {
        CommandRun explain = CommandRun.of("explain", SEEDS.resolve("beepoch"), "8.2.2", "--lang", "ja");

        assertThat(explain.status()).as(explain.err()).isEqualTo(0);
        assertThat(explain.out()).contains("判定: ギャップ").contains("ラベル付けを行う機能は提供しておりません。");
    }

    @Test
    void the_report_in_japanese_is_in_japanese() throws IOException {
        Path ja = work.resolve("ja");

        CommandRun japanese = CommandRun.of("assess", SEEDS.resolve("beepoch"), "--lang", "ja", "--out", ja);

        assertThat(japanese.status()).as(japanese.err()).isEqualTo(0);
        assertThat(japanese.out()).contains("情報のバックアップ");
        assertThat(Files.readString(ja.resolve("report.html"))).contains("<html lang=\"ja\">", "判定結果");
    }

    @Test
    void one_document_is_a_vendor_of_its_own() {
        CommandRun one = CommandRun.of(
                "assess", SEEDS.resolve("cube/white-paper.txt"), "--out", work.resolve("one"), "--format", "json");

        assertThat(one.status()).as(one.err()).isEqualTo(0);
        assertThat(one.out()).contains("white-paper").doesNotContain("report.html");
    }

    @Test
    void fail_on_sets_the_exit_status() {
        Path dir = work.resolve("fail-on");

        assertThat(CommandRun.of("assess", SEEDS.resolve("beepoch"), "--out", dir, "--fail-on", "gap")
                        .status())
                .isEqualTo(1);
        assertThat(CommandRun.of("assess", SEEDS.resolve("cybozu"), "--out", dir, "--fail-on", "gap")
                        .status())
                .isEqualTo(0);
        assertThat(CommandRun.of("assess", SEEDS.resolve("cybozu"), "--out", dir, "--fail-on", "not-disclosed")
                        .status())
                .isEqualTo(1);
    }

    @Test
    void colour_is_for_terminals_only() {
        CommandRun coloured =
                CommandRun.inColour("assess", SEEDS.resolve("beepoch"), "--out", work.resolve("c"), "--format", "json");

        assertThat(coloured.out()).contains("\u001B[");
        assertThat(run.out()).doesNotContain("\u001B[");
    }

    private static Map<String, Map<String, String>> verdicts(String service) throws IOException {
        Map<String, Map<String, String>> verdicts = new TreeMap<>();
        for (Map<?, ?> vendor : vendors()) {
            for (Object finding : (List<?>) vendor.get("findings")) {
                Map<?, ?> f = (Map<?, ?>) finding;
                if (Objects.equals(f.get("service"), service)) {
                    verdicts.computeIfAbsent((String) f.get("control"), c -> new TreeMap<>())
                            .put((String) vendor.get("vendor"), (String) f.get("verdict"));
                }
            }
        }
        return verdicts;
    }

    private static List<Map<?, ?>> evidence() throws IOException {
        return vendors().stream()
                .flatMap(v -> ((List<?>) v.get("facts")).stream())
                .flatMap(f -> ((List<?>) ((Map<?, ?>) f).get("evidence")).stream())
                .<Map<?, ?>>map(e -> (Map<?, ?>) e)
                .toList();
    }

    private static List<Map<?, ?>> vendors() throws IOException {
        String json = Files.readString(out.resolve("assessment.json"));
        List<?> vendors =
                (List<?>) Data.readJson(json, "assessment.json", Map.class).get("vendors");
        return vendors.stream().<Map<?, ?>>map(v -> (Map<?, ?>) v).toList();
    }
}
