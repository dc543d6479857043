package dev.tenken.extract.frame;

import dev.tenken.extract.clause.Clause;
import dev.tenken.extract.concept.Lexicon;
import dev.tenken.extract.passage.Announcement;
import dev.tenken.extract.passage.Passage;
import dev.tenken.extract.value.Recogniser;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One passage while frames are tried on it, in steps that each rule out most of what is left. Each step is taken over several passages in
 * a row, which is much faster than all steps for one passage: what a step needs stays at hand.
 */
final class PassageReading {
    private final Passage passage;
    private final Lexicon lexicon;
    private final FrameIndex index;
    private final boolean aboutDocument;

    private Outlook outlook;
    private FrameMatcher matcher;
    private List<FrameIndex.Entry> candidates = List.of();
    private List<Clause> clauses = List.of();

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
        matcher = new FrameMatcher(passage);
    }

    /** Takes every step with each of the passages. */
    static void go(List<PassageReading> readings) {
        readings.forEach(PassageReading::see);
        readings.forEach(PassageReading::choose);
        recognise(readings);
        readings.forEach(PassageReading::leaveOut);
        readings.forEach(PassageReading::takeApart);
    }

    /** Looks for the first value that each frame cannot do without, with one recogniser after the other. */
    private static void recognise(List<PassageReading> readings) {
        Map<Recogniser, Map<PassageReading, Frame.Take>> wanted = new IdentityHashMap<>();
        List<Map<PassageReading, Frame.Take>> inOrder = new ArrayList<>();
        for (PassageReading reading : readings) {
            for (FrameIndex.Entry candidate : reading.candidates) {
                Frame.Take take = candidate.frame().firstRequired();
                if (take != null) {
                    wanted.computeIfAbsent(take.recogniser(), r -> added(inOrder))
                            .putIfAbsent(reading, take);
                }
            }
        }
        inOrder.forEach(takes ->
                takes.forEach((reading, take) -> reading.matcher.slots().seen(take)));
    }

    private static Map<PassageReading, Frame.Take> added(List<Map<PassageReading, Frame.Take>> inOrder) {
        Map<PassageReading, Frame.Take> takes = new LinkedHashMap<>();
        inOrder.add(takes);
        return takes;
    }

    /** Leaves out frames that want a value which is not there. */
    private void leaveOut() {
        candidates.removeIf(c -> !matcher.slots().mayFill(c.frame()));
    }

    private void takeApart() {
        clauses = candidates.isEmpty() ? List.of() : Announcement.clausesOf(passage);
    }

    /** Every claim on the passage, before they are weighed against each other; {@link #go} comes first. */
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
