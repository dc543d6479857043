package dev.tenken.extract;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.tenken.extract.frame.Recognisers;
import dev.tenken.extract.passage.ColumnWords;
import dev.tenken.extract.passage.Conditions;
import dev.tenken.extract.passage.Group;
import dev.tenken.extract.passage.Sections;
import dev.tenken.extract.text.Expression;
import dev.tenken.extract.value.Clocks;
import dev.tenken.extract.value.Places;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Every expression that extraction runs over text: those of the vocabulary, and those that its classes hold. */
final class Expressions {
    /** Those of data are the program's own small words; extraction is what runs over whole papers. */
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.tenken.extract", "dev.tenken.figures");

    /** Holders of words of rules/vocabulary that are no records. */
    private static final Set<Class<?>> VOCABULARY =
            Set.of(Sections.class, ColumnWords.class, Conditions.class, Clocks.class, Places.class);

    private Expressions() {}

    /** By where they stand. */
    static SortedMap<String, Pattern> all() {
        SortedMap<String, Pattern> all = new TreeMap<>();
        CLASSES.forEach(c -> collect(named(c.getName()), all));
        Recognisers.builtIn().forEach((name, recogniser) -> collect("recogniser " + name, recogniser, all));
        return all;
    }

    private static Class<?> named(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static void collect(Class<?> type, SortedMap<String, Pattern> into) {
        for (Field field : type.getDeclaredFields()) {
            if (Modifier.isStatic(field.getModifiers()) && !field.getType().isPrimitive()) {
                field.setAccessible(true);
                String place = type.getName().substring("dev.tenken.".length()) + "/" + field.getName();
                collect(place, value(field, null), into);
            }
        }
    }

    private static Object value(Field field, Object of) {
        try {
            return field.get(of);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    /** Expressions may stand alone, in lists and maps, in records, and in the vocabulary. */
    private static void collect(String place, Object value, SortedMap<String, Pattern> into) {
        if (value instanceof Pattern pattern) {
            into.put(place, pattern);
        } else if (value instanceof Expression expression) {
            into.put(place, expression.pattern());
        } else if (value instanceof Group group) {
            into.put(place, group.words());
        } else if (value instanceof Map<?, ?> map) {
            collect(place, map.keySet(), into);
            collect(place, map.values(), into);
        } else if (value instanceof Collection<?> several) {
            several.forEach(v -> collect(place + "#" + into.size(), v, into));
        } else if (value instanceof Record || value != null && VOCABULARY.contains(value.getClass())) {
            collectParts(place, value, into);
        }
    }

    private static void collectParts(String place, Object value, SortedMap<String, Pattern> into) {
        for (Field field : value.getClass().getDeclaredFields()) {
            if (!Modifier.isStatic(field.getModifiers()) && !field.getType().isPrimitive()) {
                field.setAccessible(true);
                collect(place + "." + field.getName(), value(field, value), into);
            }
        }
    }
}
