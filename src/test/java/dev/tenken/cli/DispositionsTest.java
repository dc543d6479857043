package dev.tenken.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.data.Data;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What auditors say stands beside what the machine says, counts while it lasts, and is never lost silently. */
class DispositionsTest {
    private static final String PAPER = """
            ## Logs

            Access logs are kept for 90 days. Customers cannot see the system logs.

            ## Backup

            Customer data is backed up every three days.
            """;
    private static final String SIGNED = "    author: A. Auditor\n    date: 2026-10-01\n    reason: Seen on site.\n";

    @TempDir
    Path work;

    private Path portfolio;

    @BeforeEach
    void write_a_paper() throws IOException {
        portfolio = work.resolve("portfolio");
        write(portfolio.resolve("acme/paper.txt"), PAPER);
    }

    @Test
    void an_accepted_risk_leaves_the_verdict_and_fails_nothing() throws IOException {
        CommandRun before = assess("", "--fail-on", "gap", "--profile", logs());
        CommandRun after = assess(
                entry("control: 12.4.1", "kind: accepted-risk", "verdict: gap"),
                "--fail-on",
                "gap",
                "--profile",
                logs());

        assertThat(before.status()).isEqualTo(1);
        assertThat(after.status()).as(after.err()).isEqualTo(0);
        Map<?, ?> finding = finding("12.4.1");
        assertThat(finding.get("verdict")).isEqualTo("gap");
        assertThat(review(finding)).containsEntry("verdict", "gap").containsEntry("settled", true);
        assertThat(after.out()).contains("✗†").contains("Dispositions in force: 1; expired: 0; matching nothing: 0.");
    }

    @Test
    void compensating_evidence_meets_what_the_documents_leave_open() throws IOException {
        write(work.resolve("answers/mail.txt"), "We send every customer a copy of the logs on request of the auditor.");

        assess(entry(
                "criterion: 12.4.1.customer-access",
                "kind: compensating-evidence",
                "evidence: [{file: answers/mail.txt, quote: We send every customer a copy of the logs}]"));

        Map<?, ?> finding = finding("12.4.1");
        assertThat(finding.get("verdict")).isEqualTo("gap");
        assertThat((Map<?, ?>) review(finding).get("outcomes")).isEqualTo(Map.of("12.4.1.customer-access", "met"));
        assertThat(review(finding).get("verdict")).isNotEqualTo("gap");
        Map<?, ?> proof = (Map<?, ?>) ((List<?>) disposition().get("proofs")).get(0);
        assertThat((String) proof.get("sha256")).matches("[0-9a-f]{64}");
    }

    @Test
    void evidence_in_the_vendors_own_document_is_cited_with_its_place() throws IOException {
        assess(entry(
                "criterion: 12.4.1.customer-access",
                "kind: compensating-evidence",
                "evidence: [{document: acme/paper.txt, quote: Access logs are kept}]"));

        Map<?, ?> quote = (Map<?, ?>) ((List<?>) disposition().get("evidence")).get(0);
        assertThat(quote.get("line")).isEqualTo(3);
        assertThat(quote.get("heading")).isEqualTo(List.of("Logs"));

        Path report = work.resolve("out/assessment.json");
        write(
                report,
                Files.readString(report)
                        .replace("\"quote\" : \"Access logs are kept\"", "\"quote\" : \"Access logs are held\""));
        CommandRun verify = CommandRun.of("verify", report, "--documents", portfolio);
        assertThat(verify.status()).isEqualTo(1);
        assertThat(verify.out()).contains("disposition D-");
    }

    @Test
    void evidence_that_is_not_in_the_document_does_not_count() throws IOException {
        CommandRun run = assess(entry(
                "criterion: 12.4.1.customer-access",
                "kind: compensating-evidence",
                "evidence: [{document: acme/paper.txt, quote: Customers see all logs}]"));

        assertThat(disposition().get("status")).isEqualTo("unmatched");
        assertThat(finding("12.4.1").get("review")).isNull();
        assertThat(run.out()).contains("its quote stands nowhere in acme/paper.txt");
    }

    @Test
    void evidence_that_is_not_in_its_file_is_refused() throws IOException {
        write(work.resolve("answers/mail.txt"), "Something else.");

        CommandRun run = assess(entry(
                "criterion: 12.4.1.customer-access",
                "kind: compensating-evidence",
                "evidence: [{file: answers/mail.txt, quote: We send every customer}]"));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .contains("dispositions[0]")
                .contains("evidence[0].quote")
                .contains("stands nowhere");
        assertThat((List<?>) vendor().get("dispositions")).isEmpty();
    }

