package dev.tenken.access;

import java.util.EnumSet;
import java.util.Set;

/** What a user is. Each role may do what the one before it may, and more. */
public enum Role {
    VIEWER(Permission.READ),
    AUDITOR(Permission.ASSESS),
    APPROVER(Permission.SIGN),
    ADMINISTRATOR(Permission.ADMINISTER);

    private final Permission added;

    Role(Permission added) {
        this.added = added;
    }

    public boolean atLeast(Role other) {
        return compareTo(other) >= 0;
    }

    /** The one of both that may do less. */
    public Role butNotAbove(Role other) {
        return atLeast(other) ? other : this;
    }

    public boolean may(Permission permission) {
        return permissions().contains(permission);
    }

    public Set<Permission> permissions() {
        Set<Permission> all = EnumSet.noneOf(Permission.class);
        for (Role role : values()) {
            if (atLeast(role)) {
                all.add(role.added);
            }
        }
        return all;
    }

    /** As it is stored and written. */
    public String word() {
        return Words.of(this);
    }

    /** @throws AccessException when there is no such role */
    public static Role of(String word) {
        return Words.value(Role.class, "role", word);
    }
}
