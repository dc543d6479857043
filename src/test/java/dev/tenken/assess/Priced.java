package dev.tenken.assess;

import java.math.BigDecimal;
import java.util.List;

/** A fact of types that the model does not have and a pack may bring. */
public record Priced(
        String b, String name, Integer days, BigDecimal price, Mood mood, Priced inner, List<String> items) {

    /** A choice. */
    public enum Mood {
        GOOD,
        BAD
    }

    static Priced of(BigDecimal price) {
        return new Priced("x", "x", 8, price, Mood.GOOD, null, List.of());
    }

    static Priced nothing() {
        return new Priced(null, null, null, null, null, null, null);
    }
}
