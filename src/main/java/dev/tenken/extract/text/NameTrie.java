package dev.tenken.extract.text;

/** Names looked up at a place of the text, longest first, in time that does not grow with the number of names. */
public final class NameTrie<T> {
    private final LetterTrie<T> names = new LetterTrie<>();

    public void put(String name, T entry) {
        if (names.get(name) == null) {
            names.put(name, entry);
        }
    }

    /** False when no name stands at this place. */
    public boolean mayBegin(MatchText text, int start) {
        return names.first(text.folded(), start) != LetterTrie.NONE;
    }

    /** The longest name that stands at this place as whole words, or null. */
    public Match<T> longestAt(MatchText text, int start) {
        String s = text.folded();
        if (start >= s.length() || !text.isEdge(start)) {
            return null;
        }
        Match<T> longest = null;
        int node = names.first(s, start);
        for (int i = start;
                node != LetterTrie.NONE;
                node = ++i < s.length() ? names.next(node, s.charAt(i)) : LetterTrie.NONE) {
            T entry = names.value(node);
            if (entry != null && text.isEdge(i + 1) && !isCutFromRun(s, start, i + 1)) {
                longest = new Match<>(start, i + 1, entry);
            }
        }
        return longest;
    }

    /** Two katakana letters inside a longer run are part of another word more often than a name: タイ in タイミング. */
    private static boolean isCutFromRun(String s, int start, int end) {
        boolean shortKatakana = end - start <= 2 && Script.of(s.charAt(start)) == Script.KATAKANA;
        boolean runsOn = start > 0 && Script.of(s.charAt(start - 1)) == Script.KATAKANA
                || end < s.length() && Script.of(s.charAt(end)) == Script.KATAKANA;
        return shortKatakana && runsOn;
    }

    /** A name found. */
    public record Match<T>(int start, int end, T entry) {}
}
