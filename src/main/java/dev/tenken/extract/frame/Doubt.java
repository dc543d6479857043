package dev.tenken.extract.frame;

import dev.tenken.extract.clause.Clause;
import dev.tenken.extract.clause.Modality;
import dev.tenken.extract.passage.Context;
import dev.tenken.extract.passage.Passage;
import dev.tenken.model.fact.Confidence;
import dev.tenken.model.fact.Party;
import dev.tenken.model.fact.Polarity;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How much there is to doubt in a reading. Each sign counts points, by how often readings that show it were found wrong by people; few
 * points are no doubt. That a heading says what a sentence is about is no sign: such readings are right as often as others.
 */
final class Doubt {
    private static final int SOME = 3;
    private static final int MUCH = 5;
    /** What the provider says that it does itself is seldom about anything else. */
    private static final int OWN_DEED = 2;

    /** Evidence beyond what is asked for. */
    private static final double ENOUGH = 1;

    private static final double AMPLE = 2;
    private static final int LONG = 90;
    private static final int VERY_LONG = 200;
    private static final int REASONS = 2;

    private static final Set<Modality> UNSETTLED =
            EnumSet.of(Modality.ASKS, Modality.PLANS, Modality.AIMS, Modality.RECOMMENDS);

    /** What makes a reading unsure. */
    private enum Sign {
        VERY_LONG("a long passage", 3),
        LIST("the words above its list say what it is about", 2),
        DENIED("it is told by a negation", 2),
        UNSETTLED("it is asked, planned or recommended", 2),
        FEW_WORDS("few words show it", 1),
        ALONE("nothing else in the sentence bears it out", 1),
        NAME("a name alone shows it", 1),
        QUESTION("the question says what it is about", 1),
        LABEL("the row's label says what it is about", 1),
        CASE("it is said of a case", 1),
        MAY("it is said of what may be", 1),
        BESIDE("it is said beside the point", 1),
        VAGUE("what it promises is left open", 1),
        LONG("a long sentence", 1);

        private final String words;
        private final int points;

        Sign(String words, int points) {
            this.words = words;
            this.points = points;
        }
    }

    private final Passage passage;
    private final List<Claim> claims;
    private final Set<Context.Role> around;
    private final Polarity polarity;
    private final Set<Sign> signs = EnumSet.noneOf(Sign.class);
    private final int points;

    /**
     * @param claims what the reading was made of: at least one, the first the most telling
     * @param around what around the passage it rests on
     * @param polarity of the statement
     */
    Doubt(Passage passage, List<Claim> claims, Set<Context.Role> around, Polarity polarity) {
        this.passage = passage;
        this.claims = claims;
        this.around = around;
        this.polarity = polarity;
        seeEvidence();
        seeSurroundings();
        seeClause(claims.get(0));
        seeLength(passage.text().folded().length());
        points = signs.stream().mapToInt(s -> s.points).sum() - relief();
    }

    Confidence confidence() {
        return points >= MUCH ? Confidence.LOW : points >= SOME ? Confidence.MEDIUM : Confidence.HIGH;
    }

    /** The weightiest signs in words; null when there is no doubt. */
    String reason() {
        return confidence() == Confidence.HIGH
                ? null
                : signs.stream()
                        .sorted(Comparator.comparing((Sign s) -> -s.points))
                        .limit(REASONS)
                        .map(s -> s.words)
                        .collect(Collectors.joining(", "));
    }

    private void see(Sign sign, boolean seen) {
        if (seen) {
            signs.add(sign);
        }
    }

    private void seeEvidence() {
        see(Sign.FEW_WORDS, excess() < ENOUGH);
        see(Sign.ALONE, claims.size() == 1);
        see(Sign.NAME, claims.get(0).frame().spec().threshold() == 0);
    }

    private double excess() {
        return claims.stream()
                .mapToDouble(c -> c.score() - c.frame().spec().threshold())
                .max()
                .orElse(0);
    }

    private void seeSurroundings() {
        see(Sign.LIST, around.contains(Context.Role.LEAD_IN) || around.contains(Context.Role.PARENT));
        see(Sign.QUESTION, around.contains(Context.Role.QUESTION));
        see(Sign.LABEL, around.contains(Context.Role.ROW_LABEL) || around.contains(Context.Role.COLUMN));
    }

    private void seeClause(Claim claim) {
        Clause clause = claim.clause();
        see(Sign.DENIED, polarity == Polarity.DENIED);
        see(Sign.VAGUE, polarity == Polarity.VAGUE);
        see(Sign.UNSETTLED, UNSETTLED.contains(clause.modality()));
        see(Sign.MAY, clause.modality() == Modality.MAY);
        see(Sign.CASE, clause.condition() != null);
        see(Sign.BESIDE, clause.relative(claim.match().anchor()));
    }

    private void seeLength(int length) {
        see(Sign.VERY_LONG, length >= VERY_LONG);
        see(Sign.LONG, length >= LONG && length < VERY_LONG);
    }

    private int relief() {
        Party actor = claims.get(0).clause().actor();
        int own = actor == Party.PROVIDER || actor == Party.STAFF ? OWN_DEED : 0;
        return own + (excess() >= AMPLE ? 1 : 0);
    }
}
