package dev.tenken.access;

import static dev.tenken.access.AccessTest.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.tenken.model.Language;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Roles, the rule on signing, forms, and addresses: what needs no database. */
class RulesTest {
    private static Caller caller(Role role) {
        return new Caller("abe", "Abe", Language.EN, role, Scope.WRITE, false, null);
    }

    @Test
    void each_role_may_what_the_one_before_may_and_one_thing_more() {
        assertThat(Role.VIEWER.permissions()).isEqualTo(Set.of(Permission.READ));
        assertThat(Role.AUDITOR.permissions()).isEqualTo(Set.of(Permission.READ, Permission.ASSESS));
        assertThat(Role.APPROVER.permissions()).isEqualTo(Set.of(Permission.READ, Permission.ASSESS, Permission.SIGN));
        assertThat(Role.ADMINISTRATOR.permissions()).isEqualTo(Set.of(Permission.values()));
        assertThat(Role.APPROVER.atLeast(Role.APPROVER)).isTrue();
        assertThat(Role.AUDITOR.atLeast(Role.APPROVER)).isFalse();
        assertThat(refused(() -> Role.of("king"))).isEqualTo(Refusal.WORD);
    }

    @Test
    void nobody_signs_what_he_alone_did() {
        SigningRule usual = new SigningRule(false);
        Caller abe = caller(Role.APPROVER);

        assertThat(refused(() -> usual.check(abe, List.of("abe", "abe")))).isEqualTo(Refusal.SIGN_ALONE);
        assertThatCode(() -> usual.check(abe, List.of("abe", "ito"))).doesNotThrowAnyException();
        assertThatCode(() -> usual.check(abe, List.of("ito"))).doesNotThrowAnyException();
        assertThatCode(() -> usual.check(abe, List.of())).doesNotThrowAnyException();
        assertThatCode(() -> new SigningRule(true).check(abe, List.of("abe"))).doesNotThrowAnyException();
    }

    @Test
    void who_is_no_approver_signs_nothing() {
        for (SigningRule rule : List.of(new SigningRule(false), new SigningRule(true))) {
            assertThat(refused(() -> rule.check(caller(Role.AUDITOR), List.of("ito"))))
                    .isEqualTo(Refusal.SIGN_ROLE);
        }
    }

    @Test
    void a_form_belongs_to_one_cookie() {
        String token = Csrf.token("one");

        assertThat(Csrf.fits("one", token)).isTrue();
        assertThat(Csrf.fits("two", token)).isFalse();
        assertThat(Csrf.fits("one", null)).isFalse();
        assertThat(Csrf.fits(null, token)).isFalse();
        assertThat(Csrf.fits("", Csrf.token("x"))).isFalse();
        assertThat(token).doesNotContain("one");
    }

    @ParameterizedTest
    @CsvSource({
        "192.0.2.7, 192.0.2.7",
        "::ffff:192.0.2.7, 192.0.2.7",
        "2001:db8:1:2:3:4:5:6, 2001:db8:1:2::/64",
        "2001:0DB8:0001:2::9, 2001:db8:1:2::/64",
        "2001:db8::9, 2001:db8:0:0::/64",
        "2001:db8::3:4:5:6:7, 2001:db8:0:3::/64",
        "fe80::1%eth0, fe80:0:0:0::/64",
        "::1, 0:0:0:0::/64",
    })
    void an_address_counts_as_who_can_choose_it(String address, String key) {
        assertThat(AddressKey.of(address)).isEqualTo(key);
    }

    @Test
    void what_is_no_address_counts_as_something_short() {
        assertThat(AddressKey.of(null)).isEmpty();
        assertThat(AddressKey.of("x'; drop\u0000" + "1".repeat(1000))).hasSizeLessThan(70);
        assertThat(AddressKey.of(":::::")).hasSizeLessThan(70);
    }
}
