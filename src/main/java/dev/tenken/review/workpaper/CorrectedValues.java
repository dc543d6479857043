package dev.tenken.review.workpaper;

import dev.tenken.data.Data;
import dev.tenken.model.InputException;
import dev.tenken.model.fact.Polarity;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Attributes of a fact in one cell: {@code frequency: P1D; generations: 7}. Values stand as in YAML, between them a semicolon or a
 * line end; {@code null} takes an attribute away, {@code polarity} says how the statement is meant.
 */
public final class CorrectedValues {
    static final String POLARITY = "polarity";
    private static final String BETWEEN = "; ";

    private CorrectedValues() {}

    /** The cell for values in their JSON form. */
    public static String write(Map<String, Object> values) {
        return values.entrySet().stream()
                .map(e -> e.getKey() + ": " + json(e.getValue()))
                .collect(Collectors.joining(BETWEEN));
    }

    /** The same with a changed polarity, or null where it stays. */
    public static String write(Map<String, Object> values, Polarity polarity) {
        Map<String, Object> all = new LinkedHashMap<>();
        if (polarity != null) {
            all.put(POLARITY, dev.tenken.model.fact.Attributes.word(polarity));
        }
        all.putAll(values);
        return write(all);
    }

    private static String json(Object value) {
        return value instanceof String text
                        && text.matches("P[0-9TDWMYHS]{2,12}|[a-z]{2,20}(?:-[a-z]{1,20}){0,5}")
                        && !text.matches("true|false|null|yes|no|on|off")
                ? text
                : Data.writeJson(value).strip().replaceAll("\\s*\\R\\s*", " ");
    }

    /**
     * The values of a cell by attribute.
     *
     * @throws InputException when the cell is not of this form
     */
    static Map<String, Object> read(String cell, String place) {
        StringBuilder yaml = new StringBuilder();
        for (String part : parts(cell)) {
            if (part.indexOf(':') < 1) {
                throw new InputException(place + ": got \"" + part.strip()
                        + "\"; wanted attribute and value, as frequency: P1D; generations: 7");
            }
            int colon = part.indexOf(':');
            yaml.append(part.substring(0, colon).strip())
                    .append(": ")
                    .append(part.substring(colon + 1).strip())
                    .append("\n");
        }
        Map<String, Object> values = new LinkedHashMap<>();
        if (!yaml.isEmpty()) {
            Data.readYaml(yaml.toString(), place, Map.class)
                    .forEach((name, value) -> values.put(String.valueOf(name), value));
        }
        return values;
    }

    /** Parted at semicolons and line ends outside quotation marks and brackets. */
    private static Iterable<String> parts(String cell) {
        java.util.List<String> parts = new java.util.ArrayList<>();
        StringBuilder part = new StringBuilder();
        int depth = 0;
        boolean quoted = false;
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            quoted ^= c == '"' && (i == 0 || cell.charAt(i - 1) != '\\');
            depth += quoted ? 0 : "[{".indexOf(c) >= 0 ? 1 : "]}".indexOf(c) >= 0 ? -1 : 0;
            if (!quoted && depth <= 0 && (c == ';' || c == '；' || c == '\n')) {
                parts.add(part.toString());
                part.setLength(0);
            } else {
                part.append(c);
            }
        }
        parts.add(part.toString());
        parts.removeIf(String::isBlank);
        return parts;
    }
}
