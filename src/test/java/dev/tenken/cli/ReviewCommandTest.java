package dev.tenken.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.data.Data;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of dispositions go into the database and come out again, and count there as they do beside the papers. */
class ReviewCommandTest {
    private static final String PAPER =
            "## Logs\n\nAccess logs are kept for 90 days. Customers cannot see the system logs.\n\n"
                    + "## Backup\n\nCustomer data is backed up every three days.\n";
    private static final String SAID = """
            dispositions:
              - {vendor: acme, control: 12.4.1, kind: accepted-risk, verdict: gap, author: A, date: 2026-10-01, reason: "Agreed: yes\\nreally"}
              - {vendor: acme, fact: x, quote: Customer data is backed up every three days., kind: corrected-fact,
                 corrected: {frequency: P1D, offsite: null}, author: A, date: 2026-10-01, reason: r}
              - {vendor: acme, criterion: 12.4.1.customer-access, kind: compensating-evidence, author: A, date: 2026-10-01,
                 reason: r, expires: 2027-01-31, evidence: [{file: answers/mail.txt, quote: We send a copy}]}
            """;

    @TempDir
    Path work;

    private Path said;

    @BeforeEach
    void write_files() throws IOException {
        Files.createDirectories(work.resolve("portfolio/acme"));
        Files.createDirectories(work.resolve("answers"));
        Files.writeString(work.resolve("portfolio/acme/paper.txt"), PAPER);
        Files.writeString(work.resolve("answers/mail.txt"), "We send a copy of the logs.");
        said = work.resolve("said.yaml");
        Files.writeString(said, SAID);
    }

    private CommandRun on(String database, Object... words) {
        Object[] all = new Object[words.length + 2];
        System.arraycopy(words, 0, all, 0, words.length);
        all[words.length] = "--database";
        all[words.length + 1] = work.resolve(database);
        return CommandRun.of(all);
    }

    @Test
    void what_is_taken_in_once_is_known_and_what_comes_out_says_the_same() throws IOException {
        assertThat(on("a.db", "review", "import", said).out()).isEqualTo("3 added, 0 changed, 0 as they were.\n");
        assertThat(on("a.db", "review", "import", said).out()).isEqualTo("0 added, 0 changed, 3 as they were.\n");

        Path out = work.resolve("elsewhere/out.yaml");
        assertThat(on("a.db", "review", "export", out).out()).contains("3 dispositions.");
        assertThat(Files.readString(out))
                .contains("file\":\"../answers/mail.txt")
                .contains("\"offsite\":null");
        assertThat(on("a.db", "review", "import", out).out()).isEqualTo("0 added, 0 changed, 3 as they were.\n");
        on("b.db", "review", "import", out);
        Path again = work.resolve("elsewhere/again.yaml");
        on("b.db", "review", "export", again);
        assertThat(again).hasSameTextualContentAs(out);
        assertThat(on("a.db", "audit", "verify").status()).isZero();
    }

    @Test
    void what_is_changed_in_the_file_becomes_the_next_version() throws IOException {
        on("a.db", "review", "import", said);
        Path out = work.resolve("out.yaml");
        on("a.db", "review", "export", out);
        Files.writeString(out, Files.readString(out).replace("2027-01-31", "2027-12-31"));

        assertThat(on("a.db", "review", "import", out).out()).isEqualTo("0 added, 1 changed, 2 as they were.\n");
    }

    @Test
    void they_count_in_the_database_as_they_do_beside_the_papers() throws IOException {
        on("a.db", "review", "import", said);
        Path portfolio = work.resolve("portfolio");
        on("a.db", "assess", portfolio, "--format", "json", "--out", work.resolve("one"));
        CommandRun.of("assess", portfolio, "--format", "json", "--out", work.resolve("other"), "--dispositions", said);

        assertThat(findings("one")).isEqualTo(findings("other"));
        assertThat(findings("one").toString()).contains("settled=true");
    }

    private Object findings(String folder) throws IOException {
        Map<?, ?> tree =
                Data.readJson(Files.readString(work.resolve(folder).resolve("assessment.json")), folder, Map.class);
        return ((Map<?, ?>) ((List<?>) tree.get("vendors")).get(0)).get("findings");
    }

    @Test
    void nothing_is_taken_in_when_anything_is_wrong() throws IOException {
        Files.writeString(
                said,
                SAID + "  - {vendor: acme, control: 12.4.1, kind: accepted-risk, author: A, date: x, reason: r}\n");
        CommandRun wrong = on("a.db", "review", "import", said);

        assertThat(wrong.status()).isEqualTo(ExitStatus.WRONG_INPUT);
        assertThat(wrong.err()).contains("nothing was taken in").contains("dispositions[3]");
        assertThat(on("a.db", "review", "export", work.resolve("none.yaml")).status())
                .isEqualTo(ExitStatus.WRONG_INPUT);
        assertThat(work.resolve("none.yaml")).doesNotExist();
    }
}