    @Test
    void a_corrected_fact_is_judged_as_corrected_and_shown_as_found() throws IOException {
        assess(entry(
                "quote: Customer data is backed up every three days.",
                "kind: corrected-fact",
                "corrected: {frequency: P1D}"));

        Map<?, ?> finding = finding("12.3.1");
        assertThat((Map<?, ?>) review(finding).get("outcomes")).isEqualTo(Map.of("12.3.1.frequency", "met"));
        assertThat(Files.readString(work.resolve("out/facts.json")))
                .contains("\"P3D\"")
                .doesNotContain("\"P1D\"");
    }

    @Test
    void a_correction_that_does_not_fit_is_reported() throws IOException {
        CommandRun run = assess(entry(
                "quote: Customer data is backed up every three days.",
                "kind: corrected-fact",
                "corrected: {colour: red}"));

        assertThat(disposition().get("status")).isEqualTo("unmatched");
        assertThat(run.out()).contains("the correction does not fit the fact").contains("colour");
    }

    @Test
    void a_false_alarm_on_a_fact_takes_it_out_and_survives_a_move_of_the_statement() throws IOException {
        String id = "log-retention:acme/paper.txt:" + PAPER.indexOf("Customers cannot");
        String alarm = entry("fact: " + id, "quote: Customers cannot see the system logs.", "kind: false-alarm");

        assess(alarm);
        assertThat(review(finding("12.4.1")).get("verdict")).isEqualTo("partial");

        write(portfolio.resolve("acme/paper.txt"), "# A new beginning\n\nOf the paper.\n\n" + PAPER);
        assess(alarm);
        assertThat(disposition().get("status")).isEqualTo("active");
        assertThat(review(finding("12.4.1")).get("verdict")).isEqualTo("partial");

        write(portfolio.resolve("acme/paper.txt"), PAPER.replace("cannot see", "can never see"));
        assess(alarm);
        assertThat(disposition().get("status")).isEqualTo("unmatched");
        assertThat(finding("12.4.1").get("review")).isNull();
    }

    @Test
    void one_that_begins_later_does_not_count_yet() throws IOException {
        CommandRun run = assess(entry("control: 12.4.1", "kind: not-applicable").replace("2026-10-01", "2027-01-01"));

        assertThat(disposition().get("status")).isEqualTo("unmatched");
        assertThat(run.out()).contains("it begins on 2027-01-01 only");
        assertThat(finding("12.4.1").get("review")).isNull();
    }

    @Test
    void silence_cannot_be_a_false_alarm() throws IOException {
        CommandRun run = assess(entry("criterion: 12.3.1.encryption", "kind: false-alarm", "verdict: partial"));

        assertThat(run.out()).contains("nothing was found that could be mistaken");
        assertThat(disposition().get("status")).isEqualTo("unmatched");
    }

    @Test
    void whatever_changes_a_verdict_is_named() throws IOException {
        assess(entry(
                "quote: Access logs are kept for 90 days.", "kind: corrected-fact", "corrected: {protected: true}"));

        for (Object finding : (List<?>) vendor().get("findings")) {
            Map<?, ?> review = (Map<?, ?>) ((Map<?, ?>) finding).get("review");
            if (review != null) {
                assertThat((List<?>) review.get("dispositions")).hasSize(1);
            }
        }
        assertThat(review(finding("18.1.3")).get("verdict"))
                .isNotEqualTo(finding("18.1.3").get("verdict"));
    }

    @Test
    void what_the_auditor_granted_is_no_good_practice() throws IOException {
        assess(entry(
                "control: 12.4.1",
                "kind: compensating-evidence",
                "evidence: [{document: acme/paper.txt, quote: Access logs}]"));

        assertThat(review(finding("12.4.1")))
                .containsEntry("verdict", "satisfied")
                .containsEntry("grade", null);
    }

    @Test
    void one_that_has_expired_is_shown_and_does_not_count() throws IOException {
        CommandRun run = assess(
                entry("control: 12.4.1", "kind: accepted-risk", "verdict: gap", "expires: 2026-11-20"),
                "--fail-on",
                "gap",
                "--profile",
                logs());

        assertThat(run.status()).isEqualTo(1);
        assertThat(disposition().get("status")).isEqualTo("expired");
        assertThat(run.out()).contains("its last day was 2026-11-20");
        assertThat(Files.readString(work.resolve("out/report.md"))).contains("its last day was 2026-11-20");
    }

    @Test
    void one_that_matches_nothing_any_more_is_reported() throws IOException {
        CommandRun run = assess(entry("control: 12.4.1", "kind: accepted-risk", "verdict: partial")
                + entry("control: 99.9", "kind: not-applicable").substring("dispositions:\n".length())
                + entry("control: 12.4.1", "kind: accepted-risk", "verdict: gap")
                        .substring("dispositions:\n".length())
                        .replace("acme", "nobody"));

        assertThat(run.status()).isEqualTo(0);
        assertThat(run.out())
                .contains("it was given for the verdict partial; now it is gap")
                .contains("control 99.9 is not in the profile")
                .contains("no such vendor is assessed")
                .contains("matching nothing: 3.");
    }

