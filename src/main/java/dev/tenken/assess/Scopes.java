package dev.tenken.assess;

import dev.tenken.model.LimitException;
import dev.tenken.model.LocalizedText;
import dev.tenken.model.Service;
import dev.tenken.model.Vendor;
import dev.tenken.model.catalog.Control;
import dev.tenken.model.fact.Attributes;
import dev.tenken.model.fact.Topic;
import dev.tenken.model.fact.VendorFact;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which services a vendor's statements must be judged apart for. Statements that name no service hold for all of them.
 *
 * @param services ids of the services in the vendor's order, then of those that only the documents name, sorted; empty when no
 *     statement names a service
 * @param apart topics of which at least one statement names a service
 */
public record Scopes(List<String> services, Set<Topic> apart) {

    /** Facts and criteria of all scopes together: with more, judging one vendor takes minutes. */
    static final long MOST_JUDGED = 1_000_000;

    public static Scopes of(Vendor vendor, List<VendorFact> facts) {
        List<String> named = facts.stream()
                .map(VendorFact::getServices)
                .flatMap(Collection::stream)
                .distinct()
                .sorted()
                .toList();
        if (named.isEmpty()) {
            return new Scopes(List.of(), Set.of());
        }
        Set<String> services = new LinkedHashSet<>();
        vendor.services().stream().map(Service::id).forEach(services::add);
        services.addAll(named);
        Set<Topic> apart = facts.stream()
                .filter(f -> !f.getServices().isEmpty())
                .map(Topic::of)
                .collect(Collectors.toSet());
        return new Scopes(List.copyOf(services), apart);
    }

    /**
     * Lets these scopes be judged one after the other.
     *
     * @throws LimitException when the facts of all scopes, and what is asked in each, are too many
     */
    void check(List<VendorFact> facts, List<Control> controls) {
        int asked = controls.stream().mapToInt(c -> c.criteria().size()).sum();
        long told = facts.stream()
                .mapToLong(f -> 1L + (f.getServices().isEmpty() ? services : f.getServices()).size())
                .sum();
        long all = told + (long) asked * services.size();
        if (all > MOST_JUDGED) {
            throw new LimitException(new LocalizedText(
                    facts.size() + " facts for " + services.size() + " services: judging each service apart takes in "
                            + all + " facts and criteria, wanted at most " + MOST_JUDGED
                            + "; split the vendor's documents, or name fewer services",
                    services.size() + " サービスに対する " + facts.size() + " 件の事実：サービスごとに判定すると、事実と基準が合わせて " + all
                            + " 件となり、上限の " + MOST_JUDGED + " 件を超える。文書を分けるか、サービスの数を減らすこと"));
        }
    }

    /** True when the control must be judged per service. */
    public boolean divide(Control control) {
        return control.topics().stream().anyMatch(apart::contains);
    }

    /**
     * The facts that hold for the service; with null, those that hold for all. Where a service is said to go without a thing
     * altogether, what is said of that thing in general does not hold for it.
     */
    public static List<VendorFact> facts(List<VendorFact> facts, String service) {
        Set<Topic> without = facts.stream()
                .filter(f -> f.isDenied() && isFor(f, service))
                .filter(Attributes::areNone)
                .map(Topic::of)
                .collect(Collectors.toSet());
        return facts.stream()
                .filter(f -> f.getServices().isEmpty() ? !without.contains(Topic.of(f)) : isFor(f, service))
                .toList();
    }

    private static boolean isFor(VendorFact fact, String service) {
        return service != null && fact.getServices().contains(service);
    }
}
