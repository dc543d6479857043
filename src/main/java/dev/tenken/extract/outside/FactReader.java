package dev.tenken.extract.outside;

import dev.tenken.model.InputException;
import dev.tenken.model.Service;
import dev.tenken.model.Vendor;
import dev.tenken.model.document.Document;
import dev.tenken.model.document.Evidence;
import dev.tenken.model.document.VendorFiles;
import dev.tenken.model.fact.AttributeReader;
import dev.tenken.model.fact.Attributes;
import dev.tenken.model.fact.Basis;
import dev.tenken.model.fact.Circumstances;
import dev.tenken.model.fact.Confidence;
import dev.tenken.model.fact.Event;
import dev.tenken.model.fact.Party;
import dev.tenken.model.fact.Polarity;
import dev.tenken.model.fact.Statement;
import dev.tenken.model.fact.Topic;
import dev.tenken.model.fact.VendorFact;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Makes facts of what somebody wrote about one vendor. */
final class FactReader {
    private static final Set<String> KEYS = Set.of(
            "id",
            "topic",
            "service",
            "services",
            "polarity",
            "condition",
            "origin",
            "attributes",
            "evidence",
            "actor",
            "addressee",
            "event",
            "scope",
            "basis",
            "confidence",
            "confidenceReason");
    private static final String SEPARATOR = ", ";

    private final Vendor vendor;
    private final Map<String, QuotePlace> documents = new TreeMap<>();

    FactReader(VendorFiles files) {
        this.vendor = files.vendor();
        for (Document document : files.documents()) {
            documents.put(document.id(), new QuotePlace(document));
        }
    }

    /**
     * A fact that was read, or what is wrong with it.
     *
     * @param fact null when there are problems; its id is empty when none is given
     * @param origin who made it, or null when it does not say
     * @param problems empty when the fact is good
     */
    record Read(VendorFact fact, String origin, List<String> problems) {}

    /** Reads one fact; every problem of it is gathered. */
    Read read(Object written) {
        if (!(written instanceof Map<?, ?> tree)) {
            return new Read(null, null, List.of(Fields.wrong("fact", written, "an object with topic and evidence")));
        }
        List<String> problems = new ArrayList<>();
        Fields fields = new Fields(tree, "", problems);
        fields.tellSlips(KEYS);
        String id = fields.text("id", false);
        Topic topic = topic(fields, problems);
        Polarity polarity = polarity(fields);
        String condition = fields.text("condition", false);
        String origin = fields.text("origin", false);
        List<String> services = services(fields, problems);
        List<Evidence> evidence = evidence(fields, problems);
        Map<String, Object> attributes = attributes(fields);
        // What a fact needs of the rest may be missing; its attributes are looked at all the same, so that nothing
        // comes later.
        Statement statement = new Statement(
                id == null ? "" : id,
                services,
                polarity == null ? Polarity.AFFIRMED : polarity,
                condition,
                Statement.EXTRACTED,
                evidence.isEmpty() ? List.of(NOWHERE) : evidence,
                circumstances(fields));
        VendorFact fact = topic == null ? null : create(topic, statement, attributes, problems);
        return new Read(problems.isEmpty() ? fact : null, origin, List.copyOf(problems));
    }

    private static final Evidence NOWHERE = new Evidence("", 0, 1, 1, null, null, List.of(), "?");

    private static VendorFact create(
            Topic topic, Statement statement, Map<String, Object> attributes, List<String> problems) {
        try {
            return AttributeReader.create(topic, statement, attributes);
        } catch (IllegalArgumentException e) {
            problems.add(e.getMessage());
            return null;
        }
    }

    private static Topic topic(Fields fields, List<String> problems) {
        String word = fields.text("topic", true);
        try {
            return word == null ? null : Topic.ofJson(word);
        } catch (InputException e) {
            problems.add(e.getMessage());
            return null;
        }
    }

    private static Polarity polarity(Fields fields) {
        for (Polarity polarity : Polarity.values()) {
            if (Attributes.word(polarity).equals(fields.get("polarity"))) {
                return polarity;
            }
        }
        fields.wrong(
                "polarity",
                "one of "
                        + Arrays.stream(Polarity.values()).map(Attributes::word).toList());
        return null;
    }

