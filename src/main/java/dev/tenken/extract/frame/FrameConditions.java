package dev.tenken.extract.frame;

import dev.tenken.extract.clause.Clause;
import dev.tenken.extract.clause.Modality;
import dev.tenken.extract.passage.Passage;
import dev.tenken.model.fact.Attributes;
import dev.tenken.model.fact.Party;
import dev.tenken.model.fact.Polarity;
import java.util.EnumSet;
import java.util.Set;

/** What a frame asks of a clause besides weight: the section, the kind of passage, what is indispensable, who acts and for whom. */
public final class FrameConditions {
    private static final Set<Party> OTHERS = EnumSet.of(Party.CUSTOMER, Party.AUTHORITY, Party.THIRD);

    private FrameConditions() {}

    /** Which condition other than weight the clause does not meet, in words, or null. */
    public static String missing(Frame frame, Sight sight) {
        Passage passage = sight.passage();
        if (!frame.sections().contains(passage.section())) {
            return "sections " + frame.spec().sections() + ": this one is " + Attributes.word(passage.section());
        }
        if (!frame.kinds().isEmpty() && !frame.kinds().contains(passage.kind())) {
            return "kinds " + frame.spec().kinds() + ": this is a " + Attributes.word(passage.kind());
        }
        if (!frame.modalities().isEmpty()
                && !frame.modalities().contains(sight.clause().modality())) {
            return "modality " + frame.spec().modality() + ": this clause "
                    + Attributes.word(sight.clause().modality());
        }
        for (int i = 0; i < frame.needs().size(); i++) {
            Frame.Need need = frame.needs().get(i);
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
                ? actor == Party.PARTNER || duty && OTHERS.contains(actor)
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
                : " " + parties.stream().map(FrameConditions::word).sorted().toList();
    }
}
