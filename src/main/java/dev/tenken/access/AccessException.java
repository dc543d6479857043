package dev.tenken.access;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Something is refused, and the user can mend it or is to be told no more. Nothing was changed. */
public final class AccessException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Refusal refusal;
    private final transient Map<String, String> values;

    private AccessException(Throwable cause, Refusal refusal, Map<String, String> values) {
        super(filled(refusal.message(), values), cause);
        this.refusal = refusal;
        this.values = values;
    }

    /** @param namesAndValues what stands in the braces of the message: a name, its value, and so on */
    public static AccessException of(Refusal refusal, Object... namesAndValues) {
        return of(null, refusal, namesAndValues);
    }

    /** @param cause what only the operator is to know */
    public static AccessException of(Throwable cause, Refusal refusal, Object... namesAndValues) {
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            values.put(String.valueOf(namesAndValues[i]), String.valueOf(namesAndValues[i + 1]));
        }
        return new AccessException(cause, refusal, Collections.unmodifiableMap(values));
    }

    private static String filled(String message, Map<String, String> values) {
        String filled = message;
        for (Map.Entry<String, String> value : values.entrySet()) {
            filled = filled.replace("{" + value.getKey() + "}", value.getValue());
        }
        return filled;
    }

    public Refusal refusal() {
        return refusal;
    }

    /** What is said about it, by name, for messages in other languages. */
    public Map<String, String> values() {
        return values == null ? Map.of() : values;
    }
}
