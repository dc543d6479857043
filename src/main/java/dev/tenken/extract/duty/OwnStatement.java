package dev.tenken.extract.duty;

import dev.tenken.data.Patterns;
import dev.tenken.extract.text.Expression;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells English sentences that state something of a subject of their own, as the clauses of a contract do, from those that only name or bid
 * what is to be done: "Changes shall be reported" and "It stores logs" from "Keeping logs" and "Ensure that logs are kept". What stands under
 * "Obligations of the processor" is a duty of his only where it is of the second kind; the first says itself who does what.
 */
public final class OwnStatement {
    private static final String OPENING = "^[^a-z]{0,6}(?:\\(?[a-z0-9]{1,3}[.)] )?";

    /** What no bidding and hardly a name begins with. */
    private static final Expression SUBJECT = Expression.ofPlain(
            OPENING
                    + "(?:the|an?|any|all|your|customers?|clients?|users?|subscribers?|each|every|such|this|these|those|no|its|his|her|their|our|he|she|it|they|we|you|in|if|where|when|upon|with|for|at|insofar|should|unless|either|both|neither|subject to|notwithstanding)\\b");

    /** Clauses that say more of a word before them. */
    private static final Pattern ASIDE = Patterns.compile(
            "\\b(?:that|which|who|whom|whose|where|when|if|as|because|while|after|before|until|unless)\\b[^,;]*");

    private static final Expression FINITE = Expression.ofPlain(
            "[a-z)] (?:shall|must|will|may|might|can|cannot|should|is|are|was|were|has|have|does|do)\\b");

    /** "Employees who may see it must agree": owed by whom the sentence names. */
    private static final Expression OWED = Expression.ofPlain(
            "(?<!\\b(?:that|which|who|whom|you|they|it)) (?:shall|must|should)\\b|[a-z] takes? place\\b");

    /** What is said to the reader. */
    private static final Expression ASIDE_TO_READER =
            Expression.ofPlain(OPENING + "(?:please )?(?:note|refer to|see (?!to\\b)|for (?:more|further) )");

    private static final Expression ACTS = Expression.ofPlain(
            OPENING
                    + "(?:in addition, |furthermore, |moreover, |also, )?(?:he|she|it|they|we|you|the (?:provider|customer|processor|controller|client|supplier|company|parties))"
                    + " (?:(?:also|only|always|never|[a-z]{3,12}ly) ){0,2}(?:[a-z]{2,14}s|(?:under|with|over)[a-z]{3,8}) (?:[a-z]{3,12}ly )?(?:that|to|the|an?|his|her|its|their|all|any|no|such|personal|data)\\b");

    /** "At least 30 days after the notice, we stop …": a time or a case, and then a subject with its verb. */
    private static final Pattern FRONTED = Patterns.compile(
            OPENING
                    + "(?:at|as|every|on|once|after|before|during|until|from|within|whenever|since|by|following|prior to|for)\\b[^;]{3,100}, "
                    + "(?:(?:we|you|they|it|he|she|the (?:provider|customer)) [a-z]{2,14}|(?:no|new|existing|all|any|the|an?|such|these|those) [^,;]{2,60} (?:is|are|will|shall|can|may|must|has|have)\\b)");

    private OwnStatement() {}

    /** @param folded an item of a list */
    public static boolean isWhole(String folded) {
        return ASIDE_TO_READER.begins(folded)
                || FRONTED.matcher(folded).lookingAt()
                || ACTS.begins(folded)
                || OWED.isIn(folded)
                || hasVerb(folded);
    }

    private static boolean hasVerb(String folded) {
        Matcher aside = ASIDE.matcher(folded);
        return SUBJECT.begins(folded) && FINITE.isIn(aside.replaceAll(""));
    }
}