    @Test
    void what_does_not_apply_is_not_asked() throws IOException {
        assess(entry("control: 12.4.1", "kind: not-applicable"));

        assertThat(review(finding("12.4.1"))).containsEntry("verdict", "not-applicable");
        assertThat(vendor().get("scores")).extracting("notApplicable").isEqualTo(1);
    }

    @Test
    void an_observation_is_marked() throws IOException {
        write(portfolio.resolve("acme/paper.txt"), PAPER + "\nBackups are encrypted with SHA-256.\n");
        assess("");
        Map<?, ?> observation = (Map<?, ?>) ((List<?>) vendor().get("observations")).get(0);

        assess(entry("observation: " + observation.get("rule"), "kind: false-alarm"));

        List<?> marked = ((List<?>) vendor().get("observations"))
                .stream()
                        .filter(o -> ((Map<?, ?>) o).get("rule").equals(observation.get("rule")))
                        .map(o -> ((Map<?, ?>) o).get("dispositions"))
                        .toList();
        assertThat(marked).isNotEmpty().allSatisfy(ids -> assertThat((List<?>) ids)
                .hasSize(1));
    }

    @Test
    void explain_tells_both_verdicts() throws IOException {
        write(work.resolve("d.yaml"), entry("control: 12.4.1", "kind: accepted-risk", "verdict: gap"));

        CommandRun run =
                CommandRun.of("explain", portfolio.resolve("acme"), "12.4.1", "--dispositions", work.resolve("d.yaml"));

        assertThat(run.out())
                .contains("verdict: gap")
                .contains("Auditor's verdict: ✗ gap")
                .contains("settled")
                .contains("accepted risk, A. Auditor 2026-10-01: Seen on site.");
    }

    @Test
    void everything_wrong_with_a_file_is_told_at_once() throws IOException {
        CommandRun run = assess("""
                dispositions:
                  - {vendor: acme, control: 12.4.1, kind: accepted-risk, author: A, date: 2026-10-01}
                  - {vendor: acme, control: 12.4.1, kind: accept, author: A, date: yesterday, reason: r}
                  - {vendor: acme, fact: x, quote: q, kind: not-applicable, author: A, date: 2026-10-01, reason: r}
                  - {vendor: acme, kind: false-alarm, author: A, date: 2026-10-01, reason: r}
                  - {vendor: acme, control: 12.4.1, kind: false-alarm, author: A, date: 2026-10-01, reason: r, expires: 2026-09-30}
                  - {vendor: acme, control: 12.4.1, knid: false-alarm}
                  - {vendor: acme, control: 12.4.1, kind: compensating-evidence, author: A, date: 2026-10-01, reason: r}
                  - {vendor: acme, fact: x, kind: corrected-fact, author: A, date: 2026-10-01, reason: r}
                """);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .contains("dispositions[0]: verdict: missing; wanted what the machine says of 12.4.1 today")
                .contains("reason: missing")
                .contains("dispositions[1]: kind: got \"accept\"; wanted one of [accepted-risk, false-alarm")
                .contains("date: got \"yesterday\"; wanted a date as 2026-10-01")
                .contains("dispositions[2]: kind: got not-applicable of fact; it can be said of control")
                .contains("dispositions[3]: what it is about: got nothing")
                .contains("dispositions[4]")
                .contains("expires: got 2026-09-30, which is before its date")
                .contains("dispositions[5]")
                .contains("knid")
                .contains("dispositions[6]: evidence: missing")
                .contains("dispositions[7]: quote: missing")
                .contains("corrected: missing");
    }

    @Test
    void one_that_is_wrong_does_not_take_the_others_along() throws IOException {
        CommandRun run = assess(entry("control: 12.4.1", "kind: not-applicable")
                + entry("control: 12.3.1", "kind: nonsense").substring("dispositions:\n".length()));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .contains("that do not fit: 1; the others were used")
                .contains("dispositions[1]: kind");
        assertThat(review(finding("12.4.1"))).containsEntry("verdict", "not-applicable");
    }

