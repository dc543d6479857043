package dev.tenken.extract.passage;

import dev.tenken.extract.text.MatchText;
import dev.tenken.model.Service;
import dev.tenken.model.Vendor;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/** Finds which of a vendor's services a stretch of text names; "Apps Calendar" is not taken for "Apps". */
final class Services {
    private final NamesInText<String> idsByName = new NamesInText<>();
    private final List<String> order;

    Services(Vendor vendor) {
        order = vendor.services().stream().map(Service::id).toList();
        if (order.size() > 1) {
            for (Service service : vendor.services()) {
                service.names().forEach(n -> idsByName.put(MatchText.of(n).folded(), service.id()));
            }
        }
    }

    /** Whether the vendor has several, which a text may tell apart. */
    boolean areSeveral() {
        return order.size() > 1;
    }

    /** The services named, in the vendor's order; empty when none or all of them are. */
    List<String> namedIn(MatchText text) {
        if (order.size() < 2) {
            return List.of();
        }
        TreeSet<String> found = new TreeSet<>(Comparator.comparingInt(order::indexOf));
        found.addAll(idsByName.in(text));
        return found.size() == order.size() ? List.of() : List.copyOf(found);
    }
}
