package dev.tenken.access.oidc;

import dev.tenken.access.AccessException;
import dev.tenken.access.Refusal;
import dev.tenken.access.Role;
import dev.tenken.access.User;
import dev.tenken.access.Vouch;
import dev.tenken.model.Language;
import java.util.Map;

/** What follows from what another place says of somebody. */
record Claims(OidcSettings settings) {

    /** Whether something that is needed is missing, which the place may tell when it is asked. */
    static boolean areWanting(Map<String, Object> claims, OidcSettings settings) {
        boolean roles = settings.roles() != null && !settings.roles().isIn(claims);
        return roles || text(claims, "email") == null || text(claims, "name") == null;
    }

    /** @throws AccessException when who it is stays outside */
    Vouch vouch(Map<String, Object> claims) {
        Role role = settings.roles() == null
                ? null
                : settings.roles()
                        .of(claims)
                        .orElseThrow(() -> AccessException.of(Refusal.ELSEWHERE_NO_ROLE, "name", settings.name()));
        return new Vouch(
                new User.Vouched(settings.issuer().toString(), text(claims, "sub")),
                email(claims),
                text(claims, "preferred_username"),
                text(claims, "name"),
                language(text(claims, "locale")),
                role,
                settings.newUsers());
    }

    /** Only an address that was checked is anybody's own: with another one, one could become somebody else. */
    private String email(Map<String, Object> claims) {
        Object checked = claims.get("email_verified");
        boolean own = settings.emailsAreChecked() || Boolean.TRUE.equals(checked) || "true".equals(checked);
        return own ? text(claims, "email") : null;
    }

    private static Language language(String locale) {
        if (locale == null) {
            return null;
        }
        return locale.startsWith("ja") ? Language.JA : Language.EN;
    }

    private static String text(Map<String, Object> claims, String name) {
        return claims.get(name) instanceof String text && !text.isBlank() ? text : null;
    }
}
