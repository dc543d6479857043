package dev.tenken.model.fact;

import java.util.List;

/**
 * How a statement is made: who does what it says, to whom and on what event, what it is restricted to, and how sure its reading is.
 *
 * @param actor who does or owes it, or null when the text does not say
 * @param addressee to or for whom, or null
 * @param event on what event, or null
 * @param scope words that restrict it, verbatim: plans, "only …", "except …"; empty when nothing does
 * @param basis what it rests on, or null when nobody said
 * @param confidence how sure the reading is, or null when nobody said
 * @param reason why it is not surer, in a few words; null with high confidence
 */
public record Circumstances(
        Party actor,
        Party addressee,
        Event event,
        List<String> scope,
        Basis basis,
        Confidence confidence,
        String reason) {

    /** Nothing is known of them. */
    public static final Circumstances UNKNOWN = new Circumstances(null, null, null, List.of(), null, null, null);

    public Circumstances {
        scope = List.copyOf(scope);
    }

    /** The same without a word on how sure the reading is: a person who mended it answers for it. */
    public Circumstances unrated() {
        return new Circumstances(actor, addressee, event, scope, basis, null, null);
    }
}
