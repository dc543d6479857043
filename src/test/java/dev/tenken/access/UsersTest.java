package dev.tenken.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.model.Language;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

abstract class UsersTest extends AccessTest {
    @Test
    void the_first_start_makes_an_administrator_once_whose_password_must_be_changed() {
        OneTimePassword told = access.firstAdministrator().orElseThrow();

        assertThat(access.firstAdministrator()).isEmpty();
        assertThat(told.login()).isEqualTo("admin");
        assertThat(told.toString()).doesNotContain(told.password());
        Opened first = logIn("admin", told.password());
        assertThat(first.session().caller().role()).isEqualTo(Role.ADMINISTRATOR);
        assertThat(first.session().caller().mustChangePassword()).isTrue();
        for (Permission permission : Permission.values()) {
            assertThat(first.session().caller().may(permission))
                    .as(permission.name())
                    .isFalse();
        }
        Opened changed = access.sessions().changePassword(first.id(), told.password(), GOOD, HERE);
        assertThat(changed.session().caller().may(Permission.ADMINISTER)).isTrue();
        assertThat(everythingStored()).doesNotContain(told.password()).doesNotContain(GOOD);
    }

    @Test
    void of_several_programs_that_start_first_at_once_one_makes_the_administrator() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            Callable<Boolean> start = () -> access(LITTLE).firstAdministrator().isPresent();
            long made = 0;
            for (Future<Boolean> future : threads.invokeAll(List.of(start, start, start, start))) {
                made += future.get() ? 1 : 0;
            }
            assertThat(made).isEqualTo(1);
        } finally {
            threads.shutdown();
        }
        assertThat(access.users().all()).hasSize(1);
        assertThat(events()).containsExactly("user.added");
    }

    @Test
    void a_user_is_added_found_whatever_the_capitals_and_changed_with_each_change_told() {
        access.users()
                .add(
                        " Yamada ",
                        UserFields.NONE
                                .name("山田 花子")
                                .email("Hanako@Example.com")
                                .language(Language.JA)
                                .role(Role.AUDITOR),
                        "ito");
        access.users().edit("yamada", UserFields.NONE.role(Role.APPROVER).email(""), "ito");
        access.users().edit("yamada", UserFields.NONE.role(Role.APPROVER), "ito");

        User user = access.users().user("YAMADA");
        assertThat(user.login()).isEqualTo("yamada");
        assertThat(user.name()).isEqualTo("山田 花子");
        assertThat(user.email()).isNull();
        assertThat(user.language()).isEqualTo(Language.JA);
        assertThat(user.role()).isEqualTo(Role.APPROVER);
        assertThat(user.created()).isEqualTo(clock.instant());
        assertThat(events()).containsExactly("user.added", "user.changed");
        assertThat(details("user.added").get(0)).startsWith("ito ").contains("hanako@example.com", "auditor");
        assertThat(details("user.changed").get(0))
                .contains("\"email\"", "approver")
                .doesNotContain("山田");
    }

    @Test
    void what_cannot_be_a_user_is_refused_and_nothing_is_kept() {
        access.users().add("ito", UserFields.NONE.email("ito@example.com"), "test");
        for (String login : List.of("", " ", ".ito", "ito san", "山田", "a".repeat(65), "x\u0000", "a/b")) {
            assertThat(refused(() -> access.users().add(login, UserFields.NONE, "test")))
                    .as(login)
                    .isEqualTo(Refusal.LOGIN_FORM);
        }
        for (String name : List.of(" ", "two\nlines", "turned \u202e round", "x".repeat(201))) {
            assertThat(refused(() -> access.users().add("new", UserFields.NONE.name(name), "test")))
                    .as(name)
                    .isEqualTo(Refusal.NAME_FORM);
        }
        for (String email : List.of("ito", "a b@example.com", "a@b@c", "a@x\ny", "x".repeat(250) + "@a.jp")) {
            assertThat(refused(() -> access.users().add("new", UserFields.NONE.email(email), "test")))
                    .as(email)
                    .isEqualTo(Refusal.EMAIL_FORM);
        }
        assertThat(refused(() -> access.users().add("ITO", UserFields.NONE, "test")))
                .isEqualTo(Refusal.LOGIN_TAKEN);
        assertThat(refused(() -> access.users().add("new", UserFields.NONE.email("ITO@example.com"), "test")))
                .isEqualTo(Refusal.EMAIL_TAKEN);
        assertThat(access.users().all()).hasSize(1);
        assertThat(events()).hasSize(1);
    }

    @Test
    void an_address_of_somebody_else_cannot_be_taken_by_editing_but_ones_own_can() {
        access.users().add("ito", UserFields.NONE.email("ito@example.com"), "test");
        access.users().add("abe", UserFields.NONE, "test");

        assertThat(refused(() -> access.users().edit("abe", UserFields.NONE.email("Ito@example.com"), "test")))
                .isEqualTo(Refusal.EMAIL_TAKEN);
        assertThat(access.users()
                        .edit("ito", UserFields.NONE.email("ITO@example.com").name("Itō"), "test")
                        .name())
                .isEqualTo("Itō");
    }

    @Test
    void somebody_is_left_to_administer() {
        access.firstAdministrator();
        UserFields lower = UserFields.NONE.role(Role.APPROVER);

        assertThat(refused(() -> access.users().edit("admin", lower, "test"))).isEqualTo(Refusal.LAST_ADMINISTRATOR);
        assertThat(refused(() -> access.users().edit("admin", UserFields.NONE.active(false), "test")))
                .isEqualTo(Refusal.LAST_ADMINISTRATOR);
        access.users().add("second", UserFields.NONE.role(Role.ADMINISTRATOR), "test");
        assertThat(access.users().edit("admin", lower, "test").role()).isEqualTo(Role.APPROVER);
        assertThat(refused(() -> access.users().edit("second", lower, "test"))).isEqualTo(Refusal.LAST_ADMINISTRATOR);
    }

    @Test
    void two_administrators_who_strike_each_other_out_at_once_leave_one() throws Exception {
        access.users().add("one", UserFields.NONE.role(Role.ADMINISTRATOR), "test");
        access.users().add("two", UserFields.NONE.role(Role.ADMINISTRATOR), "test");
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Callable<Object>> both = List.of(() -> strike("one"), () -> strike("two"));
            for (Future<Object> future : threads.invokeAll(both)) {
                future.get();
            }
        } finally {
            threads.shutdown();
        }
        assertThat(access.users().all().stream().filter(User::active)).hasSize(1);
    }

    private Object strike(String login) {
        try {
            return access.users().edit(login, UserFields.NONE.active(false), "test");
        } catch (AccessException e) {
            return e.refusal();
        }
    }

    @Test
    void a_reset_password_ends_sessions_and_holds_a_week() {
        Opened before = user("abe", Role.AUDITOR);
        OneTimePassword anew = access.users().resetPassword("abe", "ito");

        assertThat(access.sessions().find(before.id())).isEmpty();
        assertThat(refused(() -> logIn("abe", GOOD))).isEqualTo(Refusal.LOG_IN_FAILED);
        assertThat(logIn("abe", anew.password()).session().caller().mustChangePassword())
                .isTrue();
        clock.pass(Duration.ofDays(7));
        assertThat(refused(() -> logIn("abe", anew.password()))).isEqualTo(Refusal.LOG_IN_FAILED);
        assertThat(everythingStored()).doesNotContain(anew.password());
        assertThat(details("user.password-reset")).singleElement().asString().startsWith("ito ");
    }

    @Test
    void nobody_is_told_with_the_nearest_one() {
        assertThat(refused(() -> access.users().user("ito"))).isEqualTo(Refusal.NO_USERS);
        access.users().add("ito", UserFields.NONE, "test");

        assertThat(refused(() -> access.users().user("itoh"))).isEqualTo(Refusal.NO_USER);
        assertThat(refused(() -> access.users().edit("itoh", UserFields.NONE, "test")))
                .isEqualTo(Refusal.NO_USER);
        assertThat(refused(() -> access.users().resetPassword("x' or '1'='1", "test")))
                .isEqualTo(Refusal.NO_USER);
    }

    @Test
    void settings_are_kept_and_wrong_ones_refused_together() {
        access.set(Map.of("sign-alone", "yes", "idle-minutes", "5"), "ito");

        assertThat(access(LITTLE).settings())
                .isEqualTo(new AccessSettings(true, Duration.ofMinutes(5), Duration.ofHours(12), 5));
        assertThat(access.signing().alone()).isTrue();
        assertThat(refused(() -> access.set(Map.of("sign-alone", "no", "session-hours", "0"), "ito")))
                .isEqualTo(Refusal.SETTING_VALUE);
        assertThat(refused(() -> access.set(Map.of("colour", "red"), "ito"))).isEqualTo(Refusal.SETTING_UNKNOWN);
        assertThat(refused(() -> access.set(Map.of("sign-alone", "perhaps"), "ito")))
                .isEqualTo(Refusal.SETTING_VALUE);
        assertThat(access.settings().signAlone()).isTrue();
        assertThat(events()).containsExactly("access.set");
    }
}
