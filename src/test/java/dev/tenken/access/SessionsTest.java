package dev.tenken.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

abstract class SessionsTest extends AccessTest {
    private static final String ELSEWHERE = "198.51.100.9";
    private static final String WRONG = "seven dry umbrellas";

    private Refusal fails(String login, String address) {
        return refused(() -> access.sessions().logIn(login, WRONG, address, null));
    }

    @Test
    void who_logs_in_is_known_by_the_id_until_he_logs_out() {
        user("abe", Role.AUDITOR);
        Opened opened = logIn(" ABE ", GOOD);

        Caller caller = access.sessions().find(opened.id()).orElseThrow().caller();
        assertThat(caller.login()).isEqualTo("abe");
        assertThat(caller.may(Permission.ASSESS)).isTrue();
        assertThat(caller.may(Permission.SIGN)).isFalse();
        assertThat(opened.toString()).doesNotContain(opened.id());
        assertThat(everythingStored()).doesNotContain(opened.id()).doesNotContain(opened.csrf());
        access.sessions().logOut(opened.id());
        access.sessions().logOut(opened.id());
        assertThat(access.sessions().find(opened.id())).isEmpty();
        assertThat(events()).endsWith("login.done", "logout.done");
    }

    @Test
    void ids_that_are_nobodys_are_nobody() {
        user("abe", Role.AUDITOR);

        assertThat(access.sessions().find(null)).isEmpty();
        assertThat(access.sessions().find("")).isEmpty();
        assertThat(access.sessions().find("x' or '1'='1")).isEmpty();
        String digest = database.jdbi().withHandle(h -> h.createQuery("select max(digest) from access_session")
                .mapTo(String.class)
                .one());
        assertThat(access.sessions().find(digest))
                .as("what stands in the table")
                .isEmpty();
    }

    @Test
    void each_log_in_has_an_id_of_its_own_and_ends_the_one_that_the_browser_had() {
        user("abe", Role.AUDITOR);
        Opened first = logIn("abe", GOOD);
        Opened other = logIn("abe", GOOD);
        Opened next = access.sessions().logIn("abe", GOOD, HERE, first.id());
        Opened planted = access.sessions().logIn("abe", GOOD, HERE, "planted-by-somebody");

        assertThat(List.of(first.id(), other.id(), next.id(), planted.id())).doesNotHaveDuplicates();
        assertThat(access.sessions().find(first.id())).isEmpty();
        assertThat(access.sessions().find(other.id())).isPresent();
        assertThat(access.sessions().find("planted-by-somebody")).isEmpty();
    }

    @Test
    void a_session_ends_when_it_is_not_used_and_after_hours_in_any_case() {
        user("abe", Role.AUDITOR);
        Opened opened = logIn("abe", GOOD);
        for (int i = 0; i < 24; i++) {
            clock.pass(Duration.ofMinutes(29));
            assertThat(access.sessions().find(opened.id())).as(i + " times").isPresent();
        }
        clock.pass(Duration.ofMinutes(24));
        assertThat(access.sessions().find(opened.id())).as("after 12 hours").isEmpty();

        Opened idle = logIn("abe", GOOD);
        clock.pass(Duration.ofMinutes(30));
        assertThat(access.sessions().find(idle.id())).isEmpty();
        logIn("abe", GOOD);
        assertThat(rows("access_session")).as("ended ones are cleared away").isEqualTo(1);
    }

    private int rows(String table) {
        return database.jdbi().withHandle(h -> h.createQuery("select count(*) from " + table)
                .mapTo(int.class)
                .one());
    }

    @Test
    void who_is_not_active_any_more_is_out_at_once_and_cannot_come_back() {
        Opened opened = user("abe", Role.AUDITOR);
        access.firstAdministrator();
        access.users().add("chief", UserFields.NONE.role(Role.ADMINISTRATOR), "test");
        access.users().edit("abe", UserFields.NONE.active(false), "chief");

        assertThat(access.sessions().find(opened.id())).isEmpty();
        assertThat(refused(() -> logIn("abe", GOOD))).isEqualTo(Refusal.LOG_IN_FAILED);
    }

    @Test
    void another_role_holds_at_once() {
        access.firstAdministrator();
        Opened opened = user("abe", Role.APPROVER);
        access.users().add("chief", UserFields.NONE.role(Role.ADMINISTRATOR), "test");
        access.users().edit("abe", UserFields.NONE.role(Role.VIEWER), "chief");

        Caller caller = access.sessions().find(opened.id()).orElseThrow().caller();
        assertThat(caller.may(Permission.SIGN)).isFalse();
        assertThat(caller.may(Permission.READ)).isTrue();
    }

