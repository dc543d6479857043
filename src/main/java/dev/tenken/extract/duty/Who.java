package dev.tenken.extract.duty;

import dev.tenken.model.fact.Party;
import java.util.Locale;

/** Between whom responsibilities are split. */
public enum Who {
    PROVIDER,
    CUSTOMER,
    /** Who runs the cloud or the data centre below. */
    INFRASTRUCTURE,
    OTHER;

    /** The word for it in facts. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Null for those whose duties are not told apart. */
    public static Who of(Party party) {
        return switch (party) {
            case PROVIDER -> PROVIDER;
            case CUSTOMER -> CUSTOMER;
            case OPERATOR -> INFRASTRUCTURE;
            case SUPPLIER, PARTNER -> OTHER;
            case STAFF, AUTHORITY, THIRD -> null;
        };
    }
}
