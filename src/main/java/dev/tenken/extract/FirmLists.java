package dev.tenken.extract;

import dev.tenken.extract.text.MatchText;
import java.util.List;
import java.util.stream.Stream;

/**
 * Tells lists of firms that work for the vendor by the words over them.
 *
 * @param lists words of such headings, and heads of columns that say by themselves that firms stand below
 * @param offered words of headings over what customers may connect: who stands there does not work for the vendor
 */
record FirmLists(Group lists, Group offered) {

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

    /** Whether the passage speaks of those who are hired as such. */
    boolean areNamed(Passage passage) {
        return lists.isIn(passage.text());
    }
}
