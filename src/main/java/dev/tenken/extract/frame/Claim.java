package dev.tenken.extract.frame;

import dev.tenken.extract.clause.Clause;
import dev.tenken.extract.passage.Context;
import dev.tenken.extract.text.Stretch;
import dev.tenken.model.fact.Polarity;
import dev.tenken.model.fact.Topic;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What one frame makes of one clause, before topics are weighed against each other. */
public final class Claim {
    private final Topic topic;
    private final Frame frame;
    private final Clause clause;
    private final double score;
    private final Stretch anchor;
    private final Polarity polarity;
    private boolean saidItself;
    private final List<Taken> taken = new ArrayList<>();
    private final Set<Context> basis = new LinkedHashSet<>();

    /**
     * A value that the claim takes.
     *
     * @param take where it comes from; null for what the frame sets or the context gives
     * @param role of the recogniser; null likewise, and for what the sentence before gives
     * @param fit how well it belongs here, to be weighed against other claims to it
     */
    public record Taken(FrameMatch.Value value, Frame.Take take, String role, double fit) {}

    Claim(Topic topic, Frame frame, Clause clause, double score, Stretch anchor, Polarity polarity) {
        this.topic = topic;
        this.frame = frame;
        this.clause = clause;
        this.score = score;
        this.anchor = anchor;
        this.polarity = polarity;
    }

    public Topic topic() {
        return topic;
    }

    public Frame frame() {
        return frame;
    }

    Clause clause() {
        return clause;
    }

    double score() {
        return score;
    }

    /** Mutable: values may be lost to better claims. */
    public List<Taken> taken() {
        return taken;
    }

    public boolean gives(String attribute) {
        for (Taken one : taken) {
            if (one.value().attribute().equals(attribute)) {
                return true;
            }
        }
        return false;
    }

    /** The same, affirmed. */
    Claim affirmed() {
        Claim affirmed = new Claim(topic, frame, clause, score, anchor, Polarity.AFFIRMED);
        affirmed.taken.addAll(taken);
        affirmed.basis.addAll(basis);
        affirmed.saidItself = saidItself;
        return affirmed;
    }

    /** Whether a word that the frame cannot do without stands in the clause's own words, and not in a cell before it. */
    boolean saidItself() {
        return saidItself;
    }

    void saidItself(boolean own) {
        saidItself = own;
    }

    /** What around the clause it rests on; mutable. */
    Set<Context> basis() {
        return basis;
    }

    /** False when a value that the frame cannot do without was lost. */
    boolean stands() {
        for (Frame.Take take : frame.takes()) {
            if (take.required() && !takes(take)) {
                return false;
            }
        }
        return true;
    }

    /** Whether it has a value from there. */
    boolean takes(Frame.Take take) {
        for (Taken one : taken) {
            if (one.take() == take) {
                return true;
            }
        }
        return false;
    }

    public FrameMatch match() {
        return new FrameMatch(
                frame.id(), anchor, polarity, taken.stream().map(Taken::value).toList());
    }
}
