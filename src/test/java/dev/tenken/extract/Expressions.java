package dev.tenken.extract;

import dev.tenken.data.Data;
import dev.tenken.data.SourceFile;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Every expression that extraction runs over text: those of the pattern files, and those of the recognisers. */
final class Expressions {
    private static final List<Class<?>> RECOGNISERS = List.of(
            CourtRecogniser.class,
            DurationRecogniser.class,
            FrequencyRecogniser.class,
            LawRecogniser.class,
            TimeSourceRecogniser.class,
            TimeZoneRecogniser.class,
            Clauses.class,
            Sentences.class,
            PassageBuilder.class);

    private Expressions() {}

    /** By where they stand. */
    static SortedMap<String, Pattern> all() {
        SortedMap<String, Pattern> all = new TreeMap<>();
        Extractor.patternFiles().forEach(file -> collect(file.path(), tree(file), all));
        RECOGNISERS.forEach(c -> collect(c, all));
        return all;
    }

    private static Object tree(SourceFile file) {
        return Data.readYaml(file.text(), file.path(), Object.class);
    }

    private static void collect(String place, Object node, SortedMap<String, Pattern> into) {
        if (node instanceof Map<?, ?> map) {
            map.forEach((key, value) -> {
                if (!List.of("examples", "counter", "text").contains(String.valueOf(key))) {
                    collect(place + "/" + key, value, into);
                }
            });
        } else if (node instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                collect(place + "/" + i, list.get(i), into);
            }
        } else if (node instanceof String words) {
            try {
                into.put(place, Group.whole(words));
            } catch (PatternSyntaxException e) {
                throw new AssertionError(place + " is read as an expression and is none: " + words, e);
            }
        }
    }

    private static void collect(Class<?> recogniser, SortedMap<String, Pattern> into) {
        for (Field field : recogniser.getDeclaredFields()) {
            field.setAccessible(true);
            try {
                Object value = Modifier.isStatic(field.getModifiers()) ? field.get(null) : null;
                if (value instanceof Pattern pattern) {
                    into.put(recogniser.getSimpleName() + "/" + field.getName(), pattern);
                } else if (value instanceof Expression expression) {
                    into.put(recogniser.getSimpleName() + "/" + field.getName(), expression.pattern());
                }
            } catch (IllegalAccessException e) {
                throw new AssertionError(e);
            }
        }
    }
}
