package dev.tenken.extract;

import dev.tenken.model.Attributes;
import dev.tenken.model.Party;
import dev.tenken.model.Polarity;
import dev.tenken.model.Topic;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Makes the frames of one topic ready to run; tells every problem. */
final class FrameLoader {
    private static final String NOBODY = "none";
    private static final String ANYWHERE = "~";

    private final Topic topic;
    private final String path;
    private final ConceptLoader concepts;
    private final Map<String, Recogniser> recognisers;
    private final List<String> problems;
    private final Set<String> attributes;
    private String place;

    FrameLoader(
            Topic topic,
            String path,
            ConceptLoader concepts,
            Map<String, Recogniser> recognisers,
            List<String> problems) {
        this.topic = topic;
        this.path = path;
        this.concepts = concepts;
        this.recognisers = recognisers;
        this.problems = problems;
        this.attributes = Attributes.of(topic.type()).keySet();
    }

    Frame load(FrameSpec spec) {
        place = path + ": " + topic.json() + "." + spec.id();
        spec.set().keySet().forEach(this::attribute);
        subject(spec);
        polarity(spec.when());
        spec.otherwise().keySet().forEach(this::attribute);
        if (spec.evidence().values().stream().noneMatch(w -> w != null && w > 0)) {
            problems.add(place + ": no evidence; name concepts and what they weigh, such as evidence: {backup: 3}");
        }
        List<Frame.Weighed> evidence = new ArrayList<>();
        spec.evidence()
                .forEach((name, weight) -> evidence.add(new Frame.Weighed(either(name), weight == null ? 0 : weight)));
        return new Frame(
                spec,
                path,
                List.copyOf(evidence),
                spec.needs().stream().map(this::need).toList(),
                eithers(spec.carrier()),
                takes(spec),
                inherited(spec.inherit()),
                near(spec, evidence),
                belongings(spec.far()),
                parties(spec.actor()),
                parties(spec.addressee()),
                sections(spec.sections()),
                kinds(spec.kinds()),
                polarity(spec.polarity()));
    }

    /** Statements of an operator's own are told apart by their subject alone. */
    private void subject(FrameSpec spec) {
        if (topic == Topic.OWN_STATEMENT && !(spec.set().get(FactAssembler.SUBJECT) instanceof String)) {
            problems.add(place + ": sets no subject; add a word of your own, such as set: {subject: data-export}");
        }
    }

    private Frame.Either either(String names) {
        int[] ids = Arrays.stream(names.split("\\|"))
                .map(String::strip)
                .map(this::concept)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .toArray();
        return new Frame.Either(names, ids);
    }

    private Integer concept(String name) {
        Integer id = concepts.find(name);
        if (id == null) {
            problems.add(place + ": unknown concept \"" + name
                    + "\"; add it under concepts, here or in a file without a topic");
        }
        return id;
    }

    private List<Frame.Either> eithers(List<String> names) {
        return names.stream().map(this::either).toList();
    }

    private Frame.Need need(String written) {
        boolean anywhere = written.endsWith(ANYWHERE);
        return new Frame.Need(either(anywhere ? written.substring(0, written.length() - 1) : written), anywhere);
    }

    private Map<String, List<Frame.Either>> near(FrameSpec spec, List<Frame.Weighed> evidence) {
        List<Frame.Either> usual = evidence.stream()
                .filter(w -> w.weight() > 0)
                .map(Frame.Weighed::words)
                .toList();
        Map<String, List<Frame.Either>> near = new LinkedHashMap<>();
        spec.take().keySet().forEach(attribute -> near.put(attribute, usual));
        spec.also().keySet().forEach(attribute -> near.put(attribute, usual));
        near.putAll(belongings(spec.near()));
        return near;
    }

    private Map<String, List<Frame.Either>> belongings(Map<String, List<String>> written) {
        Map<String, List<Frame.Either>> all = new LinkedHashMap<>();
        written.forEach((attribute, names) -> {
            attribute(attribute);
            all.put(attribute, eithers(PatternFile.orEmpty(names)));
        });
        return all;
    }

    private void attribute(String name) {
        if (!attributes.contains(name)) {
            problems.add(place + ": " + topic.json() + " has no attribute \"" + name + "\"; it has " + attributes);
        }
    }

    private List<Frame.Take> takes(FrameSpec spec) {
        List<Frame.Take> takes = new ArrayList<>();
        spec.take().forEach((attribute, from) -> add(takes, attribute, from, true));
        spec.also().forEach((attribute, from) -> add(takes, attribute, from, false));
        return List.copyOf(takes);
    }

    private void add(List<Frame.Take> takes, String attribute, String from, boolean required) {
        attribute(attribute);
        String[] parts = from == null ? new String[] {""} : from.split("\\.");
        String role = parts.length > 1 ? parts[1] : Found.VALUE;
        takes.add(new Frame.Take(
                parts[0], recogniser(parts[0]), Map.of(attribute, role), required, Recognisers.isExclusive(parts[0])));
    }

    private Recogniser recogniser(String name) {
        Recogniser recogniser = recognisers.get(name);
        if (recogniser == null) {
            problems.add(place + ": unknown recogniser \"" + name + "\"; known: "
                    + recognisers.keySet().stream().sorted().toList());
        }
        return recogniser;
    }

    private Map<String, ConceptRecogniser> inherited(Map<String, String> inherit) {
        Map<String, ConceptRecogniser> values = new LinkedHashMap<>();
        inherit.forEach((attribute, name) -> {
            attribute(attribute);
            if (recogniser(name) instanceof ConceptRecogniser recogniser) {
                values.put(attribute, recogniser);
            } else {
                problems.add(place + ": inherit wants a kind of values, " + name + " is none");
            }
        });
        return values;
    }

    /** Null for the usual; with null in it when nobody need be named. */
    private Set<Party> parties(List<String> words) {
        if (words.isEmpty()) {
            return null;
        }
        Set<Party> parties = new HashSet<>();
        for (String word : words) {
            parties.add(NOBODY.equals(word) ? null : constant(Party.class, word));
        }
        return parties;
    }

    private Set<Section> sections(List<String> words) {
        Set<Section> sections = EnumSet.noneOf(Section.class);
        words.forEach(word -> sections.add(constant(Section.class, word)));
        return sections.isEmpty() ? EnumSet.of(Section.OFFER) : sections;
    }

    private Set<Passage.Kind> kinds(List<String> words) {
        Set<Passage.Kind> kinds = EnumSet.noneOf(Passage.Kind.class);
        words.forEach(word -> kinds.add(constant(Passage.Kind.class, word)));
        return kinds;
    }

    private Polarity polarity(String word) {
        return word == null || FrameSpec.TURNED.equals(word) ? null : constant(Polarity.class, word);
    }

    private <E extends Enum<E>> E constant(Class<E> type, String word) {
        List<String> known =
                Arrays.stream(type.getEnumConstants()).map(Attributes::word).toList();
        int at = word == null ? -1 : known.indexOf(word.toLowerCase(Locale.ROOT));
        if (at < 0) {
            problems.add(place + ": unknown word \"" + word + "\"; wanted one of " + known);
            return type.getEnumConstants()[0];
        }
        return type.getEnumConstants()[at];
    }
}
