package dev.tenken.extract.clause;

import dev.tenken.extract.text.Stretch;
import dev.tenken.model.fact.Event;
import dev.tenken.model.fact.Party;
import dev.tenken.model.fact.Polarity;
import java.util.ArrayList;
import java.util.List;

/**
 * A part of a sentence with one predicate, all places in the folded text.
 *
 * @param predicate the governing predicate with its auxiliaries; the borrowed one's place is in {@code borrowed}; null when there is none
 * @param borrowed the predicate of another clause that this one shares ("backups for 14 days, logs for 400 days are kept"), or null
 * @param hedges how far words reach in it that promise nothing checkable: "appropriate", しかるべき時期
 * @param occasional whether some of those words leave open when, and whether, it is done again: "from time to time"
 * @param actor who does or owes it, or null when it is not said, or are several respectively
 * @param addressee to whom it is done or told, or null
 * @param event on what it is done, or null
 * @param scope the words that restrict it: "only …", "except …", のみ, plans
 * @param condition what it depends on ("if …", 〜場合), or null
 * @param conditions all conditions in it
 * @param relatives relative clauses in it
 * @param denials its negations
 * @param withdrawn what it says is offered no more: "single sign-on was discontinued"
 * @param unsettled whether its denial settles nothing: something is kept back (「どこに置くかは公開していません」), it is so
 *     at times only (「暗号化しない場合があります」), or of the whole only (「完全な復旧は保証しません」)
 * @param mood whether it tells something or bids somebody do it
 * @param nominal whether it only names something, or bids it be done, as items under a lead-in do: 「個別の復元」
 * @param sameAsBefore whether it says that what was said before holds here too: 同様とする
 * @param topic what it goes on to speak of, where a clause before it names it; else null
 * @param respective what belongs together one by one ("A and B for 3 and 5 days respectively"), else empty
 * @param answers what the cells of its row answer, or null outside tables
 */
public record Clause(
        Stretch stretch,
        Stretch predicate,
        Stretch borrowed,
        Modality modality,
        List<Stretch> hedges,
        boolean occasional,
        Party actor,
        Party addressee,
        Event event,
        List<Stretch> scope,
        Stretch condition,
        List<Stretch> conditions,
        List<Stretch> relatives,
        List<Denial> denials,
        List<Stretch> withdrawn,
        boolean unsettled,
        Mood mood,
        boolean nominal,
        boolean sameAsBefore,
        Stretch topic,
        List<List<Stretch>> respective,
        RowAnswers answers) {

    /**
     * DENIED when an odd number of negations govern the anchor, otherwise AFFIRMED; VAGUE when it only keeps back what is asked. In a row an answer cell says it, VAGUE when it answers in part or keeps the
     * answer back.
     */
    public Polarity polarity(Stretch anchor) {
        Polarity answered = answers == null ? null : answers.of(anchor);
        boolean itself = answered == Polarity.DENIED
                && predicate != null
                && !nominal
                && stretch.contains(anchor)
                && answers.explained(stretch);
        if (answered != null && !itself) {
            return answered;
        }
        int negations = 0;
        for (Denial denial : denials) {
            negations += denial.reaches(anchor) ? 1 : 0;
        }
        Polarity denied = unsettled ? Polarity.VAGUE : Polarity.DENIED;
        return negations % 2 == 1 ? denied : Polarity.AFFIRMED;
    }

    /**
     * The clause of an item as the words that announce it make it: who does it, how that is put, and whether it is denied. A clause that
     * says so itself stays as it is.
     *
     * @param purpose whether what the words deny is what the items are there to prevent, which denies none of them
     */
    public Clause announcedBy(Clause lead, boolean purpose) {
        if (!nominal) {
            return this;
        }
        List<Denial> all = new ArrayList<>(denials);
        Stretch said = lead.predicate() == null ? lead.stretch() : lead.predicate();
        if (!purpose && lead.polarity(said) == Polarity.DENIED) {
            all.add(new Denial(stretch, relatives));
        }
        return with(
                modality == Modality.DOES ? lead.modality() : modality,
                actor == null ? lead.actor() : actor,
                addressee == null ? lead.addressee() : addressee,
                List.copyOf(all));
    }

    /** The clause as it is when something else says that it asks somebody to do it: the one that ends its sentence, 「保存し、見られるようにしてください」. */
    public Clause askedOf(Party who) {
        return with(Modality.ASKS, who, addressee, denials);
    }

    /** The clause as it is where words around it say that whoever acts in it has to: "your responsibilities include:". */
    public Clause owed() {
        return modality == Modality.DOES ? with(Modality.MUST, actor, addressee, denials) : this;
    }

    private Clause with(Modality put, Party who, Party toWhom, List<Denial> denied) {
        return new Clause(
                stretch,
                predicate,
                borrowed,
                put,
                hedges,
                occasional,
                who,
                toWhom,
                event,
                scope,
                condition,
                conditions,
                relatives,
                denied,
                withdrawn,
                unsettled,
                mood,
                nominal,
                sameAsBefore,
                topic,
                respective,
                answers);
    }

    /** What the answer column of its row says, or null when there is none, or it says nothing. */
    public Polarity answered() {
        return answers == null ? null : answers.ofAnswerColumns();
    }

    /** True when what stands at the anchor, to its last word, is offered no more. */
    public boolean withdraws(Stretch anchor) {
        return withdrawn.stream().anyMatch(w -> w.overlaps(anchor) && anchor.end() >= w.end());
    }

    /** Whether words in it promise nothing checkable. */
    public boolean hedged() {
        return !hedges.isEmpty();
    }

    /** Whether such words speak of what stands at the anchor. */
    public boolean hedges(Stretch anchor) {
        return hedges.stream().anyMatch(h -> h.overlaps(anchor));
    }

    /** True when a stretch lies in a condition. */
    public boolean supposed(Stretch stretch) {
        return anyHolds(conditions, stretch);
    }

    /** True when a stretch lies in a relative clause. */
    public boolean relative(Stretch stretch) {
        return anyHolds(relatives, stretch);
    }

    private static boolean anyHolds(List<Stretch> parts, Stretch stretch) {
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).contains(stretch)) {
                return true;
            }
        }
        return false;
    }
}
