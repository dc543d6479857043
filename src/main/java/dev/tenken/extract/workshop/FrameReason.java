package dev.tenken.extract.workshop;

import dev.tenken.extract.frame.Claim;
import dev.tenken.extract.frame.Contest;
import dev.tenken.extract.frame.Frame;
import dev.tenken.extract.frame.FrameConditions;
import dev.tenken.extract.frame.FrameMatcher;
import dev.tenken.extract.frame.Presence;
import dev.tenken.extract.frame.Rivalry;
import dev.tenken.extract.frame.Sight;
import dev.tenken.extract.frame.Weight;
import dev.tenken.extract.passage.Passage;
import dev.tenken.extract.passage.Told;
import dev.tenken.extract.workshop.LineTrace.Reason;
import dev.tenken.extract.workshop.LineTrace.Standing;
import dev.tenken.model.fact.Attributes;
import dev.tenken.model.fact.Polarity;
import dev.tenken.model.fact.Topic;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Why one frame claims one clause, or does not. Whether it does is the word of {@link FrameMatcher} and {@link Rivalry} alone. */
final class FrameReason {
    /** Below that part of what is asked for, a frame was never meant. */
    private static final double NEAR_PART = 0.6;
    /** Nor below this, however little is asked for. */
    private static final double NEAR_LEAST = 1.5;

    private final Passage passage;
    private final FrameMatcher matcher;
    private final Contest contest;
    private final Topic topic;
    private final Frame frame;
    private final Sight sight;
    private final Weight weight;
    private final Claim claim;

    FrameReason(Passage passage, FrameMatcher matcher, Contest contest, Topic topic, Frame frame, Sight sight) {
        this.passage = passage;
        this.matcher = matcher;
        this.contest = contest;
        this.topic = topic;
        this.frame = frame;
        this.sight = sight;
        this.weight = Weight.of(frame, sight);
        this.claim = contest.of(frame, sight.clause());
    }

    Reason reason() {
        Standing standing = standing();
        return new Reason(standing, said(), standing == Standing.SILENT ? List.of(evidence()) : details());
    }

    private Standing standing() {
        if (claim != null) {
            return contest.won(claim) ? Standing.WON : Standing.LOST;
        }
        return isNear() ? Standing.NEAR : Standing.SILENT;
    }

    /** Enough is there to ask why it is no claim; what is indispensable may be missing only where all the rest is there. */
    private boolean isNear() {
        double threshold = frame.spec().threshold();
        boolean own = weight.first() != null || weight.carried();
        boolean kind = frame.kinds().isEmpty() || frame.kinds().contains(passage.kind());
        boolean needed =
                frame.needs().stream().noneMatch(n -> sight.of(n.words()).isAbsent());
        return own
                && kind
                && frame.takes().stream().noneMatch(this::isUnseen)
                && weight.total() >= Math.max(NEAR_LEAST, NEAR_PART * threshold)
                && (needed || weight.total() >= threshold);
    }

    /** Whether the frame cannot do without a value that is nowhere in the passage. */
    private boolean isUnseen(Frame.Take take) {
        return take.required() && take.recogniser().find(passage).isEmpty();
    }

    /** How much of what is asked for is there. */
    double closeness() {
        return weight.total() - frame.spec().threshold();
    }

    private String said() {
        if (claim != null) {
            return contest.won(claim) ? stated() : lost();
        }
        String missing = FrameConditions.missing(frame, sight);
        if (missing != null) {
            return missing;
        }
        if (weight.total() < frame.spec().threshold()) {
            return "too little evidence";
        }
        if (matcher.match(topic, frame, sight) != null) {
            return "would state it, but is not heard here";
        }
        return otherwise();
    }

    private String stated() {
        Map<String, Object> values = new LinkedHashMap<>();
        claim.taken()
                .forEach(
                        t -> values.putIfAbsent(t.value().attribute(), t.value().value()));
        return Attributes.word(claim.match().polarity()) + " {" + Told.values(values) + "}";
    }

    private String lost() {
        return contest.losses(claim).stream()
                .map(l -> "lost " + l.taken().value().attribute() + " \"" + words(l.taken()) + "\" to "
                        + SlotTrace.name(l.winner()))
                .collect(Collectors.joining("; "));
    }

    private String words(Claim.Taken taken) {
        return passage.text()
                .folded()
                .substring(taken.value().hit().start(), taken.value().hit().end());
    }

    /** There is evidence enough, and no claim. */
    private String otherwise() {
        Polarity polarity =
                matcher.polarities().of(frame, sight, matcher.polarities().anchor(frame, sight, weight));
        String when = frame.spec().when();
        if (when != null && !when.equals(Attributes.word(polarity))) {
            return "when " + when + ": this is " + Attributes.word(polarity);
        }
        if (!frame.carrier().isEmpty() && !weight.carried()) {
            return "carrier "
                    + frame.carrier().stream().map(Frame.Either::written).toList() + ": not in the clause";
        }
        return frame.takes().stream()
                .filter(Frame.Take::required)
                .sorted(Comparator.comparing(take -> !isUnseen(take)))
                .findFirst()
                .map(take -> "take " + take.roles().keySet() + ": "
                        + (isUnseen(take)
                                ? take.name() + " sees nothing in the passage"
                                : "nothing that " + take.name() + " sees belongs here"))
                .orElse("nothing in the clause itself carries it");
    }

    private List<String> details() {
        List<String> details = new ArrayList<>();
        List<String> absent = claim == null ? absent() : List.of();
        details.add(evidence() + (absent.isEmpty() ? "" : "; not there: " + String.join(", ", absent)));
        details.addAll(
                new SlotTrace(matcher, frame, sight, claim, claim == null ? List.of() : contest.losses(claim)).lines());
        return details;
    }

    private String evidence() {
        List<String> parts = new ArrayList<>();
        for (Frame.Weighed weighed : frame.evidence()) {
            Presence presence = sight.of(weighed.words());
            boolean counts = weighed.weight() > 0 || weighed.anywhere();
            if (presence.isOwn() || counts && !presence.isAbsent()) {
                parts.add(weighed.words().written() + " " + shown(weighed.weight()) + where(presence)
                        + labelled(weighed, presence));
            }
        }
        return "evidence " + shown(weight.total()) + " of " + shown(frame.spec().threshold()) + ": "
                + (parts.isEmpty() ? "none" : String.join(", ", parts));
    }

    private String labelled(Frame.Weighed weighed, Presence presence) {
        double labelling = Weight.isLabel(presence, sight) ? Weight.ofLabel(frame, weighed) : 0;
        return labelling > Math.max(0, weighed.weight()) ? " (label: " + shown(labelling) + ")" : "";
    }

    private List<String> absent() {
        return frame.evidence().stream()
                .filter(w -> w.weight() > 0 && sight.of(w.words()).isAbsent())
                .map(w -> w.words().written() + " " + shown(w.weight()))
                .toList();
    }

    private String where(Presence presence) {
        if (presence.isOwn()) {
            return " \""
                    + passage.text()
                            .folded()
                            .substring(presence.own().start(), presence.own().end()) + "\"";
        }
        String place = presence.context() == null
                ? "another clause"
                : Attributes.word(presence.context().role());
        return " × " + shown(presence.share()) + " (" + place + ")";
    }

    /** Cut, not rounded: what falls short by little must not look as if it were enough. */
    private static String shown(double number) {
        BigDecimal cut = BigDecimal.valueOf(number).setScale(2, RoundingMode.FLOOR);
        return cut.signum() == 0 ? "0" : cut.stripTrailingZeros().toPlainString();
    }
}
