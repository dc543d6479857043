package dev.tenken.model.catalog;

import dev.tenken.model.document.DocumentKind;
import dev.tenken.model.fact.Event;
import dev.tenken.model.fact.Party;
import dev.tenken.model.fact.VendorFact;
import java.util.Set;

/**
 * Whose statements a criterion counts: who must act, for whom and on what event. What a statement does not say is not held against
 * it.
 *
 * @param actors who may do it; empty for anybody
 * @param addressees to or for whom it may be done; empty for anybody
 * @param events on what events it may be done; empty for any
 * @param papers kinds of papers whose word counts although they promise customers nothing; empty for none
 */
public record Admission(Set<Party> actors, Set<Party> addressees, Set<Event> events, Set<DocumentKind> papers) {

    /** Everything counts. */
    public static final Admission ANY = new Admission(Set.of(), Set.of(), Set.of(), Set.of());

    public Admission {
        actors = Set.copyOf(actors);
        addressees = Set.copyOf(addressees);
        events = Set.copyOf(events);
        papers = Set.copyOf(papers);
    }

    /** Whether a statement counts, wherever it stands. */
    public boolean admits(VendorFact fact) {
        return admits(actors, fact.getActor())
                && admits(addressees, fact.getAddressee())
                && admits(events, fact.getOnEvent());
    }

    /** This, where it says something; the other one where it does not. */
    public Admission or(Admission other) {
        return new Admission(
                actors.isEmpty() ? other.actors : actors,
                addressees.isEmpty() ? other.addressees : addressees,
                events.isEmpty() ? other.events : events,
                papers.isEmpty() ? other.papers : papers);
    }

    private static <T> boolean admits(Set<T> allowed, T stated) {
        return stated == null || allowed.isEmpty() || allowed.contains(stated);
    }
}
