package dev.tenken.extract.clause;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The marks of a text by kind, in reading order. */
final class Marks {
    /** No phrase of the vocabulary has more words. */
    private static final int LONGEST = 10;

    private final Map<Cue, List<Mark>> byCue = new EnumMap<>(Cue.class);

    void add(Mark mark) {
        byCue.computeIfAbsent(mark.cue(), c -> new ArrayList<>()).add(mark);
    }

    boolean has(Cue cue) {
        return byCue.containsKey(cue);
    }

    /** The marks that lie in a range of words. */
    List<Mark> in(Cue cue, int from, int to) {
        List<Mark> all = byCue.get(cue);
        if (all == null) {
            return List.of();
        }
        List<Mark> found = new ArrayList<>();
        for (int i = index(all, from); i < all.size() && all.get(i).first() < to; i++) {
            if (all.get(i).last() < to) {
                found.add(all.get(i));
            }
        }
        return found;
    }

    /** The marks that share a word with a range. */
    List<Mark> touching(Cue cue, int from, int to) {
        return in(cue, Math.max(0, from - LONGEST), to + LONGEST).stream()
                .filter(m -> m.last() >= from && m.first() < to)
                .toList();
    }

    boolean has(Cue cue, int from, int to) {
        return has(cue, from, to, m -> true);
    }

    private boolean has(Cue cue, int from, int to, Predicate<Mark> wanted) {
        List<Mark> all = byCue.get(cue);
        for (int i = all == null ? 0 : index(all, from); all != null && i < all.size(); i++) {
            Mark mark = all.get(i);
            if (mark.first() >= to) {
                return false;
            }
            if (mark.last() < to && wanted.test(mark)) {
                return true;
            }
        }
        return false;
    }

    /** The longest mark that begins at a word, or null. */
    Mark at(Cue cue, int first) {
        List<Mark> all = byCue.get(cue);
        Mark longest = null;
        for (int i = all == null ? 0 : index(all, first); all != null && i < all.size(); i++) {
            Mark mark = all.get(i);
            if (mark.first() != first) {
                break;
            }
            longest = mark.last() < first + LONGEST ? mark : longest;
        }
        return longest;
    }

    /** True when a mark lies over a word. */
    boolean covers(Cue cue, int word) {
        return has(cue, word - LONGEST, word + LONGEST, m -> m.first() <= word && word <= m.last());
    }

    /** True when a mark ends at a word. */
    boolean endsAt(Cue cue, int word) {
        return has(cue, word - LONGEST, word + 1, m -> m.last() == word);
    }

    private static int index(List<Mark> all, int from) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int mid = (low + high) >>> 1;
            if (all.get(mid).first() < from) {
                low = mid + 1;
            } else {
                high = mid;
            }
        }
        return low;
    }
}
