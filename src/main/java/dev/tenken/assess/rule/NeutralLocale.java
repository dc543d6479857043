package dev.tenken.assess.rule;

import java.util.Locale;
import java.util.function.Supplier;

/**
 * Runs the engine's builders in a locale of no country. Drools 10.2.0 makes small letters of its own type names after the locale of
 * the machine: in Turkish its executable model declares an {@code ınt}, which nothing compiles.
 */
final class NeutralLocale {

    private NeutralLocale() {}

    /** What the work gives. The locale is that of the whole program meanwhile: only one thread may do this at a time. */
    static <T> T during(Supplier<T> work) {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.ROOT);
        try {
            return work.get();
        } finally {
            Locale.setDefault(before);
        }
    }
}
