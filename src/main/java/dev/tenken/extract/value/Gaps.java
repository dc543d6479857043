package dev.tenken.extract.value;

import dev.tenken.extract.text.MatchText;

/** Blanks of the document that folding dropped beside Japanese letters: 株式会社ミナモ　書類の配送 names a firm and what it does. */
public final class Gaps {

    private Gaps() {}

    /** Where the first blank stood behind a place and before another; {@code end} when none did. */
    public static int next(MatchText text, int start, int end) {
        for (int i = start + 1; i < end; i++) {
            if (isAt(text, i)) {
                return i;
            }
        }
        return end;
    }

    /** True when a blank stood before the letter at this place. */
    public static boolean isAt(MatchText text, int at) {
        return at > 0
                && at < text.folded().length()
                && text.original(at - 1, at).end() < text.original(at, at + 1).start();
    }
}
