package dev.tenken.web.api;

import java.util.List;

/**
 * A part of a request beside its path and body.
 *
 * @param in {@code query} or {@code header}
 * @param values the only ones there are; empty when any text may stand there
 */
record Parameter(String in, String name, boolean required, String description, List<String> values) {
    private static final String QUERY = "query";

    static Parameter query(String name, String description) {
        return new Parameter(QUERY, name, false, description, List.of());
    }

    /** One that takes the words of a list, and no others. */
    static Parameter choice(String name, List<String> values) {
        return new Parameter(QUERY, name, false, "one of these; all when left out", values);
    }

    static Parameter header(String name, boolean required, String description) {
        return new Parameter("header", name, required, description, List.of());
    }

    static Parameter path(String name) {
        return new Parameter("path", name, true, "id", List.of());
    }

    boolean isQuery() {
        return in.equals(QUERY);
    }
}
