package dev.tenken.extract.passage;

import dev.tenken.extract.clause.Clause;
import dev.tenken.extract.clause.Clauses;
import dev.tenken.extract.party.PartyMention;
import dev.tenken.extract.text.Expression;
import dev.tenken.extract.text.MatchText;
import dev.tenken.extract.text.Stretch;
import dev.tenken.model.fact.Party;
import dev.tenken.model.fact.Polarity;
import java.util.List;

/** Hands to the clauses of an item what the words that announce it say: who does it, and whether it is denied. */
public final class Announcement {
    /** Many items are announced by one sentence; it is taken apart once. */
    private static final Object KEY = new Object();

    /** "To make sure that no data is lost we use:" announces what is there, whatever it is to prevent. */
    private static final Expression PURPOSE = Expression.of(
            "\\b(?:mak(?:e|es|ing) (?:it )?sure|ensur(?:e|es|ing)|so that|in order that|guarantee(?:s|ing)?)\\b");

    private static final Expression BURDEN = Expression.ofPlain(
            "(?:'s?)? (?:own |sole |full |primary |exclusive )?(?:responsibility|responsibilities|duty|task|job|obligation)\\b");

    private Announcement() {}

    /** The clauses of a passage; those of a row are announced by its columns, which say nothing of the kind. */
    public static List<Clause> clausesOf(Passage passage) {
        boolean row = passage.kind() == Passage.Kind.ROW;
        List<Clause> clauses = Clauses.of(passage.text(), named(passage.parties(), passage.text()), row);
        return Instructions.read(passage, row ? clauses : announced(passage, clauses));
    }

    private static List<Clause> announced(Passage passage, List<Clause> clauses) {
        Clause lead = clauses.stream().anyMatch(Clause::nominal) ? lead(passage) : null;
        if (lead == null) {
            return clauses;
        }
        boolean purpose = passage.contexts().stream().filter(Context::announces).anyMatch(c -> PURPOSE.isIn(c.text()));
        return clauses.stream().map(c -> c.announcedBy(lead, purpose)).toList();
    }

    /** The clause that stands right before what it announces, or null. */
    private static Clause lead(Passage passage) {
        for (Context context : passage.contexts()) {
            if (context.announces()) {
                List<Clause> clauses = clausesOf(context);
                if (!clauses.isEmpty()) {
                    Clause last = clauses.get(clauses.size() - 1);
                    return last.actor() == Party.CUSTOMER && isBurden(context) ? last.owed() : last;
                }
            }
        }
        return null;
    }

    private static List<Clause> clausesOf(Context context) {
        return context.text().remembered(KEY, text -> Clauses.of(text, named(context.parties(), text), false));
    }

    /** Whether what announces a list or table denies what the words at a place of it say. */
    public static boolean denies(Context context, Stretch words) {
        return clausesOf(context).stream()
                .anyMatch(c -> c.stretch().contains(words) && c.polarity(words) == Polarity.DENIED);
    }

    private static boolean isBurden(Context context) {
        return context.parties().stream()
                .anyMatch(m -> m.owner() && m.party() == Party.CUSTOMER && isBurden(m, context.text()));
    }

    private static boolean isBurden(PartyMention owner, MatchText text) {
        return BURDEN.matcher(text.folded())
                .region(owner.stretch().end(), text.folded().length())
                .lookingAt();
    }

    /** Whose something is does not say who acts, unless it is the duty: "your responsibility". */
    private static List<PartyMention> named(List<PartyMention> parties, MatchText text) {
        return parties.stream().filter(m -> !m.owner() || isBurden(m, text)).toList();
    }
}
