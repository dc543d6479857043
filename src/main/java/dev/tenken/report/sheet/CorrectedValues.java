package dev.tenken.report.sheet;

import dev.tenken.data.Data;
import java.util.Map;
import java.util.stream.Collectors;

/** Attributes of a fact in one cell: {@code frequency: P1D; generations: 7}, each value as in JSON, texts without their marks. */
final class CorrectedValues {
    private static final String BETWEEN = "; ";

    private CorrectedValues() {}

    static String write(Map<String, Object> values) {
        return values.entrySet().stream()
                .map(e -> e.getKey() + ": " + value(e.getValue()))
                .collect(Collectors.joining(BETWEEN));
    }

    private static String value(Object value) {
        boolean plain = value instanceof String text && text.matches("[\\p{Alnum} ._+/-]{1,80}") && isNoOther(text);
        return plain ? (String) value : Data.writeJson(value).strip().replaceAll("\\s*\\R\\s*", " ");
    }

    /** A text that could be read as a number or a truth value keeps its marks. */
    private static boolean isNoOther(String text) {
        return !text.matches("-?[0-9].*|true|false|null|.* |  *.*");
    }
}
