package dev.tenken.history.saved;

import dev.tenken.model.InputException;
import dev.tenken.model.LocalizedText;
import dev.tenken.model.fact.Attributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** A JSON object and its place in the file, so that whatever does not fit is told with the place. Unknown keys are passed over. */
final class Tree {
    private final String place;
    private final Map<?, ?> values;

    private Tree(String place, Map<?, ?> values) {
        this.place = place;
        this.values = values;
    }

    static Tree of(String place, Object value) {
        if (value instanceof Map<?, ?> map) {
            return new Tree(place, map);
        }
        throw wrong(place, "an object", value);
    }

    /** @throws InputException when it is missing or no text */
    String text(String key) {
        String text = textOrNull(key);
        if (text == null) {
            throw wrong(at(key), "a text", null);
        }
        return text;
    }

    String textOrNull(String key) {
        Object value = values.get(key);
        if (value == null || value instanceof String) {
            return (String) value;
        }
        throw wrong(at(key), "a text", value);
    }

    Integer numberOrNull(String key) {
        Object value = values.get(key);
        if (value == null || value instanceof Integer) {
            return (Integer) value;
        }
        throw wrong(at(key), "a whole number", value);
    }

    int number(String key) {
        Integer number = numberOrNull(key);
        if (number == null) {
            throw wrong(at(key), "a whole number", null);
        }
        return number;
    }

    /** @return false when it is missing */
    boolean isTrue(String key) {
        Object value = values.get(key);
        if (value == null || value instanceof Boolean) {
            return Boolean.TRUE.equals(value);
        }
        throw wrong(at(key), "true or false", value);
    }

    /** @return null when it is missing */
    Tree treeOrNull(String key) {
        Object value = values.get(key);
        return value == null ? null : of(at(key), value);
    }

    Tree tree(String key) {
        return of(at(key), values.get(key));
    }

    /** @return empty when it is missing */
    <T> List<T> list(String key, Function<Tree, T> each) {
        List<T> made = new ArrayList<>();
        List<?> found = rawList(key);
        for (int i = 0; i < found.size(); i++) {
            made.add(each.apply(of(at(key) + "[" + i + "]", found.get(i))));
        }
        return made;
    }

    /** @throws InputException when it is missing */
    <T> List<T> needed(String key, Function<Tree, T> each) {
        if (values.get(key) == null) {
            throw wrong(at(key), "a list", null);
        }
        return list(key, each);
    }

    /** @return empty when it is missing */
    List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        for (Object value : rawList(key)) {
            if (!(value instanceof String text)) {
                throw wrong(at(key), "a list of texts", value);
            }
            texts.add(text);
        }
        return texts;
    }

    /** The object's entries as trees, in their order; empty when it is missing. */
    <T> Map<String, T> map(String key, Function<Tree, T> each) {
        Map<String, T> made = new LinkedHashMap<>();
        Tree inner = treeOrNull(key);
        if (inner != null) {
            inner.keys().forEach(k -> made.put(k, each.apply(inner.tree(k))));
        }
        return made;
    }

    List<String> keys() {
        return values.keySet().stream().map(String::valueOf).toList();
    }

    Object raw(String key) {
        return values.get(key);
    }

    /** The constant of the enumeration with this word, or null when the key is missing. */
    <E extends Enum<E>> E wordOrNull(String key, Class<E> type) {
        String word = textOrNull(key);
        if (word == null) {
            return null;
        }
        List<E> constants = Arrays.asList(type.getEnumConstants());
        return constants.stream()
                .filter(c -> Attributes.word(c).equals(word))
                .findFirst()
                .orElseThrow(() -> wrong(
                        at(key),
                        "one of "
                                + String.join(
                                        ", ",
                                        constants.stream().map(Attributes::word).toList()),
                        word));
    }

    <E extends Enum<E>> E word(String key, Class<E> type) {
        text(key);
        return wordOrNull(key, type);
    }

    LocalizedText localized(String key) {
        Tree both = tree(key);
        try {
            return new LocalizedText(both.textOrNull("en"), both.textOrNull("ja"));
        } catch (IllegalArgumentException e) {
            throw new InputException(at(key) + ": " + e.getMessage(), e);
        }
    }

    InputException wrong(String key, String wanted) {
        return wrong(at(key), wanted, values.get(key));
    }

    private List<?> rawList(String key) {
        Object value = values.get(key);
        if (value == null) {
            return List.of();
        }
        if (value instanceof List<?> list) {
            return list;
        }
        throw wrong(at(key), "a list", value);
    }

    private String at(String key) {
        return place + (place.endsWith(":") ? " " : ".") + key;
    }

    private static InputException wrong(String place, String wanted, Object got) {
        String shown = got == null
                ? "nothing"
                : got instanceof String s
                        ? "\"" + s + "\""
                        : got instanceof Map<?, ?>
                                ? "an object"
                                : got instanceof List<?> ? "a list" : String.valueOf(got);
        return new InputException(
                place + ": wanted " + wanted + ", got " + shown + "; use the file as assess wrote it, or assess again");
    }
}
