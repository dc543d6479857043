package dev.tenken.extract.supplier;

import dev.tenken.extract.passage.Group;
import dev.tenken.extract.passage.Passage;
import dev.tenken.extract.text.MatchText;
import dev.tenken.extract.text.Stretch;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Tells lists of firms that work for the vendor by the words over them.
 *
 * @param lists words of such headings, and heads of columns that say by themselves that firms stand below
 * @param offered words of headings over what customers may connect: who stands there does not work for the vendor
 * @param used how a sentence says what the firm is used for without naming it again; the group {@code work} has what for
 */
record FirmLists(Group lists, Group offered, List<Pattern> used) {
    private static final String WORK = "work";

    static FirmLists builtIn() {
        return Clouds.builtIn().lists();
    }

    /** Whether a heading or what introduces the passage announces such a list. */
    boolean announce(Passage passage) {
        return announce(passage.headings(), passage.around());
    }

    boolean announce(List<MatchText> headings, List<MatchText> around) {
        return Stream.concat(headings.stream(), around.stream()).anyMatch(this::announces);
    }

    private boolean announces(MatchText words) {
        return lists.isIn(words) && !offered.isIn(words);
    }

    /** The words of a sentence that tell what the firm is used for, or null. */
    Stretch use(MatchText sentence) {
        for (Pattern pattern : used) {
            Matcher m = pattern.matcher(sentence.folded());
            if (m.find()) {
                return new Stretch(m.start(WORK), m.end(WORK));
            }
        }
        return null;
    }

    /** Whether the passage speaks of those who are hired as such. */
    boolean areNamed(Passage passage) {
        return lists.isIn(passage.text());
    }
}
