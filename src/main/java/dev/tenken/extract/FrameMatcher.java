package dev.tenken.extract;

import dev.tenken.extract.clause.Clause;
import dev.tenken.extract.clause.Modality;
import dev.tenken.extract.text.Script;
import dev.tenken.extract.text.Stretch;
import dev.tenken.model.Attributes;
import dev.tenken.model.Party;
import dev.tenken.model.Polarity;
import dev.tenken.model.Topic;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Tries frames on one passage. What a recogniser sees in it is looked up once for all frames. */
final class FrameMatcher {
    static final String POLARITY_VARIABLE = "$polarity";

    /** A value that far from all it belongs to is not drawn to it. */
    private static final int REACH = 40;
    /** What a value beside its word is worth more than one out of reach. */
    private static final double NEARNESS = 2;

    /** Letters between a predicate and the thing that it denies. */
    private static final int DENIED_NEAR_JA = 12;

    private static final int DENIED_NEAR_EN = 40;

    private static final Set<Party> OTHERS = EnumSet.of(Party.CUSTOMER, Party.AUTHORITY, Party.THIRD);

    private final Passage passage;
    private final Map<Recogniser, List<Found>> found = new IdentityHashMap<>();

    FrameMatcher(Passage passage) {
        this.passage = passage;
    }

    /** What the frame makes of the clause, or null. */
    Claim match(Topic topic, Frame frame, Sight sight) {
        if (missing(frame, sight) != null) {
            return null;
        }
        Weight weight = Weight.of(frame, sight);
        if (weight.total() < frame.spec().threshold()) {
            return null;
        }
        Stretch anchor = anchor(frame, sight, weight);
        Polarity polarity = polarity(frame, sight, weight);
        if (frame.spec().when() != null && !frame.spec().when().equals(Attributes.word(polarity))) {
            return null;
        }
        Claim claim = new Claim(topic, frame, sight.clause(), weight.total(), anchor, polarity);
        for (Frame.Take take : frame.takes()) {
            take(claim, take, sight);
        }
        boolean carried =
                weight.carried() || frame.carrier().isEmpty() && !claim.taken().isEmpty();
        if (!carried || !claim.stands() || deniesSomethingElse(claim, sight)) {
            return null;
        }
        claim.basis().addAll(weight.contexts());
        complete(claim, sight, anchor, polarity);
        return claim;
    }

    /** A denial that stands far from every word of the frame denies something else, when no value says otherwise. */
    private boolean deniesSomethingElse(Claim claim, Sight sight) {
        Clause clause = sight.clause();
        boolean read = claim.frame().polarity() == null && clause.answers() == null && clause.predicate() != null;
        if (!read
                || claim.match().polarity() != Polarity.DENIED
                || !claim.taken().isEmpty()) {
            return false;
        }
        List<Frame.Either> words = claim.frame().evidence().stream()
                .filter(e -> e.weight() > 0)
                .map(Frame.Weighed::words)
                .toList();
        int distance = sight.distance(words, clause.predicate());
        return distance < Integer.MAX_VALUE
                && distance > (Script.hasJapanese(passage.text().folded()) ? DENIED_NEAR_JA : DENIED_NEAR_EN);
    }

    /** What the clause does not say itself. */
    private void complete(Claim claim, Sight sight, Stretch anchor, Polarity polarity) {
        inherit(claim, sight);
        claim.frame().spec().otherwise().forEach((attribute, value) -> {
            if (!claim.gives(attribute)) {
                add(claim, attribute, value, anchor);
            }
        });
        set(claim, anchor, polarity);
    }

    /** Which condition other than weight the clause does not meet, in words, or null. */
    String missing(Frame frame, Sight sight) {
        if (!frame.sections().contains(passage.section())) {
            return "sections " + frame.spec().sections() + ": this one is " + Attributes.word(passage.section());
        }
        if (!frame.kinds().isEmpty() && !frame.kinds().contains(passage.kind())) {
            return "kinds " + frame.spec().kinds() + ": this is a " + Attributes.word(passage.kind());
        }
        for (Frame.Need need : frame.needs()) {
            Presence presence = sight.of(need.words());
            if (presence.isInLaterCell()) {
                return "needs " + need.words().written() + ": told in a later cell";
            }
            if (need.anywhere() ? presence.isAbsent() : !presence.speaks()) {
                return "needs " + need.words().written() + (presence.isAbsent() ? ": nowhere" : ": only around it");
            }
        }
        Polarity answered = sight.clause().answered();
        if (frame.polarity() == Polarity.AFFIRMED && answered != null && answered != Polarity.AFFIRMED) {
            return "polarity affirmed: the row answers otherwise";
        }
        return parties(frame, sight.clause());
    }

