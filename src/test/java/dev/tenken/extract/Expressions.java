package dev.tenken.extract;

import dev.tenken.data.Data;
import dev.tenken.extract.party.OwnNames;
import dev.tenken.extract.text.Sentences;
import dev.tenken.figures.Dates;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Every expression that extraction runs over text: those of the pattern files, and those of the recognisers. */
final class Expressions {
    private static final List<Class<?>> RECOGNISERS = List.of(
            CalendarWords.class,
            CourtRecogniser.class,
            DaysRecogniser.class,
            DurationBounds.class,
            DurationForms.class,
            DurationJoiner.class,
            FrequencyRecogniser.class,
            HoursRecogniser.class,
            LawRecogniser.class,
            TimeSourceRecogniser.class,
            TimeZoneRecogniser.class,
            Clauses.class,
            Sentences.class,
            PassageBuilder.class);

    private static final List<String> PARTY = List.of(
            "Addressed",
            "CommonEndings",
            "DefinedTerms",
            "Hosts",
            "NameEvidence",
            "NameForm",
            "NameTally",
            "Parties",
            "PlainText");

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
        RECOGNISERS.forEach(c -> collect(c, all));
        collect(hidden(Dates.class, "DateForms"), all);
        PARTY.forEach(name -> collect(hidden(OwnNames.class, name), all));
        Recognisers.builtIn().forEach((name, recogniser) -> {
            if (recogniser instanceof RegexRecogniser one) {
                all.put("recogniser " + name, one.pattern().pattern());
            }
        });
        return all;
    }

    /** A class that only the package of its neighbour knows. */
    private static Class<?> hidden(Class<?> neighbour, String name) {
        try {
            return Class.forName(neighbour.getPackageName() + "." + name);
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
