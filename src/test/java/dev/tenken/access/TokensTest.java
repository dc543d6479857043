package dev.tenken.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

abstract class TokensTest extends AccessTest {
    private Tokens.Wanted wanted(Scope scope, Role role) {
        return new Tokens.Wanted("nightly", scope, role, clock.instant().plus(Duration.ofDays(30)));
    }

    @Test
    void a_token_stands_for_its_owner_within_scope_and_role() {
        user("abe", Role.APPROVER);
        Token.Made full = access.tokens().add("abe", wanted(Scope.WRITE, null), "abe");
        Token.Made reader = access.tokens()
                .add(
                        "abe",
                        new Tokens.Wanted(
                                "reader", Scope.READ, null, full.token().expires()),
                        "abe");
        Token.Made lower = access.tokens()
                .add(
                        "abe",
                        new Tokens.Wanted(
                                "lower", Scope.WRITE, Role.AUDITOR, full.token().expires()),
                        "abe");

        assertThat(full.text()).matches("tkn_[A-Za-z0-9_-]{43}");
        Caller caller = access.tokens().find(full.text()).orElseThrow();
        assertThat(caller.login()).isEqualTo("abe");
        assertThat(caller.token()).isEqualTo(full.token().id());
        assertThat(caller.may(Permission.SIGN)).isTrue();
        Caller reading = access.tokens().find(reader.text()).orElseThrow();
        assertThat(reading.may(Permission.READ)).isTrue();
        assertThat(reading.may(Permission.ASSESS)).isFalse();
        Caller auditor = access.tokens().find(lower.text()).orElseThrow();
        assertThat(auditor.may(Permission.ASSESS)).isTrue();
        assertThat(auditor.may(Permission.SIGN)).isFalse();
        assertThat(everythingStored())
                .doesNotContain(full.text())
                .doesNotContain(full.text().substring(4));
        assertThat(full.toString()).doesNotContain(full.text());
        assertThat(details("token.added").get(0)).startsWith("abe ").contains("nightly", "write", "approver");
    }

    @Test
    void a_token_falls_with_its_owners_role_and_is_nothing_when_he_may_not_log_in() {
        access.firstAdministrator();
        user("abe", Role.APPROVER);
        Token.Made token = access.tokens().add("abe", wanted(Scope.WRITE, null), "abe");
        access.users().edit("abe", UserFields.NONE.role(Role.VIEWER), "admin");
        assertThat(access.tokens().find(token.text()).orElseThrow().may(Permission.ASSESS))
                .isFalse();
        access.users().edit("abe", UserFields.NONE.role(Role.ADMINISTRATOR), "admin");
        assertThat(access.tokens().find(token.text()).orElseThrow().may(Permission.ADMINISTER))
                .as("it does not rise with him")
                .isFalse();
        access.users().edit("abe", UserFields.NONE.active(false), "admin");

        assertThat(access.tokens().find(token.text())).isEmpty();
    }

    @Test
    void a_token_of_somebody_whose_password_was_reset_may_nothing_until_it_is_changed() {
        user("abe", Role.APPROVER);
        Token.Made token = access.tokens().add("abe", wanted(Scope.WRITE, null), "abe");
        access.users().resetPassword("abe", "test");

        assertThat(access.tokens().find(token.text()).orElseThrow().may(Permission.READ))
                .isFalse();
    }

    @Test
    void a_token_ends_on_its_day_and_when_it_is_revoked() {
        user("abe", Role.AUDITOR);
        Token.Made one = access.tokens().add("abe", wanted(Scope.READ, null), "abe");
        access.tokens().revoke(one.token().id(), "chief");

        assertThat(access.tokens().find(one.text())).isEmpty();
        assertThat(refused(() -> access.tokens().revoke(one.token().id(), "chief")))
                .isEqualTo(Refusal.NO_TOKEN);
        assertThat(refused(() -> access.tokens().revoke("%", "chief"))).isEqualTo(Refusal.NO_TOKEN);
        Token.Made two = access.tokens().add("abe", wanted(Scope.READ, null), "abe");
        clock.pass(Duration.ofDays(30).minusMillis(1));
        assertThat(access.tokens().find(two.text())).isPresent();
        clock.pass(Duration.ofMillis(1));
        assertThat(access.tokens().find(two.text())).isEmpty();
        assertThat(events()).endsWith("token.added", "token.revoked", "token.added");
    }

    @Test
    void what_cannot_be_a_token_is_refused() {
        access.firstAdministrator();
        user("abe", Role.AUDITOR);
        Tokens tokens = access.tokens();
        Instant now = clock.instant();
        tokens.add("abe", wanted(Scope.READ, null), "abe");

        assertThat(refused(() -> tokens.add("abe", wanted(Scope.READ, null), "abe")))
                .isEqualTo(Refusal.TOKEN_TAKEN);
        assertThat(refused(() -> tokens.add("abe", wanted(Scope.READ, Role.APPROVER), "abe")))
                .isEqualTo(Refusal.TOKEN_ROLE);
        for (Instant wrong : new Instant[] {
            now, now.minusSeconds(1), now.plus(Duration.ofDays(366)).plusMillis(1)
        }) {
            assertThat(refused(() -> tokens.add("abe", new Tokens.Wanted("x", Scope.READ, null, wrong), "abe")))
                    .isEqualTo(Refusal.TOKEN_EXPIRY);
        }
        assertThat(refused(
                        () -> tokens.add("abe", new Tokens.Wanted(" ", Scope.READ, null, now.plusSeconds(1)), "abe")))
                .isEqualTo(Refusal.NAME_FORM);
        assertThat(refused(() -> tokens.add("nobody", wanted(Scope.READ, null), "abe")))
                .isEqualTo(Refusal.NO_USER);
        access.users().edit("abe", UserFields.NONE.active(false), "admin");
        assertThat(refused(() -> tokens.add("abe", wanted(Scope.READ, null), "abe")))
                .isEqualTo(Refusal.USER_INACTIVE);
        assertThat(tokens.all()).hasSize(1);
    }

    @Test
    void texts_that_are_no_token_are_nobody() {
        user("abe", Role.AUDITOR);
        Token.Made token = access.tokens().add("abe", wanted(Scope.READ, null), "abe");

        assertThat(access.tokens().find(null)).isEmpty();
        assertThat(access.tokens().find("tkn_")).isEmpty();
        assertThat(access.tokens().find(token.text() + "x")).isEmpty();
        assertThat(access.tokens().find(token.text().substring(4))).isEmpty();
        assertThat(access.tokens().find("tkn_" + "A".repeat(43))).isEmpty();
    }

    @Test
    void the_last_use_is_noted_to_the_minute_and_lists_show_the_newest_first() {
        user("abe", Role.AUDITOR);
        user("ito", Role.AUDITOR);
        Token.Made token = access.tokens().add("abe", wanted(Scope.READ, null), "abe");
        clock.pass(Duration.ofSeconds(1));
        access.tokens().add("ito", wanted(Scope.READ, null), "ito");
        Instant first = clock.instant();
        access.tokens().find(token.text());
        clock.pass(Duration.ofSeconds(59));
        access.tokens().find(token.text());

        assertThat(access.tokens().of("abe")).extracting(Token::used).containsExactly(first);
        assertThat(access.tokens().all()).extracting(Token::login).containsExactly("ito", "abe");
    }
}
