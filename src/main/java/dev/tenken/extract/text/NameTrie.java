package dev.tenken.extract.text;

/** Names looked up at a place of the text, longest first, in time that does not grow with the number of names. */
public final class NameTrie<T> {
    private final Node<T> root = new Node<>();
    private final Beginnings beginnings = new Beginnings();

    private static final class Node<T> {
        private final LetterMap<Node<T>> next = new LetterMap<>();
        private T value;
    }

    public void put(String name, T entry) {
        beginnings.add(name);
        Node<T> node = root;
        for (int i = 0; i < name.length(); i++) {
            node = node.next.get(name.charAt(i), Node::new);
        }
        if (node.value == null) {
            node.value = entry;
        }
    }

    /** False when no name stands at this place. */
    public boolean mayBegin(MatchText text, int start) {
        return beginnings.mayBegin(text.folded(), start);
    }

    /** The longest name that stands at this place as whole words, or null. */
    public Match<T> longestAt(MatchText text, int start) {
        String s = text.folded();
        if (start >= s.length() || !beginnings.mayBegin(s, start) || !text.isEdge(start)) {
            return null;
        }
        Match<T> longest = null;
        Node<T> node = root.next.get(s.charAt(start));
        for (int i = start; node != null; node = ++i < s.length() ? node.next.get(s.charAt(i)) : null) {
            if (node.value != null && text.isEdge(i + 1) && !isCutFromRun(s, start, i + 1)) {
                longest = new Match<>(start, i + 1, node.value);
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
