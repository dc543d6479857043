package dev.tenken.extract.duty;

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
}
