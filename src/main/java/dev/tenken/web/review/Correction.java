package dev.tenken.web.review;

import dev.tenken.model.InputException;
import dev.tenken.model.fact.AttributeReader;
import dev.tenken.model.fact.Attributes;
import dev.tenken.model.fact.Polarity;
import dev.tenken.model.fact.Topic;
import dev.tenken.model.fact.VendorFact;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * What somebody wrote over what was read of a fact.
 *
 * @param values by name where they are others than were read, null where the fact is not to state any
 * @param polarity the word, or null when it stays
 */
record Correction(Map<String, Object> values, String polarity) {
    static final String POLARITY = "polarity";

    /**
     * Reads the fields of a form.
     *
     * @param written text of a field by its name; "" to take the value away, null for a field that is not there and changes nothing
     * @throws InputException when the values do not fit the fact
     */
    static Correction of(VendorFact fact, UnaryOperator<String> written) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (AttributeField field : AttributeField.of(fact)) {
            String sent = written.apply(field.field());
            String now =
                    sent == null ? field.value() : sent.replace("\r\n", "\n").strip();
            if (!now.equals(field.value())) {
                values.put(field.name(), value(field, now));
            }
        }
        String polarity = written.apply(POLARITY);
        boolean same = polarity == null || polarity.equals(Attributes.word(fact.getPolarity()));
        refuseUnfit(fact, values);
        return new Correction(values, same ? null : polarity);
    }

    /** True when nothing was changed. */
    boolean isEmpty() {
        return values.isEmpty() && polarity == null;
    }

    /** The words for how a statement is meant. */
    static List<String> polarities() {
        return Arrays.stream(Polarity.values()).map(Attributes::word).toList();
    }

    private static Object value(AttributeField field, String text) {
        if (text.isEmpty()) {
            return null;
        }
        return switch (field.sort()) {
            case YES_OR_NO -> text.equals("true") ? (Object) true : text.equals("false") ? (Object) false : text;
            case NUMBER -> number(text);
            case LINES -> lines(text);
            case DURATIONS -> lines(text).size() == 1 ? lines(text).get(0) : lines(text);
            case WORD, DURATION, TEXT -> text;
        };
    }

    private static Object number(String text) {
        try {
            BigDecimal number = new BigDecimal(text);
            return number.stripTrailingZeros().scale() <= 0 ? (Object) number.intValueExact() : number.doubleValue();
        } catch (NumberFormatException | ArithmeticException e) {
            return text;
        }
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
    }

    private static void refuseUnfit(VendorFact fact, Map<String, Object> values) {
        Map<String, Object> all = new HashMap<>(Attributes.of(fact));
        values.forEach((name, value) -> {
            if (value == null) {
                all.remove(name);
            } else {
                all.put(name, value);
            }
        });
        try {
            AttributeReader.create(Topic.of(fact), fact.statement(), all);
        } catch (IllegalArgumentException e) {
            throw new InputException("the correction does not fit the fact: " + e.getMessage(), e);
        }
    }
}
