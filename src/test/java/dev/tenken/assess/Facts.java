package dev.tenken.assess;

import dev.tenken.assess.workshop.CaseFacts;
import dev.tenken.model.AsOf;
import dev.tenken.model.LocalizedText;
import dev.tenken.model.Service;
import dev.tenken.model.Vendor;
import dev.tenken.model.document.VendorFiles;
import dev.tenken.model.fact.Circumstances;
import dev.tenken.model.fact.Extraction;
import dev.tenken.model.fact.Polarity;
import dev.tenken.model.fact.Topic;
import dev.tenken.model.fact.VendorFact;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Facts and vendors for tests, each fact with a place of its own. */
public final class Facts {

    public static final AsOf AS_OF = new AsOf(LocalDate.of(2026, 11, 21));
    /** Nothing is known of the papers. */
    static final Setting SETTING = new Setting(AS_OF, List.of(), Set.of());

    static final String DOCUMENT = CaseFacts.DOCUMENT;

    private final CaseFacts facts = new CaseFacts();

    public VendorFact affirmed(Topic topic, Map<String, ?> attributes, String... services) {
        return fact(topic, Polarity.AFFIRMED, null, attributes, services);
    }

    VendorFact denied(Topic topic, Map<String, ?> attributes, String... services) {
        return fact(topic, Polarity.DENIED, null, attributes, services);
    }

    VendorFact fact(Topic topic, Polarity polarity, String condition, Map<String, ?> attributes, String... services) {
        return facts.next(topic, polarity, condition, attributes, List.of(services));
    }

    /** A fact in these words. */
    VendorFact quoted(Topic topic, Polarity polarity, String quote) {
        return facts.next(
                topic, polarity, null, Map.of(), List.of(), DOCUMENT, null, Circumstances.UNKNOWN, null, quote);
    }

    public static VendorFiles vendor(String... services) {
        List<Service> named = Arrays.stream(services)
                .map(s -> new Service(LocalizedText.same(s), List.of()))
                .toList();
        return CaseFacts.statedBy(new Vendor("acme", LocalizedText.same("Acme"), named));
    }

    public static Extraction extraction(VendorFact... facts) {
        return new Extraction(List.of(facts), List.of());
    }
}
