package dev.tenken.extract;

import dev.tenken.data.Patterns;
import java.util.regex.Pattern;

/** Tells answers that say no more than yes or no: what they affirm or deny stands in the question. */
final class BareAnswer {
    private static final int LONGEST = 40;
    private static final Pattern ENGLISH = Patterns.compile(
            "(?:yes|yep|no|nope|absolutely|certainly|of course|not (?:yet|currently|at present|at this time))"
                    + "(?:,? (?:we|it|they|you|i|there) (?:do|does|are|is|can|have|has|will)(?: ?n't| not)?)?[.,!;:]?");
    private static final Pattern JAPANESE = Patterns.compile("(?:はい|いいえ)[。、]?");

    private BareAnswer() {}

    /** @param folded the folded text of a clause */
    static boolean is(String folded) {
        String said = folded.strip();
        return said.length() <= LONGEST
                && (ENGLISH.matcher(said).matches() || JAPANESE.matcher(said).matches());
    }
}
