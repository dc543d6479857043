package dev.tenken.extract;

import dev.tenken.model.Service;
import dev.tenken.model.Vendor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Finds which of a vendor's services a stretch of text names. */
final class Services {
    private final Map<String, String> idsByName = new LinkedHashMap<>();
    private final List<String> order;

    Services(Vendor vendor) {
        order = vendor.services().stream().map(Service::id).toList();
        if (order.size() > 1) {
            List<Map.Entry<String, String>> names = new ArrayList<>();
            for (Service service : vendor.services()) {
                service.names().forEach(n -> names.add(Map.entry(MatchText.of(n).folded(), service.id())));
            }
            // Longest first, so that "Apps Calendar" is not taken for "Apps".
            names.sort(Comparator.comparingInt(
                            (Map.Entry<String, String> e) -> -e.getKey().length())
                    .thenComparing(Map.Entry::getKey));
            names.forEach(e -> idsByName.putIfAbsent(e.getKey(), e.getValue()));
        }
    }

    /** The services named, in the vendor's order; empty when none or all of them are. */
    List<String> namedIn(MatchText text) {
        TreeSet<String> found = new TreeSet<>(Comparator.comparingInt(order::indexOf));
        StringBuilder rest = new StringBuilder(text.folded());
        idsByName.forEach((name, id) -> {
            for (int at = rest.indexOf(name); at >= 0; at = rest.indexOf(name, at + name.length())) {
                if (text.isWord(at, at + name.length())) {
                    found.add(id);
                    rest.replace(at, at + name.length(), "\0".repeat(name.length()));
                }
            }
        });
        return found.size() == order.size() ? List.of() : List.copyOf(found);
    }
}
