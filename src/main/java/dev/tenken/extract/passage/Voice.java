package dev.tenken.extract.passage;

import dev.tenken.data.Patterns;
import dev.tenken.extract.text.Folding;
import dev.tenken.extract.text.MatchText;
import dev.tenken.model.document.Document;
import dev.tenken.model.document.Span;
import java.util.regex.Pattern;

/**
 * Tells a product's manual from a vendor's statements. A manual speaks of commands and of what "you" do; what it says a product can
 * do is no commitment of whoever runs it. A vendor speaks of itself, its customers and contracts.
 *
 * @param vendor words of those who speak of their own service
 * @param manual words of manuals
 */
public record Voice(Group vendor, Group manual) {
    /** The beginning of a long document tells what it is. */
    private static final int LOOKED_AT = 100_000;

    private static final int FEWEST_MANUAL_WORDS = 8;
    /** Manual words per word of a vendor. */
    private static final int MANUAL_SHARE = 10;
    /** Letters per word of a vendor, above which hardly any vendor speaks. */
    private static final int LETTERS_PER_WORD = 2_000;

    private static final Pattern CODE = Patterns.compile("`[^`\\n]{1,80}`");

    /** Whether the document is a manual. */
    public static boolean isManual(Document document) {
        return Sections.builtIn().voice().tellsManual(document);
    }

    private boolean tellsManual(Document document) {
        int length = Math.min(document.words().length(), LOOKED_AT);
        String text = document.words().substring(0, length);
        MatchText folded = Folding.fold(text, new Span(0, length));
        long words = manual.count(folded);
        // Names of settings and events stand in code as well: without words of a manual they tell nothing.
        long manuals = words + Math.min(words, CODE.matcher(text).results().count());
        if (manuals < FEWEST_MANUAL_WORDS) {
            return false;
        }
        long vendors = vendor.count(folded);
        return manuals >= MANUAL_SHARE * vendors && vendors * LETTERS_PER_WORD <= length;
    }
}