    @Test
    void a_file_of_evidence_is_found_from_the_workpaper_wherever_that_is() throws IOException {
        write(work.resolve("answers/mail.txt"), "We send every customer a copy of the logs.");
        assess(
                entry(
                        "criterion: 12.4.1.customer-access",
                        "kind: compensating-evidence",
                        "evidence: [{file: answers/mail.txt, quote: We send every customer}]"),
                "--format",
                "json,xlsx");

        Path next = work.resolve("elsewhere/next");
        CommandRun run = CommandRun.of(
                "assess",
                portfolio,
                "--dispositions",
                work.resolve("out/workpaper.xlsx"),
                "--out",
                next,
                "--format",
                "json,xlsx");
        CommandRun last = CommandRun.of(
                "assess",
                portfolio,
                "--dispositions",
                next.resolve("workpaper.xlsx"),
                "--out",
                work.resolve("out"),
                "--format",
                "json");

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(last.status()).as(last.err()).isZero();
        Map<?, ?> proof = (Map<?, ?>) ((List<?>) disposition().get("proofs")).get(0);
        assertThat(proof.get("file")).isEqualTo("../answers/mail.txt");
    }

    @Test
    void a_file_that_is_none_is_refused() throws IOException {
        assertThat(assess("controls: []").err()).contains("d.yaml").contains("controls");
        assertThat(assess("dispositions:").err()).contains("holds no dispositions");
        CommandRun run = CommandRun.of(
                "assess", portfolio, "--out", work.resolve("out"), "--dispositions", work.resolve("none.yaml"));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("none.yaml").contains("check the path");
    }

    /** Rules of the operator's own see what auditors say. */
    @Test
    void rules_see_dispositions() throws IOException {
        write(work.resolve("rules/own.drl"), """
                package own;

                import dev.tenken.model.catalog.Criterion;
                import dev.tenken.model.finding.CriterionResult;
                import dev.tenken.model.disposition.Disposition;

                rule "12.4.1.retention.conditional.accepted"
                when
                  $criterion : Criterion( id == "12.4.1.retention" )
                  Disposition( control == "12.4.1", kind == Disposition.Kind.ACCEPTED_RISK )
                then
                  insertLogical( CriterionResult.conditional($criterion, drools.getRule().getName()) );
                end
                """);
        write(work.resolve("rules/own.reasons.yaml"), """
                12.4.1.retention.conditional.accepted:
                  en: "An auditor accepted the risk."
                  ja: "監査人がリスクを受容した。"
                """);
        write(portfolio.resolve("acme/paper.txt"), "Customers cannot see the system logs.\n");

        assess(entry("control: 12.4.1", "kind: accepted-risk", "verdict: gap"), "--rules", work.resolve("rules"));

        assertThat((Map<?, ?>) review(finding("12.4.1")).get("outcomes"))
                .isEqualTo(Map.of("12.4.1.retention", "conditional"));
    }

    private static String entry(String... lines) {
        StringBuilder entry = new StringBuilder("dispositions:\n  - vendor: acme\n").append(SIGNED);
        for (String line : lines) {
            entry.append("    ").append(line).append("\n");
        }
        return entry.toString();
    }

    private CommandRun assess(String dispositions, Object... more) throws IOException {
        List<Object> words = new ArrayList<>(List.of("assess", portfolio, "--out", work.resolve("out")));
        words.addAll(List.of(more));
        if (!dispositions.isEmpty()) {
            write(work.resolve("d.yaml"), dispositions);
            words.addAll(List.of("--dispositions", work.resolve("d.yaml")));
        }
        return CommandRun.of(words.toArray());
    }

    /** A profile of the logs alone: nothing else can fail. */
    private Path logs() throws IOException {
        return write(work.resolve("logs.yaml"), """
                profile:
                  uuid: 6f2f6c0e-8f0a-4a3f-9a51-1f2f3a4b5c6d
                  metadata: {title: Logs, last-modified: 2026-01-01T00:00:00Z, version: "1", oscal-version: 1.1.2}
                  imports:
                    - href: iso27017-csp.yaml
                      include-controls: [{with-ids: [c-12.4.1]}]
                """);
    }

    private Map<?, ?> vendor() throws IOException {
        Map<?, ?> tree = Data.readJson(Files.readString(work.resolve("out/assessment.json")), "assessment", Map.class);
        return (Map<?, ?>) ((List<?>) tree.get("vendors")).get(0);
    }

    private Map<?, ?> finding(String control) throws IOException {
        return ((List<?>) vendor().get("findings"))
                .stream()
                        .map(f -> (Map<?, ?>) f)
                        .filter(f -> f.get("control").equals(control) && f.get("service") == null)
                        .findFirst()
                        .orElseThrow();
    }

    private Map<?, ?> disposition() throws IOException {
        return (Map<?, ?>) ((List<?>) vendor().get("dispositions")).get(0);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> review(Map<?, ?> finding) {
        assertThat(finding.get("review")).isNotNull();
        return (Map<String, Object>) finding.get("review");
    }

    private static Path write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
