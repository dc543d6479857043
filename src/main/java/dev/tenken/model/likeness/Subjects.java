package dev.tenken.model.likeness;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Finds what speaks of the same subject without comparing each with each. A subject tells words under the names of aspects: two subjects meet where
 * every aspect that both tell has a word in common. An aspect that one of them does not tell keeps nothing apart.
 *
 * <p>Entries are kept in cells, one for each combination of words, so that looking one subject up costs as much with many entries as with few.
 *
 * @param <C> a cell: what is known of all entries of one combination
 */
public final class Subjects<C> {

    /** A subject of more combinations of words than this is compared with each other one: its cells would fill the memory. */
    static final int MOST_COMBINATIONS = 1_000;

    private final Supplier<C> empty;
    private final Map<Set<String>, Shape> shapes = new LinkedHashMap<>();
    private final List<Entry<C>> large = new ArrayList<>();

    /** @param empty makes a cell of no entries */
    public Subjects(Supplier<C> empty) {
        this.empty = empty;
    }

    private record Entry<C>(Map<String, ? extends Collection<?>> subject, Consumer<C> told) {}

    /**
     * One more entry.
     *
     * @param subject words by aspect; an aspect of no words is not told
     * @param told puts what the entry tells into a cell
     */
    public void add(Map<String, ? extends Collection<?>> subject, Consumer<C> told) {
        Entry<C> entry = new Entry<>(subject, told);
        if (isLarge(subject)) {
            large.add(entry);
        } else {
            shapes.computeIfAbsent(aspects(subject), a -> new Shape()).add(entry);
        }
    }

    /** True when a cell of entries that meet the subject is wanted. */
    public boolean anyMeets(Map<String, ? extends Collection<?>> subject, Predicate<C> wanted) {
        if (large.stream().anyMatch(e -> meet(subject, e.subject) && isWanted(e, wanted))) {
            return true;
        }
        return isLarge(subject)
                ? shapes.values().stream()
                        .flatMap(s -> s.entries.stream())
                        .anyMatch(e -> meet(subject, e.subject) && isWanted(e, wanted))
                : shapes.entrySet().stream()
                        .anyMatch(e -> e.getValue().anyMeets(subject, common(subject, e.getKey()), wanted));
    }

    private boolean isWanted(Entry<C> entry, Predicate<C> wanted) {
        C cell = empty.get();
        entry.told.accept(cell);
        return wanted.test(cell);
    }

    private static boolean isLarge(Map<String, ? extends Collection<?>> subject) {
        long combinations = 1;
        for (Collection<?> words : subject.values()) {
            combinations *= Math.max(1, words.size());
            if (combinations > MOST_COMBINATIONS) {
                return true;
            }
        }
        return false;
    }

    private static boolean meet(Map<String, ? extends Collection<?>> one, Map<String, ? extends Collection<?>> other) {
        return common(one, aspects(other)).stream()
                .allMatch(a -> one.get(a).stream().anyMatch(other.get(a)::contains));
    }

    private static Set<String> aspects(Map<String, ? extends Collection<?>> subject) {
        Set<String> aspects = new TreeSet<>();
        subject.forEach((aspect, words) -> {
            if (!words.isEmpty()) {
                aspects.add(aspect);
            }
        });
        return aspects;
    }

    private static Set<String> common(Map<String, ? extends Collection<?>> subject, Set<String> others) {
        Set<String> common = aspects(subject);
        common.retainAll(others);
        return common;
    }

    /** Entries that tell the same aspects. */
    private final class Shape {
        private final List<Entry<C>> entries = new ArrayList<>();
        // By the aspects that a subject looked up has in common with these.
        private final Map<Set<String>, Map<List<Object>, C>> tables = new HashMap<>();

        void add(Entry<C> entry) {
            entries.add(entry);
            tables.forEach((common, table) -> put(entry, common, table));
        }

        private void put(Entry<C> entry, Set<String> common, Map<List<Object>, C> table) {
            combinations(entry.subject, common)
                    .forEach(words -> entry.told.accept(table.computeIfAbsent(words, w -> empty.get())));
        }

        boolean anyMeets(Map<String, ? extends Collection<?>> subject, Set<String> common, Predicate<C> wanted) {
            Map<List<Object>, C> table = tables.get(common);
            if (table == null) {
                table = new HashMap<>();
                for (Entry<C> entry : entries) {
                    put(entry, common, table);
                }
                tables.put(common, table);
            }
            for (List<Object> words : combinations(subject, common)) {
                C cell = table.get(words);
                if (cell != null && wanted.test(cell)) {
                    return true;
                }
            }
            return false;
        }
    }

    /** Every way to take one word of each of the aspects. */
    private static List<List<Object>> combinations(Map<String, ? extends Collection<?>> subject, Set<String> aspects) {
        List<List<Object>> combinations = List.of(List.of());
        for (String aspect : aspects) {
            List<List<Object>> longer = new ArrayList<>();
            for (List<Object> begun : combinations) {
                for (Object word : subject.get(aspect)) {
                    List<Object> words = new ArrayList<>(begun);
                    words.add(word);
                    longer.add(words);
                }
            }
            combinations = longer;
        }
        return combinations;
    }
}
