package dev.tenken.assess.workshop;

import dev.tenken.model.InputException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A case that is written once for many words: {@code each: [erased, purged]} makes a case of each of them, in which the word stands
 * wherever the text says {@code $each}. So a rule's list of words is shown whole, without as many cases to read.
 */
final class EachWord {

    private static final String KEY = "each";
    private static final String PLACE = "$each";

    private EachWord() {}

    /**
     * The case once for each of its words, by word; for a case without words the case itself, by "".
     *
     * @param tree of the case as its file words it
     * @throws InputException when there is no word, one stands there twice, or none has a place in the case
     */
    static Map<String, Object> spread(Object tree, String place) {
        if (!(tree instanceof Map<?, ?> map) || !map.containsKey(KEY)) {
            return single(tree);
        }
        if (!(map.get(KEY) instanceof List<?> words) || words.isEmpty()) {
            throw new InputException(place + ": each is \"" + map.get(KEY) + "\"; wanted a list of words");
        }
        Map<Object, Object> rest = new LinkedHashMap<>(map);
        rest.remove(KEY);
        if (filled(rest, "").equals(rest)) {
            throw new InputException(
                    place + ": each lists words that have no place: write " + PLACE + " where each is to stand");
        }
        Map<String, Object> cases = new LinkedHashMap<>();
        for (Object word : words) {
            if (cases.put(String.valueOf(word), filled(rest, String.valueOf(word))) != null) {
                throw new InputException(place + ": each lists \"" + word + "\" twice");
            }
        }
        return cases;
    }

    private static Map<String, Object> single(Object tree) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("", tree);
        return one;
    }

    private static Object filled(Object tree, String word) {
        if (tree instanceof String text) {
            return text.replace(PLACE, word);
        }
        if (tree instanceof List<?> list) {
            return list.stream().map(e -> filled(e, word)).collect(Collectors.toList());
        }
        if (tree instanceof Map<?, ?> map) {
            Map<Object, Object> filled = new LinkedHashMap<>();
            map.forEach((key, value) -> filled.put(key, filled(value, word)));
            return filled;
        }
        return tree;
    }
}
