package dev.tenken.web.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.model.disposition.DispositionRecord;
import dev.tenken.model.fact.VendorFact;
import dev.tenken.model.finding.Finding;
import dev.tenken.model.finding.ReadFirst;
import dev.tenken.model.finding.VendorAssessment;
import dev.tenken.model.finding.Verdict;
import dev.tenken.web.AssessedSite;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an auditor says in the pages counts from the next assessment on, and is told there as hers. */
class ReviewPagesTest {
    private static final String BACKUP = "Customer data is backed up every three days.";
    private static final String PAPER =
            "## Logs\n\nAccess logs are kept for 90 days. Customers cannot see the system logs.\n\n" + "## Backup\n\n"
                    + BACKUP + "\n";
    private static final String REVIEW = "/vendors/acme/review";

    @TempDir
    private Path folder;

    private AssessedSite acme;
    private VendorAssessment before;

    @BeforeEach
    void assess_acme() {
        acme = new AssessedSite(folder);
        acme.paper("paper.md", PAPER);
        before = acme.assess();
    }

    @AfterEach
    void stop() {
        acme.close();
    }

    private static VendorFact fact(VendorAssessment vendor, String words) {
        return vendor.extraction().facts().stream()
                .filter(f -> f.getEvidence().get(0).quote().contains(words))
                .findFirst()
                .orElseThrow();
    }

    private Map<String, String> on(String words, String kind, String... more) {
        VendorFact fact = fact(before, words);
        return form(
                "fact", fact.getId(), "words", FactCard.words(fact), "kind", kind, "reason", "Read it myself.", more);
    }

    private static Map<String, String> form(
            String a, String b, String c, String d, String e, String f, String g, String h, String... more) {
        Map<String, String> fields = new LinkedHashMap<>(Map.of(a, b, c, d, e, f, g, h));
        for (int i = 0; i < more.length; i += 2) {
            fields.put(more[i], more[i + 1]);
        }
        return fields;
    }

    private HttpResponse<String> decide(String who, Map<String, String> fields) {
        return acme.site().post(who, REVIEW + "/decisions", fields);
    }

    private String page(String path) {
        HttpResponse<String> answer = acme.site().get("auditor", path);
        assertThat(answer.statusCode()).as(acme.site().log()).isEqualTo(200);
        return answer.body();
    }

    @Test
    void a_rejected_fact_carries_no_verdict_and_the_next_assessment_says_by_whose_word() {
        String then = acme.fingerprint();
        Finding logs = AssessedSite.finding(before, "12.4.1");
        assertThat(logs.effective()).isEqualTo(Verdict.GAP);

        assertThat(decide("auditor", on("Customers cannot see", "false-alarm")).statusCode())
                .isEqualTo(303);
        assertThat(page(REVIEW)).contains("Counts from the next assessment: 1").contains("Read it myself.");
        assertThat(acme.fingerprint())
                .as("a decision makes it be assessed anew")
                .isNotEqualTo(then);

        Finding after = AssessedSite.finding(acme.assess(), "12.4.1");
        assertThat(after.verdict()).isEqualTo(Verdict.GAP);
        assertThat(after.effective()).isNotEqualTo(Verdict.GAP);
        assertThat(page(REVIEW)).doesNotContain("Counts from the next assessment");
        assertThat(page(REVIEW + "/controls/12.4.1"))
                .contains("false alarm, auditor 2026-11-30: Read it myself.")
                .contains("in force")
                .contains("Auditor's verdict")
                .contains("<strong>auditor: ");
    }

    @Test
    void a_corrected_fact_is_judged_as_corrected_and_told_as_by_a_person() {
        assertThat(AssessedSite.finding(before, "12.3.1").effective()).isNotEqualTo(Verdict.SATISFIED);
        Map<String, String> form = on(BACKUP, "corrected-fact");
        AttributeField.of(fact(before, BACKUP)).forEach(f -> form.put(f.field(), f.value()));
        form.put("attribute.frequency", "P1D");
        assertThat(decide("auditor", form).statusCode()).isEqualTo(303);

        VendorAssessment after = acme.assess();
        assertThat(AssessedSite.finding(after, "12.3.1").review().outcomes()).containsKey("12.3.1.frequency");
        DispositionRecord record = after.dispositions().get(0);
        assertThat(record.isActive()).isTrue();
        assertThat(record.disposition().corrected()).isEqualTo(Map.of("frequency", "P1D"));
        assertThat(record.disposition().author()).isEqualTo("auditor");
        assertThat(page(REVIEW + "/controls/12.3.1")).contains("corrected fact, auditor 2026-11-30");
    }

