package dev.tenken.extract.text;

import dev.tenken.model.document.Span;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;

/**
 * A copy of text for matching, with a map back: full-width, half-width and upper-case letters folded (NFKC, lower case), line
 * breaks and runs of blanks made one blank, blanks beside Japanese letters and Markdown's emphasis dropped. Quotes are never
 * taken from it, only places.
 */
public final class MatchText {
    public static final MatchText EMPTY = new MatchText("", new int[0], new int[0]);

    private final String folded;
    private final int[] starts;
    private final int[] ends;
    private final Map<Object, Object> remembered = new IdentityHashMap<>(4);
    private Words words;
    private Present present;

    MatchText(String folded, int[] starts, int[] ends) {
        this.folded = folded;
        this.starts = starts;
        this.ends = ends;
    }

    /** The folded text of a whole string. */
    public static MatchText of(String text) {
        return Folding.fold(text, new Span(0, text.length()));
    }

    /** The text with another stretch in place of each that the matcher finds; a replacement stands where what it replaces stood. */
    public MatchText replaced(Matcher matcher, String replacement) {
        Copy copy = new Copy();
        int at = 0;
        while (matcher.find()) {
            copy.add(at, matcher.start());
            copy.add(replacement, original(matcher.start(), matcher.end()));
            at = matcher.end();
        }
        copy.add(at, folded.length());
        return copy.finished();
    }

    /** Another text that is made from parts of this one. */
    private final class Copy {
        private final StringBuilder other = new StringBuilder(folded.length());
        private int[] from = new int[folded.length()];
        private int[] to = new int[folded.length()];

        void add(int start, int end) {
            reserve(end - start);
            System.arraycopy(starts, start, from, other.length(), end - start);
            System.arraycopy(ends, start, to, other.length(), end - start);
            other.append(folded, start, end);
        }

        void add(String words, Span place) {
            reserve(words.length());
            Arrays.fill(from, other.length(), other.length() + words.length(), place.start());
            Arrays.fill(to, other.length(), other.length() + words.length(), place.end());
            other.append(words);
        }

        private void reserve(int more) {
            if (other.length() + more > from.length) {
                from = Arrays.copyOf(from, 2 * (other.length() + more));
                to = Arrays.copyOf(to, from.length);
            }
        }

        MatchText finished() {
            int length = other.length();
            return new MatchText(other.toString(), Arrays.copyOf(from, length), Arrays.copyOf(to, length));
        }
    }

    public String folded() {
        return folded;
    }

    public boolean isEmpty() {
        return folded.isEmpty();
    }

    Words words() {
        if (words == null) {
            words = Words.read(folded);
        }
        return words;
    }

    /** Which expressions may match in this text, as far as was asked; null when nobody asked. */
    Present present() {
        return present;
    }

    void keep(Present known) {
        present = known;
    }

    /** What was made of this text for a key, made once. */
    @SuppressWarnings("unchecked")
    public <T> T remembered(Object key, Function<MatchText, T> made) {
        Object known = remembered.get(key);
        if (known == null) {
            known = made.apply(this);
            remembered.put(key, known);
        }
        return (T) known;
    }

    /** The place in the original text of a stretch of the folded one. */
    public Span original(int start, int end) {
        int from = starts[start];
        int to = from;
        for (int i = start; i < end; i++) {
            from = Math.min(from, starts[i]);
            to = Math.max(to, ends[i]);
        }
        return new Span(from, to);
    }

    /** The stretch that stands for a stretch of the original, or null when none does. */
    public Stretch stretchOf(Span stretch) {
        int first = -1;
        int last = -1;
        for (int i = 0; i < starts.length; i++) {
            // What was put between two pieces stands for nothing of the original.
            if (starts[i] < ends[i] && starts[i] >= stretch.start() && ends[i] <= stretch.end()) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        return first < 0 ? null : new Stretch(first, last + 1);
    }

    /**
     * True when neither edge of a stretch cuts a word: ログ is not in ログイン, "log" not in "login", 京都 not in 東京都.
     */
    public boolean isWord(int start, int end) {
        return end > start && isEdge(start) && isEdge(end);
    }

    /** True when no word is cut there. */
    public boolean isEdge(int at) {
        if (at <= 0 || at >= folded.length()) {
            return true;
        }
        return words == null ? isEdgeBetween(at) : words.isEdge(at);
    }

    /** The first place at or behind an offset where no word is cut; the text's length at the latest. */
    public int nextEdge(int from) {
        return from >= folded.length() ? folded.length() : words().nextEdge(from);
    }

    /** Most places are told by the letters beside them, so that the text need not be cut into words. */
    private boolean isEdgeBetween(int at) {
        Script before = Script.of(folded.charAt(at - 1));
        Script after = Script.of(folded.charAt(at));
        if (before != after || before == Script.OTHER || before == Script.HIRAGANA) {
            return true;
        }
        return before != Script.LATIN && words().isEdge(at);
    }

    @Override
    public String toString() {
        return folded;
    }
}
