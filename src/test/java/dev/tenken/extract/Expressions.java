package dev.tenken.extract;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.tenken.data.Data;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Every expression that extraction runs over text: those of the pattern files, and those that its classes hold. */
final class Expressions {
    /** Those of data are the program's own small words; extraction is what runs over whole papers. */
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.tenken.extract", "dev.tenken.figures");

    private Expressions() {}

    /** By where they stand. */
    static SortedMap<String, Pattern> all() {
        Map<String, PatternFile> files = new TreeMap<>();
        Extractor.patternFiles()
                .forEach(f -> files.put(f.path(), Data.readYaml(f.text(), f.path(), PatternFile.class)));
        Map<String, Group> shared = new HashMap<>();
        files.values().stream().filter(f -> f.topic() == null).forEach(f -> shared.putAll(groups(f)));
        SortedMap<String, Pattern> all = new TreeMap<>();
        files.forEach((path, file) -> collect(path, file, shared, all));
        CLASSES.forEach(c -> collect(named(c.getName()), all));
        Recognisers.builtIn().forEach((name, recogniser) -> {
            if (recogniser instanceof RegexRecogniser one) {
                all.put("recogniser " + name, one.pattern().pattern());
            }
        });
        return all;
    }

    private static Class<?> named(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static Map<String, Group> groups(PatternFile file) {
        Map<String, Group> groups = new HashMap<>();
        file.groups().forEach((name, words) -> groups.put(name, Group.of(name, words)));
        return groups;
    }

    private static void collect(
            String path, PatternFile file, Map<String, Group> shared, SortedMap<String, Pattern> into) {
        Map<String, Group> groups = new HashMap<>(shared);
        groups.putAll(groups(file));
        groups(file).forEach((name, group) -> into.put(path + "/" + name, group.words()));
        file.lexicons()
                .forEach((name, lexicon) -> lexicon.forEach((value, words) -> into.put(
                        path + "/" + name + "/" + value, Group.of(value, words).words())));
        for (PatternFile.Spec spec : file.patterns()) {
            if (spec.match() != null) {
                Stream.concat(spec.match().ja().stream(), spec.match().en().stream())
                        .forEach(e -> into.put(
                                path + "/" + spec.id() + "/" + e, Group.whole(Group.expanded(e, groups::get))));
            }
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

    /** Expressions may stand alone, in lists and maps, and in small records of these. */
    private static void collect(String place, Object value, SortedMap<String, Pattern> into) {
        if (value instanceof Pattern pattern) {
            into.put(place, pattern);
        } else if (value instanceof Expression expression) {
            into.put(place, expression.pattern());
        } else if (value instanceof Map<?, ?> map) {
            collect(place, map.keySet(), into);
            collect(place, map.values(), into);
        } else if (value instanceof Collection<?> several) {
            several.forEach(v -> collect(place + "#" + into.size(), v, into));
        } else if (value instanceof Record) {
            collectParts(place, value, into);
        }
    }

    private static void collectParts(String place, Object value, SortedMap<String, Pattern> into) {
        for (RecordComponent part : value.getClass().getRecordComponents()) {
            try {
                Field field = value.getClass().getDeclaredField(part.getName());
                field.setAccessible(true);
                collect(place + "." + part.getName(), value(field, value), into);
            } catch (NoSuchFieldException e) {
                throw new AssertionError(e);
            }
        }
    }
}
