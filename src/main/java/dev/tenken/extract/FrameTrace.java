package dev.tenken.extract;

import dev.tenken.extract.clause.Clause;
import dev.tenken.extract.text.Stretch;
import dev.tenken.model.Attributes;
import dev.tenken.model.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Says for each clause of a passage what a frame weighs in it, and why it claims it or not, for those who write frames. */
final class FrameTrace {
    private final PatternSet patterns;
    private final Passage passage;
    private final FrameMatcher matcher;

    FrameTrace(PatternSet patterns, Passage passage) {
        this.patterns = patterns;
        this.passage = passage;
        this.matcher = new FrameMatcher(passage);
    }

    /** True when the frame claims a clause, before other topics are heard. */
    boolean claims(Topic topic, Frame frame) {
        return Announcement.clausesOf(passage).stream().anyMatch(c -> matcher.match(topic, frame, sight(c)) != null);
    }

    /** One line for each clause. */
    List<String> why(Topic topic, Frame frame) {
        List<String> lines = new ArrayList<>();
        List<Clause> clauses = Announcement.clausesOf(passage);
        for (Clause clause : clauses) {
            String where = clauses.size() == 1 ? "" : "\"" + words(clause.stretch()) + "\": ";
            lines.add(where + why(topic, frame, sight(clause)));
        }
        return lines;
    }

    private Sight sight(Clause clause) {
        return new Sight(patterns.lexicon(), passage, clause);
    }

    private String why(Topic topic, Frame frame, Sight sight) {
        Weight weight = Weight.of(frame, sight);
        String sum = "evidence " + shown(weight.total()) + " of "
                + shown(frame.spec().threshold()) + " (" + String.join(", ", evidence(frame, sight)) + ")";
        String missing = matcher.missing(frame, sight);
        if (missing != null) {
            return missing + "; " + sum;
        }
        if (weight.total() < frame.spec().threshold()) {
            return "too little " + sum;
        }
        Claim claim = matcher.match(topic, frame, sight);
        return claim == null ? slots(frame) + "; " + sum : "claims it " + taken(claim) + "; " + sum;
    }

    private List<String> evidence(Frame frame, Sight sight) {
        List<String> parts = new ArrayList<>();
        for (Frame.Weighed weighed : frame.evidence()) {
            Presence presence = sight.of(weighed.words());
            if (!presence.isAbsent()) {
                parts.add(weighed.words().written() + " " + shown(weighed.weight()) + where(presence));
            }
        }
        return parts.isEmpty() ? List.of("none") : parts;
    }

    private String where(Presence presence) {
        if (presence.isOwn()) {
            return " \"" + words(presence.own()) + "\"";
        }
        String place = presence.context() == null
                ? "another clause"
                : Attributes.word(presence.context().role());
        return " × " + shown(presence.share()) + " in " + place;
    }

    private String slots(Frame frame) {
        List<String> parts = new ArrayList<>();
        for (Frame.Take take : frame.takes()) {
            if (take.required()) {
                List<Found> found = take.recogniser().find(passage);
                parts.add("take " + take.roles().keySet() + ": " + take.name() + " sees "
                        + (found.isEmpty()
                                ? "no value"
                                : found.stream()
                                        .map(f -> "\"" + words(f.hit()) + "\"")
                                        .toList()));
            }
        }
        return parts.isEmpty() ? "nothing in the clause itself carries it" : String.join(", ", parts);
    }

    private static String taken(Claim claim) {
        return claim.taken().stream()
                .map(t -> t.value().attribute() + "=" + t.value().value())
                .toList()
                .toString();
    }

    private String words(Stretch stretch) {
        return passage.text().folded().substring(stretch.start(), stretch.end());
    }

    private static String shown(double number) {
        return number == Math.rint(number) ? Long.toString((long) number) : String.format(Locale.ROOT, "%.1f", number);
    }
}