    private static String parties(Frame frame, Clause clause) {
        Party actor = clause.actor();
        boolean duty = clause.modality() == Modality.MUST
                || clause.modality() == Modality.RECOMMENDS
                || clause.modality() == Modality.ASKS;
        if (frame.actors() == null
                ? duty && OTHERS.contains(actor)
                : !frame.actors().contains(actor)) {
            return "actor" + words(frame.actors()) + ": it is " + word(actor);
        }
        if (frame.addressees() != null && !frame.addressees().contains(clause.addressee())) {
            return "addressee" + words(frame.addressees()) + ": it is " + word(clause.addressee());
        }
        return null;
    }

    private static String word(Party party) {
        return party == null ? "none" : Attributes.word(party);
    }

    private static String words(Set<Party> parties) {
        return parties == null
                ? ""
                : " " + parties.stream().map(FrameMatcher::word).sorted().toList();
    }

    /** The word that carries the frame is what is affirmed or denied; else what it needs, else its first evidence. */
    private Stretch anchor(Frame frame, Sight sight, Weight weight) {
        for (Frame.Either words : frame.carrier()) {
            Stretch own = sight.of(words).own();
            if (own != null) {
                return own;
            }
        }
        for (Frame.Need need : frame.needs()) {
            Stretch own = sight.of(need.words()).own();
            if (own != null) {
                return own;
            }
        }
        return weight.first() != null ? weight.first() : sight.clause().stretch();
    }

    /** What the polarity is asked of: in a row a value in its own cell, which answers of other columns do not touch. */
    private Stretch said(Frame frame, Sight sight, Stretch anchor) {
        if (passage.kind() != Passage.Kind.ROW) {
            return anchor;
        }
        List<Stretch> values = frame.takes().stream()
                .filter(Frame.Take::required)
                .flatMap(take -> seen(take).stream())
                .map(Found::hit)
                .toList();
        return Stream.<Predicate<Stretch>>of(sight.clause().stretch()::overlaps, sight::labels)
                .flatMap(where -> values.stream().filter(where))
                .findFirst()
                .orElse(anchor);
    }

    /** What the clause says of the frame: affirmed, denied or vague. */
    Polarity polarity(Frame frame, Sight sight, Weight weight) {
        if (frame.polarity() != null) {
            return frame.polarity();
        }
        Clause clause = sight.clause();
        Polarity said = clause.polarity(said(frame, sight, anchor(frame, sight, weight)));
        Polarity read = frame.isTurned() ? turned(marked(said)) : marked(said);
        return read == Polarity.AFFIRMED && clause.modality() == Modality.PLANS ? Polarity.VAGUE : read;
    }

    /** What a sign in the cell of the one plan that a row is read for says of it. */
    private Polarity marked(Polarity read) {
        List<Cell> plans = passage.cells().stream()
                .filter(c -> c.type() == ColumnType.PLAN && c.stretch() != null && c.mark() != null)
                .toList();
        if (plans.size() != 1) {
            return read;
        }
        return switch (plans.get(0).mark()) {
            case NO -> Polarity.DENIED;
            case PARTLY -> Polarity.VAGUE;
            default -> read;
        };
    }

    private static Polarity turned(Polarity polarity) {
        return switch (polarity) {
            case AFFIRMED -> Polarity.DENIED;
            case DENIED -> Polarity.AFFIRMED;
            case VAGUE -> Polarity.VAGUE;
        };
    }

    /** A cell that has no value of its own has the one that the cells before it give. */
    private void take(Claim claim, Frame.Take take, Sight sight) {
        List<Found> all = seen(take);
        take(claim, take, sight, all, sight.clause().stretch()::overlaps);
        if (claim.taken().stream().noneMatch(t -> t.take() == take)) {
            take(claim, take, sight, all, sight::labels);
        }
        if (claim.clause().sameAsBefore() && claim.taken().stream().noneMatch(t -> t.take() == take)) {
            takeBefore(claim, take);
        }
    }