    @Test
    void a_changed_password_ends_every_session_and_goes_on_under_another_id() {
        user("abe", Role.AUDITOR);
        Opened one = logIn("abe", GOOD);
        Opened other = logIn("abe", GOOD);
        Opened changed = access.sessions().changePassword(one.id(), GOOD, "eight wet umbrellas", HERE);

        assertThat(access.sessions().find(one.id())).isEmpty();
        assertThat(access.sessions().find(other.id())).isEmpty();
        assertThat(access.sessions().find(changed.id())).isPresent();
        assertThat(refused(() -> logIn("abe", GOOD))).isEqualTo(Refusal.LOG_IN_FAILED);
        assertThat(logIn("abe", "eight wet umbrellas")).isNotNull();
    }

    @Test
    void a_password_is_changed_only_by_who_knows_it_into_another_good_one() {
        Opened opened = user("abe", Role.AUDITOR);
        Sessions sessions = access.sessions();

        assertThat(refused(() -> sessions.changePassword(opened.id(), WRONG, "eight wet umbrellas", HERE)))
                .isEqualTo(Refusal.PASSWORD_WRONG);
        assertThat(refused(() -> sessions.changePassword(opened.id(), GOOD, GOOD, HERE)))
                .isEqualTo(Refusal.PASSWORD_SAME);
        assertThat(refused(() -> sessions.changePassword(opened.id(), GOOD, "short", HERE)))
                .isEqualTo(Refusal.PASSWORD_SHORT);
        assertThat(refused(() -> sessions.changePassword("nobody", GOOD, "eight wet umbrellas", HERE)))
                .isEqualTo(Refusal.NO_SESSION);
        assertThat(sessions.find(opened.id())).isPresent();
        for (int i = 0; i < 4; i++) {
            refused(() -> sessions.changePassword(opened.id(), WRONG, "eight wet umbrellas", HERE));
        }
        assertThat(refused(() -> sessions.changePassword(opened.id(), GOOD, "eight wet umbrellas", HERE)))
                .as("guessing here waits as it does at the door")
                .isEqualTo(Refusal.TRY_LATER);
    }

    @Test
    void nothing_tells_which_part_was_wrong() {
        user("abe", Role.AUDITOR);
        access.users().add("gone", UserFields.NONE, "test");

        for (String login : List.of("abe", "nobody", "", "x\u0000y", "a".repeat(5000), "' or 1=1 --")) {
            assertThat(fails(login, "192.0.2." + login.length() % 200))
                    .as(login)
                    .isEqualTo(Refusal.LOG_IN_FAILED);
        }
        for (String password : List.of("", "x".repeat(100_000), "\u0000", "\ud800")) {
            assertThat(refused(() ->
                            access.sessions().logIn("gone", password, "2001:db8:" + password.length() + "::1", null)))
                    .isEqualTo(Refusal.LOG_IN_FAILED);
        }
        assertThat(refused(() -> access.sessions().logIn(null, null, null, null)))
                .isEqualTo(Refusal.LOG_IN_FAILED);
        assertThat(everythingStored())
                .as("what may be a password")
                .doesNotContain("nobody")
                .doesNotContain("or 1=1");
    }

    @Test
    void a_password_is_the_same_however_its_accents_are_put_together() {
        Opened opened = user("abe", Role.AUDITOR);
        access.sessions().changePassword(opened.id(), GOOD, "cafe\u0301s around the corner", HERE);

        assertThat(logIn("abe", "caf\u00e9s around the corner")).isNotNull();
    }

    @Test
    void who_fails_five_times_waits_longer_each_time_and_a_success_ends_it() {
        user("abe", Role.AUDITOR);
        for (int i = 0; i < 5; i++) {
            assertThat(fails("abe", "192.0.2." + i)).isEqualTo(Refusal.LOG_IN_FAILED);
        }
        List<Long> waits = new ArrayList<>();
        for (int i = 10; i < 18; i++) {
            String address = "192.0.2." + i;
            AccessException told = org.assertj.core.api.Assertions.catchThrowableOfType(
                    AccessException.class, () -> access.sessions().logIn("abe", GOOD, address, null));
            assertThat(told.refusal()).isEqualTo(Refusal.TRY_LATER);
            long seconds = Long.parseLong(told.values().get("seconds"));
            waits.add(seconds - 1);
            clock.pass(Duration.ofSeconds(seconds));
            assertThat(fails("abe", address)).isEqualTo(Refusal.LOG_IN_FAILED);
        }
        assertThat(waits).containsExactly(30L, 60L, 120L, 240L, 480L, 900L, 900L, 900L);

        clock.pass(Duration.ofMinutes(15));
        assertThat(logIn("abe", GOOD)).isNotNull();
        assertThat(fails("abe", HERE)).isEqualTo(Refusal.LOG_IN_FAILED);
        assertThat(logIn("abe", GOOD)).isNotNull();
        assertThat(details("login.failed").get(4))
                .startsWith("abe ")
                .contains("\"30\"")
                .contains("192.0.2.4");
    }

