package dev.tenken.access.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenken.access.Role;
import dev.tenken.data.SourceFile;
import dev.tenken.model.InputException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OidcSettingsTest {
    private static OidcSettings read(String yaml) {
        return OidcSettings.of(new SourceFile("oidc.yaml", yaml), name -> name.equals("SET") ? "hidden" : null);
    }

    @Test
    void what_is_not_said_is_as_usual() {
        OidcSettings settings = read("issuer: https://login.example/realms/x\nclient: tenken\n");

        assertThat(settings.name()).isEqualTo("login.example");
        assertThat(settings.secret()).isNull();
        assertThat(settings.scopes()).containsExactly("openid", "profile", "email");
        assertThat(settings.newUsers()).isFalse();
        assertThat(settings.emailsAreChecked()).isFalse();
        assertThat(settings.roles()).isNull();
    }

    @Test
    void everything_can_be_said_and_the_secret_is_not_shown() {
        OidcSettings settings = read("""
                issuer: https://login.example/realms/x
                client: tenken
                secret-from: SET
                name: Harbour
                scopes: [openid, groups]
                new-users: viewer
                emails: all
                roles: { claim: groups, approver: [chiefs], others: viewer }
                """);

        assertThat(settings.secret()).isEqualTo("hidden");
        assertThat(settings.toString()).doesNotContain("hidden");
        assertThat(settings.newUsers()).isTrue();
        assertThat(settings.roles().values()).containsExactly(java.util.Map.entry(Role.APPROVER, List.of("chiefs")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "http://login.example",
                "https://user:word@login.example",
                "https://login.example/?x=1",
                "file:///etc/passwd",
                "https:"
            })
    void an_issuer_that_others_could_read_or_change_is_refused(String issuer) {
        assertThatThrownBy(() -> read("issuer: '" + issuer + "'\nclient: x\n"))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("issuer: got \"" + issuer + "\"");
    }

    @Test
    void all_that_is_wrong_is_told_at_once() {
        assertThatThrownBy(() -> read("""
                issuer: https://login.example
                secret-from: UNSET
                scopes: [profile]
                new-users: king
                emails: some
                roles: { others: nobody }
                """))
                .hasMessageStartingWith("oidc.yaml: these settings of logging in elsewhere cannot be used\n")
                .hasMessageContaining("client: is missing")
                .hasMessageContaining("scopes: got [profile]")
                .hasMessageContaining("UNSET is not set")
                .hasMessageContaining("new-users: got \"king\"; wanted refuse or viewer")
                .hasMessageContaining("emails: got \"some\"")
                .hasMessageContaining("roles: claim: is missing")
                .hasMessageContaining("roles: gives no role")
                .hasMessageContaining("roles: others: got \"nobody\"");
    }
}