    /** What was said before holds here too: its first value is taken, and no other claim to it is a rival. */
    private void takeBefore(Claim claim, Frame.Take take) {
        Context before = passage.leaning();
        List<Found> seen = before == null ? List.of() : take.recogniser().find(passage.with(before));
        take.roles().forEach((attribute, role) -> seen.stream()
                .map(f -> f.roles().get(role))
                .filter(Objects::nonNull)
                .findFirst()
                .ifPresent(value -> {
                    Stretch here = claim.clause().stretch();
                    claim.taken()
                            .add(new Claim.Taken(
                                    new PatternMatch.Value(attribute, value, here), take, null, claim.score()));
                    claim.basis().add(before);
                }));
    }

    /** What may be taken from the passage, of whatever clause. */
    List<Found> seen(Frame.Take take) {
        return found.computeIfAbsent(take.recogniser(), r -> seen(r, take.exclusive()));
    }

    /** The figures that a row's question asks for are not what is answered, when the answer has its own. */
    private List<Found> seen(Recogniser recogniser, boolean figures) {
        List<Found> all = recogniser.find(passage);
        Stretch question = figures && passage.kind() == Passage.Kind.ROW ? question() : null;
        if (question == null || all.stream().allMatch(f -> f.hit().overlaps(question))) {
            return all;
        }
        return all.stream().filter(f -> !f.hit().overlaps(question)).toList();
    }

    private Stretch question() {
        return passage.contexts().stream()
                .filter(c -> c.role() == Context.Role.QUESTION && c.span() != null)
                .map(c -> passage.text().stretchOf(c.span()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static void take(Claim claim, Frame.Take take, Sight sight, List<Found> all, Predicate<Stretch> where) {
        for (Found seen : all) {
            if (where.test(seen.hit())) {
                take.roles().forEach((attribute, role) -> {
                    Object value = seen.roles().get(role);
                    double fit = value == null ? -1 : fit(claim, attribute, seen.hit(), sight);
                    if (fit >= 0) {
                        claim.taken()
                                .add(new Claim.Taken(
                                        new PatternMatch.Value(attribute, value, seen.hit()), take, role, fit));
                    }
                });
            }
        }
    }

    /** How well a value belongs to the claim; negative when it belongs to something else. */
    private static double fit(Claim claim, String attribute, Stretch hit, Sight sight) {
        Pull pull = Pull.of(claim.frame(), attribute, hit, sight);
        return pull.isAway() ? -1 : claim.score() + NEARNESS * (1 - Math.min(pull.near(), REACH) / (double) REACH);
    }

    /**
     * What draws a value to a frame's words, and what away from them.
     *
     * @param near letters to the nearest word that it belongs to; {@link Integer#MAX_VALUE} when there is none
     * @param far letters to the nearest word that takes it away, likewise
     * @param within letters that it may stand from what it belongs to, or null
     */
    record Pull(int near, int far, Integer within) {
        static Pull of(Frame frame, String attribute, Stretch hit, Sight sight) {
            return new Pull(
                    sight.distance(frame.near().get(attribute), hit),
                    sight.distance(frame.far().getOrDefault(attribute, List.of()), hit),
                    frame.spec().within());
        }

        boolean isAway() {
            return far < near || within != null && near > within && near < Integer.MAX_VALUE;
        }
    }

    /** What the clause does not say itself, what it is read with may. */
    private void inherit(Claim claim, Sight sight) {
        claim.frame().inherit().forEach((attribute, values) -> {
            if (!claim.gives(attribute)) {
                for (Context context : passage.contexts()) {
                    List<Found> seen = values.find(context.text());
                    if (!seen.isEmpty()) {
                        add(
                                claim,
                                attribute,
                                seen.get(0).roles().get(Found.VALUE),
                                sight.clause().stretch());
                        claim.basis().add(context);
                        return;
                    }
                }
            }
        });
    }

    private static void set(Claim claim, Stretch anchor, Polarity polarity) {
        claim.frame()
                .spec()
                .set()
                .forEach((attribute, fixed) -> add(
                        claim,
                        attribute,
                        POLARITY_VARIABLE.equals(fixed) ? (Object) (polarity != Polarity.DENIED) : fixed,
                        anchor));
    }

    private static void add(Claim claim, String attribute, Object value, Stretch at) {
        claim.taken().add(new Claim.Taken(new PatternMatch.Value(attribute, value, at), null, null, Double.MAX_VALUE));
    }
}