    @Test
    void a_correction_is_not_lost_when_another_button_sends_the_form() {
        HttpResponse<String> unclear = decide("auditor", on(BACKUP, "confirmed-fact", "attribute.frequency", "P1D"));
        assertThat(unclear.statusCode()).isEqualTo(422);
        assertThat(unclear.body()).contains("did not press");
        assertThat(Decisions.log(acme.site().facades()).standing("acme")).isEmpty();
    }

    @Test
    void a_value_that_a_form_does_not_speak_of_stays() {
        decide("auditor", on(BACKUP, "corrected-fact", "polarity", "vague"));
        assertThat(Decisions.log(acme.site().facades()).standing("acme").get(0).corrected())
                .isEmpty();
    }

    @Test
    void a_correction_that_does_not_fit_is_told_at_once() {
        HttpResponse<String> wrong =
                decide("auditor", on(BACKUP, "corrected-fact", "attribute.frequency", "now and then"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body())
                .contains("the correction does not fit the fact")
                .contains("frequency");
    }

    @Test
    void what_was_confirmed_leaves_the_worklist() {
        Finding finding = ReadFirst.of(before).stream()
                .map(ReadFirst::finding)
                .filter(f -> f.control().number().equals("12.4.1"))
                .findFirst()
                .orElseThrow();
        String title = finding.control().title().en();
        assertThat(worklist()).contains(title);
        assertThat(decide("auditor", on("Customers cannot see", "confirmed-fact"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(worklist()).contains("Decisions waiting: 1");

        VendorAssessment after = acme.assess();
        assertThat(AssessedSite.finding(after, "12.4.1").effective()).isEqualTo(Verdict.GAP);
        assertThat(worklist()).doesNotContain(title);
    }

    private String worklist() {
        String page = page(REVIEW);
        int at = page.indexOf("<ol class=\"worklist\">");
        return at < 0 ? "" : page.substring(at, page.indexOf("</ol>", at));
    }

    @Test
    void a_disposition_counts_up_to_its_last_day_and_then_is_told_as_expired() {
        Map<String, String> risk = form(
                "control", "12.4.1", "verdict", "gap", "kind", "accepted-risk", "reason", "Agreed.", "expires", "");
        assertThat(decide("auditor", risk).body()).contains("expires: missing");
        risk.put("expires", "2026-12-31");
        assertThat(decide("auditor", risk).statusCode()).isEqualTo(303);

        VendorAssessment counting = acme.assess(LocalDate.of(2026, 12, 31), "worker-1");
        assertThat(AssessedSite.finding(counting, "12.4.1").isSettled()).isTrue();
        VendorAssessment ended = acme.assess(LocalDate.of(2027, 1, 1), "worker-1");
        assertThat(AssessedSite.finding(ended, "12.4.1").isSettled()).isFalse();
        assertThat(page(REVIEW)).contains("expired: its last day was 2026-12-31");
    }

    @Test
    void other_evidence_is_words_of_the_vendors_own_documents() {
        Map<String, String> shown =
                form("control", "12.4.1", "verdict", "gap", "kind", "compensating-evidence", "reason", "See there.");
        shown.put("criterion", "12.4.1.customer-access");
        shown.put("expires", "2027-06-30");
        shown.put("evidence-document", "acme/paper.md");
        shown.put("evidence-quote", "Access logs are for all");
        assertThat(decide("auditor", shown).body()).contains("stand nowhere in acme/paper.md");
        shown.put("evidence-quote", "Access logs are kept for 90 days.");
        assertThat(decide("auditor", shown).statusCode()).isEqualTo(303);

        assertThat(AssessedSite.finding(acme.assess(), "12.4.1").review().outcomes())
                .containsKey("12.4.1.customer-access");
    }

    @Test
    void a_decision_whose_words_are_gone_from_the_new_edition_is_told() {
        decide("auditor", on(BACKUP, "false-alarm"));
        acme.paper("paper.md", PAPER.replace(BACKUP, "Customer data is backed up every day."));
        VendorAssessment after = acme.assess();

        assertThat(after.dispositions().get(0).status()).isEqualTo(DispositionRecord.Status.UNMATCHED);
        assertThat(page(REVIEW)).contains("no fact rests on these words any more");
    }

    @Test
    void a_decision_is_known_again_where_its_words_have_moved() {
        decide("auditor", on("Customers cannot see", "false-alarm"));
        acme.paper("paper.md", "# Acme\n\nA word before.\n\n" + PAPER);
        VendorAssessment after = acme.assess();

        assertThat(after.dispositions().get(0).isActive()).isTrue();
        assertThat(page(REVIEW + "/controls/12.4.1")).contains("false alarm, auditor");
    }

    @Test
    void of_two_who_act_at_once_the_later_is_told_in_words() {
        decide("auditor", on(BACKUP, "false-alarm"));
        HttpResponse<String> later = decide("approver", on(BACKUP, "confirmed-fact"));
        assertThat(later.statusCode()).isEqualTo(409);
        assertThat(later.body()).contains("auditor decided on this meanwhile");

        String id = id();
        Map<String, String> change = new LinkedHashMap<>(Map.of("version", "1", "reason", "Other words.", "why", "x"));
        assertThat(acme.site()
                        .post("auditor", REVIEW + "/decisions/" + id, change)
                        .statusCode())
                .isEqualTo(303);
        HttpResponse<String> stale = acme.site().post("approver", REVIEW + "/decisions/" + id + "/withdraw", change);
        assertThat(stale.statusCode()).isEqualTo(409);
        assertThat(stale.body()).contains("auditor changed this decision meanwhile");
        change.put("version", "2");
        assertThat(acme.site()
                        .post("approver", REVIEW + "/decisions/" + id + "/withdraw", change)
                        .statusCode())
                .isEqualTo(303);
        assertThat(page(REVIEW + "/log")).contains("Other words.").contains("version 3");
    }

    private String id() {
        return Decisions.log(acme.site().facades()).newest("acme").get(0).id();
    }

    @Test
    void a_form_of_an_older_assessment_is_refused_in_words() {
        Map<String, String> old = on(BACKUP, "false-alarm");
        acme.paper("paper.md", PAPER.replace(BACKUP, "Customer data is backed up every day."));
        acme.assess();

        HttpResponse<String> refused = decide("auditor", old);
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("A newer assessment was stored meanwhile");
    }

    @Test
    void who_may_only_look_sees_no_forms_and_changes_nothing() {
        String page = acme.site().get("viewer", REVIEW + "/controls/12.4.1").body();
        assertThat(page).contains("Customers cannot see").doesNotContain("/decisions\"");
        assertThat(decide("viewer", on(BACKUP, "false-alarm")).statusCode()).isEqualTo(403);
        assertThat(acme.site().get("viewer", "/vendors/nobody/review").statusCode())
                .isEqualTo(404);
        assertThat(acme.site().get("viewer", REVIEW + "/controls/99.9").statusCode())
                .isEqualTo(404);
    }

    @Test
    void what_documents_and_people_say_never_becomes_part_of_the_page() {
        String evil = "<script>alert(1)</script>";
        acme.paper(
                "paper.md",
                "## Backup " + evil + "\n\nCustomer data is backed up every three days \"><img src=x onerror=alert(2)> "
                        + evil + ".\n");
        before = acme.assess();
        Map<String, String> form = on("backed up every three days", "false-alarm");
        form.put("reason", "'\"><svg onload=alert(3)>" + evil);
        assertThat(decide("auditor", form).statusCode()).isEqualTo(303);
        Map<String, String> note = Map.of("note", evil + "\" autofocus onfocus=alert(4) x=\"");
        String signing = "/vendors/acme/signing";
        acme.site().post("auditor", signing + "/" + acme.newest().id() + "/submit", note);
        acme.assess();

        for (String path : new String[] {REVIEW, REVIEW + "/controls/12.3.1", REVIEW + "/log", signing}) {
            assertThat(page(path))
                    .as(path)
                    .contains("&lt;")
                    .doesNotContain("<script>alert")
                    .doesNotContain("<img src=x")
                    .doesNotContain("<svg onload");
        }
    }
}
