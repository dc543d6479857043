package dev.tenken.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.data.Data;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Other profiles on the same documents: the differences are those that the profile asks for, and the reports say so. */
class ProfilesOnSeedsTest {
    private static final Path SEEDS = Path.of("seeds");

    @TempDir
    static Path work;

    private static Map<String, String> usual;
    private static Map<String, String> strict;

    @BeforeAll
    static void assess_the_seeds_under_both_profiles() throws IOException {
        usual = verdicts("six-families");
        strict = verdicts("strict");
    }

    @Test
    void a_year_of_logs_turns_a_quarter_into_a_gap() throws IOException {
        assertThat(usual).containsEntry("beepoch 12.4.1", "partial").containsEntry("cybozu 12.4.1", "satisfied");
        assertThat(strict).containsEntry("beepoch 12.4.1", "gap").containsEntry("cybozu 12.4.1", "satisfied");
        assertThat(report("strict")).contains("3 months; 1 year (profile strict) is asked for.");
    }

    @Test
    void data_abroad_is_a_gap_for_the_services_that_keep_it_there() throws IOException {
        assertThat(usual).containsEntry("gluegent 6.1.3", "satisfied").containsEntry("cybozu 6.1.3", "satisfied");
        assertThat(strict)
                .containsEntry("gluegent 6.1.3", "partial")
                .containsEntry("gluegent 6.1.3 Gluegent Gate", "satisfied")
                .containsEntry("gluegent 6.1.3 Gluegent Flow", "gap")
                .containsEntry("glasiaous 6.1.3", "gap")
                .containsEntry("cybozu 6.1.3", "satisfied");
        assertThat(report("strict")).contains("goes beyond what is accepted: ", "(profile strict).");
    }

    @Test
    void a_backup_that_is_not_said_to_be_restored_lacks_something_essential() throws IOException {
        assertThat(report("strict"))
                .contains("| Restoring is tested. *(essential: profile strict)* | – silent |")
                .contains("| Restoring is tested. *(essential: profile strict)* | ✓ met |");
        assertThat(strict).containsEntry("cybozu 12.3.1", "satisfied");
    }

    @Test
    void what_the_profile_does_not_touch_stays_as_it_was() {
        for (String control : List.of("12.4.4", "8.2.2", "18.1.3", "18.1.1", "6.1.1", "15.1.2", "CLD.6.3.1")) {
            usual.keySet().stream().filter(key -> key.contains(" " + control)).forEach(key -> assertThat(strict)
                    .containsEntry(key, usual.get(key)));
        }
    }

    @Test
    void an_assessors_own_profile_moves_a_threshold_without_touching_a_rule() throws IOException {
        Path own = Files.writeString(work.resolve("quarter.yaml"), """
                profile:
                  uuid: 0d5b9f0e-8f0a-4a3f-9a51-1f2f3a4b5c6d
                  metadata: { title: A quarter will do, last-modified: 2026-01-01T00:00:00Z, version: "1", oscal-version: 1.1.2 }
                  imports:
                    - href: iso27017-csp.yaml
                      include-controls: [{ with-ids: [c-12.4.1] }]
                  modify:
                    set-parameters: [{ param-id: log-good-retention, values: [P3M] }]
                """);

        CommandRun explain = CommandRun.of("explain", "beepoch", "8.15", "--profile", own);

        assertThat(explain.status()).as(explain.err()).isEqualTo(0);
        assertThat(explain.out())
                .contains("12.4.1 Event logging", "log-good-retention = P3M", "set by quarter")
                .contains("3 months; 3 months (profile quarter) is asked for.");
    }

    private static Map<String, String> verdicts(String profile) throws IOException {
        Path out = work.resolve(profile);
        CommandRun run = CommandRun.of("assess", SEEDS, "--profile", profile, "--format", "md,json", "--out", out);
        assertThat(run.status()).as(run.err()).isEqualTo(0);
        Map<?, ?> tree = Data.readJson(Files.readString(out.resolve("assessment.json")), "assessment.json", Map.class);
        Map<String, String> verdicts = new TreeMap<>();
        for (Object vendor : (List<?>) tree.get("vendors")) {
            Map<?, ?> v = (Map<?, ?>) vendor;
            for (Object finding : (List<?>) v.get("findings")) {
                Map<?, ?> f = (Map<?, ?>) finding;
                String service = f.get("service") == null ? "" : " " + f.get("service");
                verdicts.put(v.get("vendor") + " " + f.get("control") + service, (String) f.get("verdict"));
            }
        }
        return verdicts;
    }

    private static String report(String profile) throws IOException {
        return Files.readString(work.resolve(profile).resolve("report.md"));
    }
}