    @Test
    void users_that_are_not_there_wait_alike() {
        for (int i = 0; i < 5; i++) {
            assertThat(fails("nobody", "192.0.2." + i)).isEqualTo(Refusal.LOG_IN_FAILED);
        }
        assertThat(fails("Nobody", ELSEWHERE)).isEqualTo(Refusal.TRY_LATER);
    }

    @Test
    void an_address_that_tries_many_users_waits_and_others_do_not() {
        user("abe", Role.AUDITOR);
        for (int i = 0; i < 5; i++) {
            assertThat(fails("user" + i, ELSEWHERE)).isEqualTo(Refusal.LOG_IN_FAILED);
        }
        assertThat(refused(() -> access.sessions().logIn("abe", GOOD, ELSEWHERE, null)))
                .isEqualTo(Refusal.TRY_LATER);
        assertThat(logIn("abe", GOOD)).isNotNull();
    }

    @Test
    void ones_own_log_in_does_not_clear_an_address_of_what_was_tried_there() {
        user("abe", Role.AUDITOR);
        for (int i = 0; i < 4; i++) {
            fails("user" + i, ELSEWHERE);
            access.sessions().logIn("abe", GOOD, ELSEWHERE, null);
        }
        assertThat(fails("user4", ELSEWHERE)).isEqualTo(Refusal.LOG_IN_FAILED);
        assertThat(fails("user5", ELSEWHERE)).isEqualTo(Refusal.TRY_LATER);
    }

    @Test
    void failures_are_forgotten_after_a_day() {
        user("abe", Role.AUDITOR);
        for (int i = 0; i < 4; i++) {
            fails("abe", HERE);
        }
        clock.pass(Duration.ofHours(25));
        fails("abe", HERE);
        assertThat(logIn("abe", GOOD)).isNotNull();
        clock.pass(Duration.ofHours(25));
        logIn("abe", GOOD);
        assertThat(rows("access_attempt")).isEqualTo(2);
    }

    @Test
    void many_attempts_at_once_in_several_programs_are_no_more_than_one_after_the_other() throws Exception {
        user("abe", Role.AUDITOR);
        Access second = access(LITTLE);
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Refusal>> attempts = new ArrayList<>();
            for (int i = 0; i < 24; i++) {
                Access program = i % 2 == 0 ? access : second;
                String address = "192.0.2." + (100 + i);
                attempts.add(() -> refused(() -> program.sessions().logIn("abe", WRONG, address, null)));
            }
            int heard = 0;
            for (Future<Refusal> attempt : threads.invokeAll(attempts)) {
                heard += attempt.get() == Refusal.LOG_IN_FAILED ? 1 : 0;
            }
            assertThat(heard).isEqualTo(5);
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void how_long_and_how_often_can_be_set() {
        user("abe", Role.AUDITOR);
        access.set(Map.of("failures-before-waiting", "1", "idle-minutes", "5"), "test");
        Opened opened = logIn("abe", GOOD);
        clock.pass(Duration.ofMinutes(5));

        assertThat(access.sessions().find(opened.id())).isEmpty();
        assertThat(fails("abe", HERE)).isEqualTo(Refusal.LOG_IN_FAILED);
        assertThat(fails("abe", HERE)).isEqualTo(Refusal.TRY_LATER);
    }

    @Test
    void a_password_kept_with_other_figures_is_kept_anew_when_it_is_typed() {
        user("abe", Role.AUDITOR);
        Access stricter = access(new HashCost(128, 2, 1));
        String before = hash();
        stricter.sessions().logIn("abe", GOOD, HERE, null);

        assertThat(before).startsWith("$argon2id$v=19$m=64,t=1,p=1$");
        assertThat(hash()).startsWith("$argon2id$v=19$m=128,t=2,p=1$");
        assertThat(stricter.sessions().logIn("abe", GOOD, HERE, null)).isNotNull();
    }

    private String hash() {
        return database.jdbi().withHandle(h -> h.createQuery("select password from access_user where login = 'abe'")
                .mapTo(String.class)
                .one());
    }

    @Test
    void a_page_that_is_read_writes_once_a_minute() {
        Opened opened = user("abe", Role.AUDITOR);
        clock.pass(Duration.ofSeconds(59));
        access.sessions().find(opened.id());
        assertThat(access.users().user("abe").lastSeen())
                .isEqualTo(clock.instant().minusSeconds(59));
        clock.pass(Duration.ofSeconds(1));
        access.sessions().find(opened.id());
        assertThat(access.users().user("abe").lastSeen()).isEqualTo(clock.instant());
    }

    @Test
    void an_administrator_ends_the_sessions_of_a_user() {
        Opened one = user("abe", Role.AUDITOR);
        Opened two = logIn("abe", GOOD);
        access.sessions().end("abe", "chief");

        assertThat(access.sessions().find(one.id())).isEmpty();
        assertThat(access.sessions().find(two.id())).isEmpty();
        assertThat(details("session.ended")).singleElement().asString().startsWith("chief ");
    }
}
