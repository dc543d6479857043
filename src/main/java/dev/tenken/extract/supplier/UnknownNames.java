package dev.tenken.extract.supplier;

import dev.tenken.extract.passage.Group;
import dev.tenken.extract.passage.Passage;
import dev.tenken.extract.text.Expression;
import dev.tenken.extract.text.NameTrie;
import dev.tenken.extract.text.Stretch;
import dev.tenken.extract.value.Capitals;
import dev.tenken.extract.value.Places;
import dev.tenken.model.fact.Party;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tells which words may be the name of a firm that nobody knows, where the text puts a firm: "Fjordmail", "Weft Print", "Kelp.io". Software,
 * places, parties, offices and what is only written with a capital are none.
 *
 * @param technologies software, protocols and standards
 */
record UnknownNames(Group technologies, Places places) {
    private static final String WORD = "[a-z0-9à-öø-ÿ][a-z0-9à-öø-ÿ.&'-]{1,24}";

    /** As much as a name may be, up to what {@link #END} finds. */
    static final String NAME = "(?<name>" + WORD + "(?: " + WORD + "){0,3}?)";

    /** Who acts for the firm itself, laws, and levels of halls. */
    private static final Expression OFFICE = Expression.ofPlain(
            "(?:^| )(?:teams?|departments?|officers?|managers?|staff|engineers?|administrators?|committee|council|board|policy|act|regulation|directive|law|tier|level|plan|edition|customers?|users?|clients?|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december)(?: |$)");

    /** The two sides of the contract. */
    private static final Set<Party> INSIDE = EnumSet.of(Party.PROVIDER, Party.STAFF, Party.CUSTOMER);

    /** Words that join others in a name. */
    private static final Expression SMALL = Expression.ofPlain("of|and|the|for|de|by|on|&");

    /** Where the name ends that was read up to here; a full stop behind it is none of it. */
    static int end(String text, int end) {
        return text.charAt(end - 1) == '.' ? end - 1 : end;
    }

    boolean isName(Passage passage, Stretch name) {
        String folded = passage.text().folded().substring(name.start(), name.end());
        String written = passage.original(name.start(), name.end());
        return isProper(passage, name)
                && !OFFICE.isIn(folded)
                && Stream.of(written.split(" ")).anyMatch(w -> !Capitals.isAcronym(w))
                && passage.parties().stream().noneMatch(m -> m.stretch().overlaps(name) && INSIDE.contains(m.party()))
                && technologies.all(passage.text()).stream().noneMatch(t -> t.overlaps(name))
                && !isPlace(passage, name);
    }

    /** All its words begin with capitals, and one of them at least names nothing else. */
    private static boolean isProper(Passage passage, Stretch name) {
        String text = passage.text().folded();
        int word = name.start();
        while (word < name.end()) {
            int blank = text.indexOf(' ', word);
            int end = blank < 0 ? name.end() : Math.min(blank, name.end());
            boolean small = word > name.start() && SMALL.isWhole(text.substring(word, end));
            if (!small && !Capitals.isAt(passage, word)) {
                return false;
            }
            word = end + 1;
        }
        return Capitals.lastRun(passage, name.start(), name.end()) == name.start()
                && Character.isLetter(text.charAt(name.start()));
    }

    private boolean isPlace(Passage passage, Stretch name) {
        NameTrie.Match<Places.Place> place = places.placeAt(passage, name.start());
        return place != null && place.end() >= name.end() - 1;
    }
}