    private static Circumstances circumstances(Fields fields) {
        List<String> scope = fields.texts("scope");
        return new Circumstances(
                constant(fields, "actor", Party.class),
                constant(fields, "addressee", Party.class),
                constant(fields, "event", Event.class),
                scope == null ? List.of() : scope,
                constant(fields, "basis", Basis.class),
                constant(fields, "confidence", Confidence.class),
                fields.text("confidenceReason", false));
    }

    /** Null when it is not given, or told as wrong. */
    private static <E extends Enum<E>> E constant(Fields fields, String key, Class<E> type) {
        Object given = fields.get(key);
        List<E> known = Arrays.asList(type.getEnumConstants());
        if (given == null) {
            return null;
        }
        for (E constant : known) {
            if (Attributes.word(constant).equals(given)) {
                return constant;
            }
        }
        fields.wrong(
                key, "null or one of " + known.stream().map(Attributes::word).toList());
        return null;
    }

    private static Map<String, Object> attributes(Fields fields) {
        if (fields.get("attributes") instanceof Map<?, ?> given) {
            Map<String, Object> attributes = new LinkedHashMap<>();
            given.forEach((name, value) -> attributes.put((String) name, value));
            return attributes;
        }
        fields.wrong("attributes", "an object, {} for none");
        return Map.of();
    }

    private List<String> services(Fields fields, List<String> problems) {
        List<String> several = fields.texts("services");
        String one = fields.text("service", false);
        if (several == null) {
            return one == null ? List.of() : named(one, problems);
        }
        if (one != null && !one.equals(String.join(SEPARATOR, several))) {
            problems.add("service: got \"" + one + "\", but services has " + several
                    + "; wanted the same in both: change both or leave one out");
        }
        return known(several, problems);
    }

    /** A name may hold a comma itself, so the whole is tried first. */
    private List<String> named(String names, List<String> problems) {
        boolean whole = vendor.services().isEmpty() || idOf(names) != null;
        return known(whole ? List.of(names) : List.of(names.split(SEPARATOR)), problems);
    }

    private List<String> known(List<String> names, List<String> problems) {
        List<String> order = vendor.services().stream().map(Service::id).toList();
        if (order.isEmpty()) {
            return names;
        }
        List<String> ids = new ArrayList<>();
        for (String name : names) {
            String id = idOf(name);
            if (id == null) {
                problems.add("service: got \"" + name + "\"; wanted one of " + order + ", or null for all of them");
            } else if (!ids.contains(id)) {
                ids.add(id);
            }
        }
        ids.sort(Comparator.comparingInt(order::indexOf));
        return ids;
    }

    private String idOf(String name) {
        return vendor.services().stream()
                .filter(s -> s.names().contains(name))
                .map(Service::id)
                .findFirst()
                .orElse(null);
    }

    private List<Evidence> evidence(Fields fields, List<String> problems) {
        Object given = fields.get("evidence");
        List<Evidence> evidence = new ArrayList<>();
        if (given instanceof Collection<?> list && !list.isEmpty()) {
            int i = 0;
            for (Object one : list) {
                evidence("evidence[" + i++ + "]", one, problems, evidence);
            }
        } else {
            fields.wrong("evidence", "a list with at least one quote");
        }
        return evidence;
    }

    private void evidence(String where, Object given, List<String> problems, List<Evidence> into) {
        if (!(given instanceof Map<?, ?> tree)) {
            problems.add(Fields.wrong(where, given, "an object with document and quote"));
            return;
        }
        Fields fields = new Fields(new HashMap<>(tree), where, problems);
        String document = fields.text("document", true);
        String quote = quote(fields);
        Integer start = fields.number("start");
        List<String> heading = fields.texts("heading");
        QuotePlace place = document == null ? null : documents.get(document);
        if (document != null && place == null) {
            fields.wrong("document", "a document of this vendor, one of " + documents.keySet());
        }
        if (quote == null || place == null) {
            return;
        }
        try {
            into.add(place.find(quote, start, heading));
        } catch (QuotePlace.Lost e) {
            problems.add(where + ": " + e.getMessage());
        }
    }

    /** A quote may be anything that stands in a document, blanks too. */
    private static String quote(Fields fields) {
        if (fields.get("quote") instanceof String quote && !quote.isEmpty()) {
            return quote;
        }
        fields.wrong("quote", "words of the document");
        return null;
    }
}
