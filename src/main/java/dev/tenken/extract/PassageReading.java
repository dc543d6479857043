package dev.tenken.extract;

import dev.tenken.extract.clause.Clause;
import dev.tenken.extract.concept.Lexicon;
import java.util.ArrayList;
import java.util.List;

/** One passage while frames are tried on it, in steps that each rule out most of what is left: {@link #STEPS}. */
final class PassageReading {
    /** What is to be done in turn. Each of them over several passages in a row is much faster than all of them for one passage. */
    static final List<Step> STEPS =
            List.of(PassageReading::see, PassageReading::choose, PassageReading::recognise, PassageReading::takeApart);

    private final Passage passage;
    private final Lexicon lexicon;
    private final FrameIndex index;
    private final boolean aboutDocument;

    private Outlook outlook;
    private FrameMatcher matcher;
    private List<FrameIndex.Entry> candidates = List.of();
    private List<Clause> clauses = List.of();

    /** A step of reading one passage. */
    interface Step {
        void take(PassageReading reading);
    }

    /** @param aboutDocument whether the passage speaks of the document itself, which few topics care for */
    PassageReading(Passage passage, Lexicon lexicon, FrameIndex index, boolean aboutDocument) {
        this.passage = passage;
        this.lexicon = lexicon;
        this.index = index;
        this.aboutDocument = aboutDocument;
    }

    Passage passage() {
        return passage;
    }

    /** Finds the concepts in sight. */
    private void see() {
        outlook = new Outlook(lexicon, passage);
    }

    /** Finds the frames that these concepts may be enough for. */
    private void choose() {
        candidates = index.in(outlook, aboutDocument);
    }

    /** Leaves out frames that want a value which is not there. */
    private void recognise() {
        matcher = new FrameMatcher(passage);
        candidates.removeIf(c -> !matcher.slots().mayFill(c.frame()));
    }

    private void takeApart() {
        clauses = candidates.isEmpty() ? List.of() : Announcement.clausesOf(passage);
    }

    /** Every claim on the passage, before they are weighed against each other. All steps must have been taken. */
    List<Claim> claims() {
        List<Claim> claims = new ArrayList<>();
        for (Clause clause : clauses) {
            Sight sight = new Sight(outlook, clause);
            for (FrameIndex.Entry candidate : candidates) {
                Claim claim = matcher.match(candidate.topic(), candidate.frame(), sight);
                if (claim != null) {
                    claims.add(claim);
                }
            }
        }
        return claims;
    }
}
