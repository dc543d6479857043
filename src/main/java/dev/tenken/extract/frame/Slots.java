package dev.tenken.extract.frame;

import dev.tenken.extract.clause.Clauses;
import dev.tenken.extract.passage.Afterwards;
import dev.tenken.extract.passage.AskedExamples;
import dev.tenken.extract.passage.Context;
import dev.tenken.extract.passage.Passage;
import dev.tenken.extract.passage.Question;
import dev.tenken.extract.passage.SentencePassages;
import dev.tenken.extract.text.Expression;
import dev.tenken.extract.text.Stretch;
import dev.tenken.extract.value.CipherRecogniser;
import dev.tenken.extract.value.Found;
import dev.tenken.extract.value.Recogniser;
import dev.tenken.model.fact.Polarity;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

/** Fills the slots of frames with what recognisers see in one passage; each looks at it once. */
public final class Slots {
    private static final Expression OFFERS = Expression.ofPlain("\\bor\\b|または|又は|もしくは|若しくは|あるいは");

    /** In place of a fixed value: true when the statement is affirmed, false when it is denied. */
    static final String POLARITY_VARIABLE = "$polarity";

    /** A value that far from all it belongs to is not drawn to it. */
    private static final int REACH = 40;
    /** What a value beside its word is worth more than one out of reach. */
    private static final double NEARNESS = 2;

    /** What speaks with the passage: 「ISO 27001 | 認証を取得しています」, "Are you SOC 2 certified? Yes." */
    private static final Set<Context.Role> SPEAKING = EnumSet.of(Context.Role.ROW_LABEL, Context.Role.QUESTION);

    /** What of a list lies where is told of each item by itself. */
    private static final Set<String> PLACES = Set.of("countries", "regions", "law");

    private final Passage passage;
    private final Map<Recogniser, List<Found>> found = new IdentityHashMap<>();

    Slots(Passage passage) {
        this.passage = passage;
    }

    /** False when neither a clause of the passage nor what it is read with has a value that the frame cannot do without. */
    boolean mayFill(Frame frame) {
        for (Frame.Take take : frame.takes()) {
            if (take.required() && seen(take).isEmpty() && !mayTakeFromAround(take)) {
                return false;
            }
        }
        return true;
    }

    /** Whether what is read with the passage may give a value. */
    private boolean mayTakeFromAround(Frame.Take take) {
        for (Context context : passage.contexts()) {
            if (SPEAKING.contains(context.role()) || announces(context, take)) {
                return true;
            }
        }
        return passage.leaning() != null && Clauses.mayPointBack(passage.text());
    }

    /** Takes what the clause has for every slot of the claim's frame. */
    void fill(Claim claim, Sight sight) {
        claim.frame().takes().forEach(take -> take(claim, take, sight));
    }

    /** What the clause does not say itself. */
    void complete(Claim claim, Sight sight, Stretch anchor, Polarity polarity) {
        inherit(claim, sight);
        claim.frame().spec().otherwise().forEach((attribute, value) -> {
            if (!claim.gives(attribute)) {
                add(claim, attribute, value, anchor);
            }
        });
        set(claim, anchor, polarity);
    }

    /** A cell that has no value of its own has the one that the cells before it give. */
    private void take(Claim claim, Frame.Take take, Sight sight) {
        List<Found> all = seen(take);
        Context paper = PaperSpokenOf.before(passage, take, all);
        if (paper != null) {
            takeFrom(paper, claim, take);
            return;
        }
        take(claim, take, sight, all, sight.clause().stretch()::overlaps);
        if (!claim.takes(take)) {
            take(claim, take, sight, all, sight::labels);
        }
        if (!claim.takes(take)) {
            Stretch earlier =
                    Afterwards.builtIn().meant(passage.text(), sight.clause().stretch());
            if (earlier != null) {
                take(claim, take, sight, all, earlier::contains);
            }
        }
        if (claim.clause().sameAsBefore() && !claim.takes(take)) {
            takeFrom(passage.leaning(), claim, take);
        }
        // The figure of a question is what is stated only where the answer has none.
        boolean answered = take.exclusive() && !all.isEmpty();
        for (Context context : passage.contexts()) {
            if (take.required() && !answered && !claim.takes(take) && (speaks(context) || announces(context, take))) {
                takeFrom(context, claim, take);
            }
        }
    }

    /** "Kept for 90 days:", "encrypted with AES-256:": the figure or cipher that is told over a list is that of each item. */
    private boolean announces(Context context, Frame.Take take) {
        boolean measure = take.exclusive() && take.roles().keySet().stream().noneMatch(PLACES::contains);
        return context.role() == Context.Role.LEAD_IN
                && passage.kind() == Passage.Kind.ITEM
                && (measure || take.recogniser() instanceof CipherRecogniser);
    }

    /** A question gives what its answer leaves to it: the first sentence that says more than yes, and not what it asks to be kept from. */
    private boolean speaks(Context context) {
        if (context.role() != Context.Role.QUESTION || passage.kind() == Passage.Kind.ROW) {
            return SPEAKING.contains(context.role());
        }
        boolean first = passage.contexts().stream()
                .filter(c -> c.role() == Context.Role.BEFORE)
                .allMatch(c -> Question.isBareAnswer(c.text().folded()));
        return Question.isBareAnswer(passage.text().folded())
                || first && !Question.avoids(context.text().folded());
    }

