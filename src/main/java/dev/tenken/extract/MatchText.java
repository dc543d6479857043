package dev.tenken.extract;

import dev.tenken.model.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A copy of text for matching, with a map back: full-width, half-width and upper-case letters folded (NFKC, lower case), line
 * breaks and runs of blanks made one blank, blanks beside Japanese letters and Markdown's emphasis dropped. Quotes are never
 * taken from it, only places.
 */
final class MatchText {
    static final MatchText EMPTY = new MatchText("", new int[0], new int[0]);

    private final String folded;
    private final int[] starts;
    private final int[] ends;
    private BitSet boundaries;

    MatchText(String folded, int[] starts, int[] ends) {
        this.folded = folded;
        this.starts = starts;
        this.ends = ends;
    }

    /** The folded text of a whole string. */
    static MatchText of(String text) {
        return Folding.fold(text, new Span(0, text.length()));
    }

    String folded() {
        return folded;
    }

    boolean isEmpty() {
        return folded.isEmpty();
    }

    /** The place in the original text of a stretch of the folded one. */
    Span original(int start, int end) {
        int from = starts[start];
        int to = from;
        for (int i = start; i < end; i++) {
            from = Math.min(from, starts[i]);
            to = Math.max(to, ends[i]);
        }
        return new Span(from, to);
    }

    /**
     * True when neither edge of a stretch cuts a word: ログ is not in ログイン, "log" not in "login", 京都 not in 東京都.
     */
    boolean isWord(int start, int end) {
        return end > start && isEdge(start) && isEdge(end);
    }

    private boolean isEdge(int at) {
        if (at <= 0 || at >= folded.length()) {
            return true;
        }
        Script before = Script.of(folded.charAt(at - 1));
        Script after = Script.of(folded.charAt(at));
        if (before != after || before == Script.OTHER || before == Script.HIRAGANA) {
            return true;
        }
        return before != Script.LATIN && boundaries().get(at);
    }

    private BitSet boundaries() {
        if (boundaries == null) {
            boundaries = JapaneseWords.boundaries(folded);
        }
        return boundaries;
    }

    /** The stretches between separators that end a clause with its own polarity. */
    List<int[]> clauses() {
        return split(Clauses.BREAK);
    }

    /** The stretches that these breaks end; together they are the text. */
    List<int[]> split(Pattern ends) {
        List<int[]> clauses = new ArrayList<>();
        int start = 0;
        var breaks = ends.matcher(folded);
        while (breaks.find()) {
            clauses.add(new int[] {start, breaks.end()});
            start = breaks.end();
        }
        clauses.add(new int[] {start, folded.length()});
        return clauses;
    }

    @Override
    public String toString() {
        return folded;
    }
}
