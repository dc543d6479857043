package dev.tenken.access.oidc;

import dev.tenken.access.Role;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How another place says who may do what.
 *
 * @param claim its name, or a path of names with dots between
 * @param values of the claim that give a role; a text, or texts in a list
 * @param othersView whether those whom none of them gives a role are viewers; otherwise they stay outside
 */
public record RoleClaim(String claim, Map<Role, List<String>> values, boolean othersView) {

    /** The highest role that the claims give, or nothing for who stays outside. */
    Optional<Role> of(Map<String, Object> claims) {
        List<String> told = texts(at(claims));
        Role highest = othersView ? Role.VIEWER : null;
        for (Role role : Role.values()) {
            if (values.getOrDefault(role, List.of()).stream().anyMatch(told::contains)) {
                highest = role;
            }
        }
        return Optional.ofNullable(highest);
    }

    /** Whether the claims speak of it at all. */
    boolean isIn(Map<String, Object> claims) {
        return at(claims) != null;
    }

    /** A name with dots in it comes before a path. */
    private Object at(Map<String, Object> claims) {
        if (claims.containsKey(claim)) {
            return claims.get(claim);
        }
        Object at = claims;
        for (String name : claim.split("\\.")) {
            at = at instanceof Map<?, ?> map ? map.get(name) : null;
        }
        return at == claims ? null : at;
    }

    private static List<String> texts(Object told) {
        if (told instanceof Collection<?> several) {
            return several.stream()
                    .filter(String.class::isInstance)
                    .map(String.class::cast)
                    .toList();
        }
        return told instanceof String one ? Arrays.asList(one) : List.of();
    }
}
