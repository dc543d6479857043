package dev.tenken.extract.workshop;

import dev.tenken.extract.clause.Clause;
import dev.tenken.extract.frame.Claim;
import dev.tenken.extract.frame.Contest;
import dev.tenken.extract.frame.Frame;
import dev.tenken.extract.frame.FrameMatcher;
import dev.tenken.extract.frame.FrameReader;
import dev.tenken.extract.frame.Outlook;
import dev.tenken.extract.frame.PatternSet;
import dev.tenken.extract.frame.Sight;
import dev.tenken.extract.passage.Announcement;
import dev.tenken.extract.passage.Passage;
import dev.tenken.extract.passage.Sections;
import dev.tenken.extract.workshop.LineTrace.OfPattern;
import dev.tenken.extract.workshop.LineTrace.Reason;
import dev.tenken.extract.workshop.LineTrace.Standing;
import dev.tenken.model.fact.Topic;
import java.util.ArrayList;
import java.util.List;

/** Says what frames make of one passage and why, each alone and against the others, for those who write them. */
final class FrameTrace {
    private final Passage passage;
    private final FrameMatcher matcher;
    private final Contest contest;
    private final List<Sight> sights;

    /** @param heard whether frames look at the passage at all */
    FrameTrace(PatternSet patterns, Passage passage, boolean heard) {
        this.passage = passage;
        this.matcher = new FrameMatcher(passage);
        boolean aboutDocument = Sections.builtIn().aboutDocument().isIn(passage.text());
        this.contest = new Contest(heard ? new FrameReader(patterns).claims(passage, aboutDocument) : List.<Claim>of());
        Outlook outlook = new Outlook(patterns.lexicon(), passage);
        this.sights = Announcement.clausesOf(passage).stream()
                .map(c -> new Sight(outlook, c))
                .toList();
    }

    List<Clause> clauses() {
        return sights.stream().map(Sight::clause).toList();
    }

    /** What became of the frame: the clauses that it claims, or the one in which it came nearest. */
    OfPattern of(Topic topic, Frame frame) {
        List<Reason> claimed = new ArrayList<>();
        Reason nearest = null;
        double least = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < sights.size(); i++) {
            FrameReason why = new FrameReason(passage, matcher, contest, topic, frame, sights.get(i));
            Reason reason = sights.size() == 1 ? why.reason() : inClause(i + 1, why.reason());
            if (reason.standing().compareTo(Standing.LOST) <= 0) {
                claimed.add(reason);
            } else if (nearest == null || isNearer(reason, why.closeness(), nearest, least)) {
                nearest = reason;
                least = why.closeness();
            }
        }
        List<Reason> told = claimed.isEmpty() && nearest != null ? List.of(nearest) : List.copyOf(claimed);
        Standing best =
                told.stream().map(Reason::standing).min(Standing::compareTo).orElse(Standing.SILENT);
        return new OfPattern(frame.id(), best, told);
    }

    private static boolean isNearer(Reason reason, double closeness, Reason other, double least) {
        int order = reason.standing().compareTo(other.standing());
        return order < 0 || order == 0 && closeness > least;
    }

    private static Reason inClause(int number, Reason reason) {
        return new Reason(reason.standing(), "clause " + number + ": " + reason.said(), reason.details());
    }

    /** The same, each in one line. */
    List<String> why(Topic topic, Frame frame) {
        return of(topic, frame).reasons().stream()
                .map(r -> r.said() + "; " + String.join("; ", r.details()))
                .toList();
    }
}
