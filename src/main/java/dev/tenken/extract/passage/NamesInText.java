package dev.tenken.extract.passage;

import dev.tenken.extract.text.LetterTrie;
import dev.tenken.extract.text.MatchText;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;

/**
 * Names looked up in a whole text as whole words, the longest first: where two overlap, the longer one is meant. The work grows as the text
 * does, whatever the number of names: no letter is looked at more often than the longest name has letters.
 *
 * @param <T> what a name stands for
 */
final class NamesInText<T> {
    private final LetterTrie<T> names = new LetterTrie<>();

    /** A name that stands at a place, and those that begin there too and are shorter, the longest of them last. */
    private record Place<T>(int start, int end, T value, List<Place<T>> shorter) implements Comparable<Place<T>> {
        @Override
        public int compareTo(Place<T> other) {
            int byLength = Integer.compare(other.end - other.start, end - start);
            return byLength == 0 ? Integer.compare(start, other.start) : byLength;
        }
    }

    /** Adds a name; of two things with the same name the first one counts. An empty name is never found. */
    void put(String name, T value) {
        if (!name.isEmpty() && names.get(name) == null) {
            names.put(name, value);
        }
    }

    /** What the text names, in no order that means anything. */
    Set<T> in(MatchText text) {
        PriorityQueue<Place<T>> places = new PriorityQueue<>();
        for (int start = 0; start < text.folded().length(); start++) {
            add(places, at(text, start));
        }
        BitSet taken = new BitSet();
        Set<T> found = new LinkedHashSet<>();
        for (Place<T> place = places.poll(); place != null; place = places.poll()) {
            int blocked = taken.nextSetBit(place.start);
            if (blocked < 0 || blocked >= place.end) {
                taken.set(place.start, place.end);
                found.add(place.value);
            } else {
                add(places, place.shorter);
            }
        }
        return found;
    }

    private static <T> void add(PriorityQueue<Place<T>> places, List<Place<T>> nested) {
        if (!nested.isEmpty()) {
            places.add(nested.remove(nested.size() - 1));
        }
    }

    private List<Place<T>> at(MatchText text, int start) {
        String letters = text.folded();
        int node = names.first(letters, start);
        if (node == LetterTrie.NONE || !text.isEdge(start)) {
            return List.of();
        }
        List<Place<T>> nested = new ArrayList<>();
        for (int i = start;
                node != LetterTrie.NONE;
                node = ++i < letters.length() ? names.next(node, letters.charAt(i)) : LetterTrie.NONE) {
            if (names.value(node) != null && text.isWord(start, i + 1)) {
                nested.add(new Place<>(start, i + 1, names.value(node), nested));
            }
        }
        return nested;
    }
}
