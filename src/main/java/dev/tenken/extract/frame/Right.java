package dev.tenken.extract.frame;

import dev.tenken.extract.clause.Clause;
import dev.tenken.extract.passage.Passage;
import dev.tenken.extract.text.Expression;
import dev.tenken.model.fact.Party;
import dev.tenken.model.fact.Polarity;
import dev.tenken.model.fact.Topic;
import java.util.EnumSet;
import java.util.Set;

/** Tells a right that the vendor keeps for itself from what it promises: who may delete an account has promised nobody to do so. */
final class Right {
    private static final Set<Topic> PROMISED = EnumSet.of(Topic.DATA_DELETION, Topic.USER_MANAGEMENT);

    private static final Expression KEPT = Expression.ofPlain(
            "でき(?:る|ます)(?:もの|こと)?(?:と(?:する|します|いたします))?。?$|権利を(?:有|留保)"
                    + "|\\b(?:may(?! be\\b)|(?:is|are|be) entitled to|reserves? the right|has the right|have the right|at its (?:sole )?discretion)\\b");

    private Right() {}

    /** Whether a claim rests on no more than such a right. What customers may do, or may ask for, is theirs. */
    static boolean isOnly(Claim claim, Passage passage) {
        Clause clause = claim.clause();
        return PROMISED.contains(claim.topic())
                && claim.match().polarity() == Polarity.AFFIRMED
                && clause.actor() == Party.PROVIDER
                && KEPT.isIn(
                        passage.text().folded(),
                        clause.stretch().start(),
                        clause.stretch().end());
    }
}