    /** What was said before, asked or put at the head of the row: its first value is taken, and no other claim to it is a rival. */
    private void takeFrom(Context before, Claim claim, Frame.Take take) {
        boolean asked = before != null
                && take.recogniser().quotes()
                && before.role() == Context.Role.QUESTION
                && Question.asksForWords(before.text().folded());
        List<Found> seen = before == null || asked
                ? List.of()
                : without(take.recogniser().find(passage.with(before)), AskedExamples.in(before, passage));
        take.roles().forEach((attribute, role) -> seen.stream()
                .map(f -> f.roles().get(role))
                .filter(Objects::nonNull)
                .findFirst()
                .ifPresent(value -> {
                    Stretch here = claim.clause().stretch();
                    claim.taken()
                            .add(new Claim.Taken(
                                    new FrameMatch.Value(attribute, value, here), take, null, claim.score()));
                    claim.basis().add(before);
                }));
    }

    /** What may be taken from the passage, of whatever clause. */
    public List<Found> seen(Frame.Take take) {
        return found.computeIfAbsent(take.recogniser(), r -> seen(r, take.exclusive()));
    }

    /** The figures that a row's question asks for are not what is answered, when the answer has its own; a no denies them beside it. */
    private List<Found> seen(Recogniser recogniser, boolean figures) {
        List<Found> all = without(recogniser.find(passage), AskedExamples.in(passage));
        if (recogniser.quotes() && passage.kind() == Passage.Kind.ROW) {
            return answering(all);
        }
        if (!figures && passage.kind() == Passage.Kind.ROW) {
            return chosen(all);
        }
        Stretch question = figures && passage.kind() == Passage.Kind.ROW ? question() : null;
        if (question == null
                || all.stream().allMatch(f -> f.hit().overlaps(question))
                || Clauses.answersNo(passage.text())) {
            return all;
        }
        return all.stream().filter(f -> !f.hit().overlaps(question)).toList();
    }

    /** "By which method: full, incremental or snapshot? | Incremental": what an open question offers is answered by what the answer takes. */
    private List<Found> chosen(List<Found> all) {
        Stretch question = all.isEmpty() ? null : question();
        if (question == null) {
            return all;
        }
        String asked = passage.text().folded().substring(question.start(), question.end());
        List<Found> answered =
                all.stream().filter(f -> f.hit().start() >= question.end()).toList();
        boolean offers = all.size() - answered.size() > 1 && OFFERS.isIn(asked);
        boolean open = Question.asksForWords(asked);
        return open && (offers || !answered.isEmpty()) ? answered : all;
    }

    /** "Which functions let customers label files?": the words of a question that asks for words answer it by none of them. */
    private List<Found> answering(List<Found> all) {
        Stretch question = question();
        boolean open = question != null
                && Question.asksForWords(passage.text().folded().substring(question.start(), question.end()));
        return open ? all.stream().filter(f -> !f.hit().overlaps(question)).toList() : all;
    }

    private static List<Found> without(List<Found> all, List<Stretch> examples) {
        return examples.isEmpty()
                ? all
                : all.stream()
                        .filter(f -> examples.stream().noneMatch(e -> e.contains(f.hit())))
                        .toList();
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
                                        new FrameMatch.Value(attribute, value, seen.hit()), take, role, fit));
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
    public record Pull(int near, int far, Integer within) {
        public static Pull of(Frame frame, String attribute, Stretch hit, Sight sight) {
            return new Pull(
                    sight.distance(frame.near().get(attribute), hit),
                    sight.distance(frame.far().getOrDefault(attribute, List.of()), hit),
                    sight.answers(hit) ? null : frame.spec().within());
        }

        public boolean isAway() {
            return far < near || within != null && near > within && near < Integer.MAX_VALUE;
        }
    }

    /** What the clause does not say itself, what it is read with may. */
    private void inherit(Claim claim, Sight sight) {
        claim.frame().inherit().forEach((attribute, values) -> {
            Found earlier = claim.gives(attribute) ? null : NamedEarlier.in(claim.frame(), values, sight);
            if (earlier != null) {
                add(claim, attribute, earlier.roles().get(Found.VALUE), earlier.hit());
            }
            if (!claim.gives(attribute)) {
                for (Context context : passage.contexts()) {
                    // Of several paragraphs that one points back to, each may give one.
                    if (context.role() != Context.Role.BEFORE && claim.gives(attribute)) {
                        return;
                    }
                    List<Found> around = without(values.find(context.text()), AskedExamples.in(context, passage));
                    List<Found> seen = isOfAnother(context, sight) ? HeadAgain.of(around, context, passage) : around;
                    if (!seen.isEmpty()) {
                        add(
                                claim,
                                attribute,
                                seen.get(0).roles().get(Found.VALUE),
                                sight.clause().stretch());
                        claim.basis().add(context);
                        if (context.role() != Context.Role.BEFORE) {
                            return;
                        }
                    }
                }
            }
        });
    }

    /** What the sentence before is about is no matter of one that does not point back to it. */
    private boolean isOfAnother(Context context, Sight sight) {
        return context.role() == Context.Role.BEFORE
                && !sight.clause().sameAsBefore()
                && !SentencePassages.pointsBack(passage.text());
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
        claim.taken().add(new Claim.Taken(new FrameMatch.Value(attribute, value, at), null, null, Double.MAX_VALUE));
    }
}
