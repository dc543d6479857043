package dev.tenken.web;

import dev.tenken.access.Permission;
import dev.tenken.model.Language;
import java.util.Set;

/**
 * Somebody who is known to the server.
 *
 * @param id log-in name, which the event log tells
 * @param name to show
 * @param may what he is allowed to do here; of a token less than its owner is
 * @param language that he chose, or null for that of his browser
 * @param formToken what his forms must carry, or null when he came with a token for programs, which no browser sends by itself
 * @param mustChangePassword true when he may do nothing else before he chose a password of his own
 */
public record Visitor(
        String id, String name, Set<Permission> may, Language language, String formToken, boolean mustChangePassword) {

    public Visitor {
        may = Set.copyOf(may);
    }

    public boolean may(Permission permission) {
        return may.contains(permission);
    }
}
