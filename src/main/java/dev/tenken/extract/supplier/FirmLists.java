package dev.tenken.extract.supplier;

import dev.tenken.extract.passage.Group;
import dev.tenken.extract.passage.Passage;
import dev.tenken.extract.text.Expression;
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

    /** Papers whose titles say that they list those who process for the vendor, and nothing beside. */
    private static final Expression OF_PROCESSORS = Expression.of(
            "^[^a-z]{0,4}(?:(?:our|list of|current|approved|the provider(?:'s)?|all|third[- ]party|data) ){0,4}sub-? ?(?:processors?|contractors?)(?: ?(?:list|page|overview|and affiliates))?[^a-z]{0,12}$"
                    + "|^(?:業務)?(?:再?委託先|サブプロセッサー?|復処理者)(?:の)?(?:一覧|リスト)?$");

    /** "Error tracking service used to …": a name of what is done, not a sentence on somebody. */
    private static final Expression NAMED_WORK = Expression.of(
            "^(?:(?:provides?|provision of|handles?|hosts?|used (?:for|to|as)) )?(?<work>(?!(?:we|it|this|that|these|those|the|our|your|you|they|their|if|when|where|for|in|on|at|all|any|each|no|not|data|please|see|provides?|handles?|only|is|are|has)\\b)[a-z][^.;|:]{3,100})\\.?$");

    /** A sentence in Japanese, and a firm below the head of a kind of firms. */
    private static final Expression NO_WORK =
            Expression.of("[はをがにで][^。]{0,80}(?:ます|です|いる|する|ました)。?$|[ ,]" + OrganisationNames.FORM_WRITTEN + "$");

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

    /** Whether a paper is by its title nothing but such a list. */
    static boolean isTitle(MatchText title) {
        return OF_PROCESSORS.isIn(title);
    }

    /** What a line below the name of a firm calls its work, where nothing but firms is listed; or null. */
    static Stretch namedWork(MatchText line) {
        Matcher m = NAMED_WORK.finder(line);
        return m.find() && !NO_WORK.isIn(line) ? new Stretch(m.start(WORK), m.end(WORK)) : null;
    }

    /** Whether the passage speaks of those who are hired as such. */
    boolean areNamed(Passage passage) {
        return lists.isIn(passage.text());
    }
}
