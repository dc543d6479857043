package dev.tenken.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.model.Language;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Who it is among the users that another place vouches for. */
abstract class VouchedTest extends AccessTest {
    private static final User.Vouched HANAKO = new User.Vouched("https://login.example", "1001");

    private static Vouch vouch(User.Vouched who, String email, Role role, boolean mayBeNew) {
        return new Vouch(who, email, "Hanako", "山田 花子", Language.JA, role, mayBeNew);
    }

    private Caller enter(Vouch vouch) {
        Opened opened = access.sessions().vouched(vouch, HERE, null);
        return access.sessions().find(opened.id()).orElseThrow().caller();
    }

    @Test
    void somebody_new_becomes_a_viewer_and_is_the_same_the_next_time_whatever_is_said_of_him() {
        Caller first = enter(vouch(HANAKO, "hanako@example.com", null, true));
        Caller again = enter(new Vouch(HANAKO, "other@example.com", "other", null, null, null, false));

        assertThat(first.login()).isEqualTo("hanako");
        assertThat(first.role()).isEqualTo(Role.VIEWER);
        assertThat(first.language()).isEqualTo(Language.JA);
        assertThat(first.mustChangePassword()).isFalse();
        assertThat(again.login()).isEqualTo("hanako");
        User user = access.users().user("hanako");
        assertThat(user.hasPassword()).isFalse();
        assertThat(user.email()).isEqualTo("hanako@example.com");
        assertThat(events()).containsExactly("user.added", "login.done", "login.done");
    }

    @Test
    void who_is_no_user_stays_outside_when_nobody_new_is_taken() {
        assertThat(refused(() -> enter(vouch(HANAKO, "hanako@example.com", null, false))))
                .isEqualTo(Refusal.ELSEWHERE_UNKNOWN);
        assertThat(access.users().all()).isEmpty();
    }

    @Test
    void a_user_with_the_same_address_is_he_and_no_longer_needs_the_one_time_password() {
        OneTimePassword first = access.users()
                .add("yamada", UserFields.NONE.email("Hanako@example.com").role(Role.APPROVER), "test");
        Caller caller = enter(vouch(HANAKO, "hanako@EXAMPLE.com", null, false));

        assertThat(caller.login()).isEqualTo("yamada");
        assertThat(caller.may(Permission.SIGN)).isTrue();
        assertThat(refused(() -> logIn("yamada", first.password()))).isEqualTo(Refusal.LOG_IN_FAILED);
        assertThat(events()).contains("user.linked");
        assertThat(refused(() -> access.sessions()
                        .changePassword(
                                access.sessions()
                                        .vouched(vouch(HANAKO, null, null, false), HERE, null)
                                        .id(),
                                "",
                                GOOD,
                                HERE)))
                .isEqualTo(Refusal.PASSWORD_ELSEWHERE);
    }

    @Test
    void an_address_that_belongs_to_somebody_there_already_makes_nobody_him() {
        enter(vouch(HANAKO, "hanako@example.com", null, true));
        User.Vouched other = new User.Vouched("https://login.example", "6666");

        assertThat(refused(() -> enter(vouch(other, "hanako@example.com", null, true))))
                .isEqualTo(Refusal.ELSEWHERE_OTHER);
        assertThat(enter(vouch(other, null, null, true)).login()).isEqualTo("hanako-2");
        assertThat(enter(vouch(new User.Vouched("https://other.example", "1001"), null, null, true))
                        .login())
                .as("the same name at another place is another one")
                .isEqualTo("hanako-3");
    }

    @Test
    void names_that_cannot_be_ones_here_are_replaced() {
        String odd = "山田\u0000' or 1=1";
        Caller caller = enter(new Vouch(HANAKO, "not an address", odd, "a\nb", null, null, true));

        assertThat(caller.login()).isEqualTo("user");
        assertThat(caller.name()).isEqualTo("user");
        assertThat(access.users().user("user").email()).isNull();
    }

    @Test
    void who_is_not_active_stays_outside_and_no_role_makes_him_active() {
        access.firstAdministrator();
        enter(vouch(HANAKO, null, null, true));
        access.users().edit("hanako", UserFields.NONE.active(false), "admin");

        assertThat(refused(() -> enter(vouch(HANAKO, null, Role.ADMINISTRATOR, true))))
                .isEqualTo(Refusal.USER_INACTIVE);
        assertThat(access.users().user("hanako").role()).isEqualTo(Role.VIEWER);
    }

    @Test
    void a_role_that_is_said_there_holds_here_but_somebody_is_left_to_administer() {
        assertThat(enter(vouch(HANAKO, null, Role.ADMINISTRATOR, true)).role()).isEqualTo(Role.ADMINISTRATOR);
        assertThat(enter(vouch(HANAKO, null, Role.VIEWER, true)).role()).isEqualTo(Role.ADMINISTRATOR);
        access.users().add("second", UserFields.NONE.role(Role.ADMINISTRATOR), "test");
        assertThat(enter(vouch(HANAKO, null, Role.VIEWER, true)).role()).isEqualTo(Role.VIEWER);
        assertThat(enter(vouch(HANAKO, null, null, true)).role()).isEqualTo(Role.VIEWER);
        assertThat(details("user.changed")).singleElement().asString().contains("viewer");
    }

    @Test
    void coming_ends_the_session_that_the_browser_had() {
        Opened before = user("abe", Role.AUDITOR);
        access.sessions().vouched(vouch(HANAKO, null, null, true), HERE, before.id());

        assertThat(access.sessions().find(before.id())).isEmpty();
    }

    @Test
    void who_comes_several_times_at_once_is_one_user() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            Callable<String> come =
                    () -> enter(vouch(HANAKO, "hanako@example.com", null, true)).login();
            for (Future<String> login : threads.invokeAll(List.of(come, come, come, come))) {
                assertThat(login.get()).isEqualTo("hanako");
            }
        } finally {
            threads.shutdown();
        }
        assertThat(access.users().all()).hasSize(1);
    }
}
