package dev.tenken.web.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.history.archive.SignOff;
import dev.tenken.history.archive.State;
import dev.tenken.history.archive.Stored;
import dev.tenken.job.JobKind;
import dev.tenken.web.AssessedSite;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An assessment goes from a draft to one that stands, by people with names, and never by one alone. */
class SigningPagesTest {
    private static final Map<String, String> SIGNED =
            Map.of("decision", "Approved for personal data", "risk", "none", "note", "");

    @TempDir
    private Path folder;

    private AssessedSite acme;

    @BeforeEach
    void lay_a_paper() {
        acme = new AssessedSite(folder);
        acme.paper("paper.md", "## Backup\n\nCustomer data is backed up every three days.\n");
    }

    @AfterEach
    void stop() {
        acme.close();
    }

    private HttpResponse<String> step(String who, String step, Map<String, String> fields) {
        return acme.site().post(who, "/vendors/acme/signing/" + acme.newest().id() + "/" + step, fields);
    }

    private State state() {
        return acme.newest().state();
    }

    @Test
    void two_people_bring_it_from_a_draft_to_what_stands() {
        acme.assess();
        assertThat(step("auditor", "submit", Map.of()).statusCode()).isEqualTo(303);
        assertThat(state()).isEqualTo(State.IN_REVIEW);
        assertThat(step("approver", "return", Map.of("note", "Look at 12.3.1")).statusCode())
                .isEqualTo(303);
        step("auditor", "submit", Map.of());
        assertThat(step("approver", "sign", SIGNED).statusCode()).isEqualTo(303);
        assertThat(step("administrator", "lock", Map.of()).statusCode()).isEqualTo(303);

        assertThat(state()).isEqualTo(State.LOCKED);
        List<SignOff> steps =
                acme.site().facades().archive().particulars(acme.newest()).steps();
        assertThat(steps.stream().map(s -> s.step() + " " + s.person()))
                .containsExactlyInAnyOrder(
                        "SUBMIT auditor", "RETURN approver", "SUBMIT auditor", "SIGN approver", "LOCK administrator");
        String page = acme.site().get("viewer", "/vendors/acme/signing").body();
        assertThat(page)
                .contains("Approved for personal data")
                .contains("Look at 12.3.1")
                .doesNotContain("<form method=\"post\" action=\"/vendors");
    }

    @Test
    void what_is_locked_refuses_every_step_and_a_later_one_supersedes_it() {
        acme.assess();
        step("auditor", "submit", Map.of());
        step("approver", "sign", SIGNED);
        step("approver", "lock", Map.of());
        Stored first = acme.newest();
        for (String step : List.of("submit", "return", "sign", "lock")) {
            HttpResponse<String> refused = step("administrator", step, SIGNED);
            assertThat(refused.statusCode()).as(step).isEqualTo(409);
            assertThat(refused.body()).contains("Somebody was quicker").contains("locked");
        }

        acme.assess();
        step("auditor", "submit", Map.of());
        step("approver", "sign", SIGNED);
        step("approver", "lock", Map.of());
        assertThat(acme.site().facades().archive().find(first.id()).state()).isEqualTo(State.SUPERSEDED);
    }

    @Test
    void who_made_it_alone_does_not_sign_it() {
        acme.assess(java.time.LocalDate.of(2026, 11, 30), "approver");
        step("auditor", "submit", Map.of());

        HttpResponse<String> refused = step("approver", "sign", SIGNED);
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("You alone made or reviewed this assessment");
        assertThat(acme.site().get("approver", "/vendors/acme/signing").body())
                .contains("You alone made or reviewed this assessment")
                .doesNotContain("/sign\"");
        assertThat(state()).isEqualTo(State.IN_REVIEW);
        assertThat(step("administrator", "sign", SIGNED).statusCode()).isEqualTo(303);
    }

    @Test
    void who_reviewed_it_alone_does_not_sign_it_before_somebody_else_did_too() {
        acme.assess();
        decide("approver");
        acme.assess();
        step("auditor", "submit", Map.of());
        assertThat(step("approver", "sign", SIGNED).statusCode()).isEqualTo(403);

        decide("auditor");
        assertThat(step("approver", "sign", SIGNED).statusCode()).isEqualTo(303);
    }

    @Test
    void who_had_a_worker_make_it_of_her_own_papers_does_not_sign_it() {
        acme.site().facades().jobs().ask(JobKind.READ, "acme", Map.of(), "approver");
        acme.assess();
        step("auditor", "submit", Map.of());

        assertThat(step("approver", "sign", SIGNED).statusCode()).isEqualTo(403);
        assertThat(step("administrator", "sign", SIGNED).statusCode()).isEqualTo(303);
    }

    private void decide(String who) {
        HttpResponse<String> answer = acme.site()
                .post(
                        who,
                        "/vendors/acme/review/decisions",
                        Map.of(
                                "control",
                                who.equals("auditor") ? "12.4.4" : "12.4.1",
                                "verdict",
                                "not-disclosed",
                                "kind",
                                "not-applicable",
                                "reason",
                                "Not ours."));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    }

    @Test
    void a_signature_says_what_is_decided_and_what_risk_is_left() {
        acme.assess();
        step("auditor", "submit", Map.of());
        HttpResponse<String> refused = step("approver", "sign", Map.of("decision", "Approved", "risk", ""));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(state()).isEqualTo(State.IN_REVIEW);
    }

    @Test
    void who_may_not_sign_is_refused_and_another_vendors_assessment_is_not_found() {
        acme.assess();
        step("auditor", "submit", Map.of());
        assertThat(step("auditor", "sign", SIGNED).statusCode()).isEqualTo(403);
        assertThat(step("viewer", "submit", Map.of()).statusCode()).isEqualTo(403);
        assertThat(acme.site()
                        .post("approver", "/vendors/acme/signing/01unknown/sign", SIGNED)
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void the_same_step_twice_is_told_as_too_late() {
        acme.assess();
        assertThat(step("auditor", "submit", Map.of()).statusCode()).isEqualTo(303);
        HttpResponse<String> again = step("auditor", "submit", Map.of());
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.body()).contains("in review");
    }
}
