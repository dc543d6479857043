package dev.tenken.extract.duty;

import dev.tenken.data.Patterns;
import dev.tenken.extract.text.Expression;
import dev.tenken.extract.text.Stretch;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds of whom an English sentence speaks where other words stand between him and what is said of him. */
final class EnglishSubjects {
    /** What somebody does, and that it is no more than what follows. */
    private static final Pattern ROLE = Patterns.compile(
            "\\b(?<of>(?:activit(?:y|ies)|role|involvement|performance|work|tasks?|contribution)(?: of (?:the |our )?[a-z]{2,14})?) (?:is|are) (?:strictly |only )?(?:limited|confined|restricted) to ");

    private static final Expression OF_ROLE = Expression.ofPlain("(?:'s)? ?[a-z]{0,14}");

    private static final Expression DETERMINER =
            Expression.ofPlain("[\\s\\d.()-]{0,8}(?:(?:the|all|each|every|any|our) ){0,2}");
    /** What tells of which customers something is said. */
    private static final Expression DESCRIBED = Expression.ofPlain(
            " (?:with|of|from|on|in|using|holding|having|subscribing|(?:who|that|which) (?!must|shall|should|need|have to|will)[a-z]{2,14})\\b(?:(?!\\b(?:must|shall|should|will|may|can|is|are)\\b)[^,;:.]){2,80} ?");

    /** Before a colon, letters of what somebody must do; fewer are a label. */
    private static final int SHORTEST_DUTY = 12;

    /** @param behind where what he does begins */
    record Bounded(Named who, int behind) {}

    private EnglishSubjects() {}

    /** "Users with an account at the provider must …": the subject opens the sentence, and what it is told by names others. */
    static Named described(DutyText text, Stretch modal, Named nearest) {
        Named first = text.parties.isEmpty() ? null : text.parties.get(0);
        boolean opens = first != null
                && first.who() == Who.CUSTOMER
                && !first.owner()
                && DETERMINER.isWhole(text.between(text.part.start(), first.at().start()));
        return opens && DESCRIBED.isWhole(text.between(first.at().end(), modal.start())) ? first : nearest;
    }

    /** "The activity of the provider is limited to …"; null when no such thing is said. */
    static Bounded bounded(DutyText text) {
        Matcher role = text.parties.isEmpty() || text.of("bounded").isEmpty()
                ? null
                : ROLE.matcher(text.between(text.part.start(), text.part.end()));
        if (role == null || !role.find()) {
            return null;
        }
        Named who = text.lastBefore(text.part.start() + role.end("of"), OF_ROLE);
        return who == null || who.who() != Who.PROVIDER ? null : new Bounded(who, text.part.start() + role.end());
    }

    /** "… must keep passwords secret: they are not to be shared": what follows explains what is owed. */
    static int beforeColon(DutyText text, int start, int end) {
        int colon = text.between(start, end).indexOf(": ");
        return colon > SHORTEST_DUTY ? start + colon : end;
    }
}
