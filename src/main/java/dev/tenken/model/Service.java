package dev.tenken.model;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * One product of a vendor. Statements may hold for one service only.
 *
 * @param name the name that reports show
 * @param aliases further names that documents use for it; may be empty
 */
public record Service(LocalizedText name, List<String> aliases) {

    public Service {
        aliases = List.copyOf(aliases);
    }

    /** The name that identifies the service in facts and findings: the Japanese one where there is one. */
    public String id() {
        return name.in(Language.JA);
    }

    /** Every name that a document may use for this service. */
    public Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        names.add(name.in(Language.JA));
        names.add(name.in(Language.EN));
        names.addAll(aliases);
        return names;
    }
}
