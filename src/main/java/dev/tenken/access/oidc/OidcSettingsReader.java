package dev.tenken.access.oidc;

import dev.tenken.access.Role;
import dev.tenken.model.InputException;
import java.net.URI;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Checks settings, and tells everything that is wrong at once. */
final class OidcSettingsReader {
    private static final List<String> SCOPES = List.of("openid", "profile", "email");
    private static final Set<String> HERE = Set.of("localhost", "127.0.0.1", "[::1]");

    private final String place;
    private final UnaryOperator<String> environment;
    private final List<String> problems = new ArrayList<>();

    OidcSettingsReader(String place, UnaryOperator<String> environment) {
        this.place = place;
        this.environment = environment;
    }

    OidcSettings read(OidcFile file) {
        URI issuer = issuer(file.issuer());
        if (file.client() == null || file.client().isBlank()) {
            problems.add("client: is missing; wanted the name that the place gave to this server");
        }
        List<String> scopes = file.scopes() == null ? SCOPES : file.scopes();
        if (!scopes.contains("openid")) {
            problems.add("scopes: got " + scopes + "; wanted openid among them");
        }
        String secret = file.secretFrom() == null ? null : secret(file.secretFrom());
        boolean newUsers = one("new-users", file.newUsers(), "refuse", "viewer");
        boolean checked = one("emails", file.emails(), "if-verified", "all");
        RoleClaim roles = file.roles() == null ? null : roles(file.roles());
        if (!problems.isEmpty()) {
            throw InputException.ofAll(place + ": these settings of logging in elsewhere cannot be used", problems);
        }
        String name = file.name() == null || file.name().isBlank()
                ? issuer.getHost()
                : file.name().strip();
        return new OidcSettings(issuer, file.client().strip(), secret, name, scopes, newUsers, checked, roles);
    }

    private URI issuer(String given) {
        try {
            URI issuer = URI.create(given == null ? "" : given.strip());
            if (isSafe(issuer) && issuer.getQuery() == null && issuer.getFragment() == null) {
                return issuer;
            }
        } catch (IllegalArgumentException e) {
            // Told below, as every other wrong address.
        }
        problems.add("issuer: got \"" + given
                + "\"; wanted an address like https://HOST/PATH, without query; http on this machine only");
        return null;
    }

    /** Whether nobody on the way can read and change what is said there. */
    static boolean isSafe(URI address) {
        return address.getHost() != null
                && address.getUserInfo() == null
                && ("https".equals(address.getScheme())
                        || "http".equals(address.getScheme()) && HERE.contains(address.getHost()));
    }

    private String secret(String variable) {
        String secret = environment.apply(variable);
        if (secret == null || secret.isBlank()) {
            problems.add("secret-from: the environment variable " + variable + " is not set; set it to the secret");
            return null;
        }
        return secret;
    }

    /** Whether the second word is given; the first one is usual. */
    private boolean one(String key, String given, String usual, String other) {
        if (given != null && !given.equals(usual) && !given.equals(other)) {
            problems.add(key + ": got \"" + given + "\"; wanted " + usual + " or " + other);
        }
        return other.equals(given);
    }

    private RoleClaim roles(OidcFile.RolesPart part) {
        Map<Role, List<String>> values = new EnumMap<>(Role.class);
        put(values, Role.VIEWER, part.viewer());
        put(values, Role.AUDITOR, part.auditor());
        put(values, Role.APPROVER, part.approver());
        put(values, Role.ADMINISTRATOR, part.administrator());
        if (part.claim() == null || part.claim().isBlank()) {
            problems.add(
                    "roles: claim: is missing; wanted the name of the claim that tells them, as groups or realm_access.roles");
        }
        if (values.isEmpty()) {
            problems.add(
                    "roles: gives no role to anybody; wanted values of the claim under viewer, auditor, approver or administrator");
        }
        return new RoleClaim(
                String.valueOf(part.claim()), values, one("roles: others", part.others(), "refuse", "viewer"));
    }

    private static void put(Map<Role, List<String>> values, Role role, List<String> given) {
        if (given != null && !given.isEmpty()) {
            values.put(role, List.copyOf(given));
        }
    }
}
