package dev.tenken.extract.frame;

import dev.tenken.extract.clause.Modality;
import dev.tenken.extract.passage.Passage;
import dev.tenken.extract.passage.Section;
import dev.tenken.extract.value.ConceptRecogniser;
import dev.tenken.extract.value.Found;
import dev.tenken.extract.value.Recogniser;
import dev.tenken.model.fact.Attributes;
import dev.tenken.model.fact.Party;
import dev.tenken.model.fact.Polarity;
import dev.tenken.model.fact.Topic;
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
import java.util.stream.Stream;

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
    private final FactAssembler assembler;
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
        this.assembler = new FactAssembler(topic);
    }

    Frame load(FrameSpec spec) {
        place = path + ": " + topic.json() + "." + spec.id();
        if (spec.id() == null || spec.id().isBlank()) {
            problems.add(path + ": a frame of " + topic.json() + " has no id; wanted id: and a word of its own");
        }
        fixed("set", spec.set());
        fixed("otherwise", spec.otherwise());
        if (spec.when() != null) {
            constant(Polarity.class, spec.when());
        }
        subject(spec);
        spec.examples().forEach(e -> example("an example", e));
        spec.counter().forEach(e -> example("a counter-example", e));
        if (spec.evidence().values().stream().noneMatch(w -> w != null && w > 0)) {
            problems.add(place + ": no evidence; name concepts and what they weigh, such as evidence: {backup: 3}");
        }
        List<Frame.Weighed> evidence = evidence(spec);
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
                constants(Modality.class, spec.modality()),
                sections(spec.sections()),
                constants(Passage.Kind.class, spec.kinds()),
                polarity(spec.polarity()));
    }

    private void fixed(String called, Map<String, Object> values) {
        values.forEach((attribute, value) -> {
            attribute(attribute);
            Object given = Slots.POLARITY_VARIABLE.equals(value) ? (Object) true : value;
            if (attributes.contains(attribute) && !assembler.takes(attribute, given)) {
                problems.add(place + ": " + called + " " + attribute + ": got " + value + "; wanted "
                        + assembler.wanted(attribute));
            }
        });
    }

    private void subject(FrameSpec spec) {
        if (topic == Topic.OWN_STATEMENT
                && !(spec.set().get(FactAssembler.SUBJECT) instanceof String subject && !subject.isBlank())) {
            problems.add(place + ": sets no subject; add a word of your own, such as set: {subject: data-export}");
        }
    }

    private void example(String called, PatternFile.Example example) {
        if (example.text() == null) {
            problems.add(place + ": " + called + " has no text; wanted text: with the words of a document");
        }
        if (example.polarity() != null) {
            constant(Polarity.class, example.polarity());
        }
    }

    private List<Frame.Weighed> evidence(FrameSpec spec) {
        List<Frame.Weighed> evidence = new ArrayList<>();
        spec.evidence().forEach((name, weight) -> {
            if (weight == null) {
                problems.add(place + ": evidence " + name + " weighs nothing; wanted a number, such as 2 or -1.5");
            } else {
                boolean anywhere = name.endsWith(ANYWHERE);
                String words = anywhere ? name.substring(0, name.length() - ANYWHERE.length()) : name;
                evidence.add(new Frame.Weighed(either(words), weight, anywhere));
            }
        });
        return List.copyOf(evidence);
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
            if (names == null || names.contains(null)) {
                problems.add(place + ": " + attribute + " stands near or far from nothing; wanted names of concepts");
            } else {
                all.put(attribute, eithers(names));
            }
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
        String[] parts = from == null || from.isBlank() ? new String[] {""} : from.split("\\.", -1);
        String role = parts.length > 1 ? parts[1] : Found.VALUE;
        Recogniser recogniser = recogniser(parts[0]);
        if (recogniser instanceof ConceptRecogniser values) {
            fitting(attribute, parts[0], values);
        }
        takes.add(new Frame.Take(
                parts[0], recogniser, Map.of(attribute, role), required, Recognisers.isExclusive(parts[0])));
    }

    /** A kind of values belongs to attributes that can have each of them. */
    private void fitting(String attribute, String name, ConceptRecogniser values) {
        if (attributes.contains(attribute)) {
            values.entries().stream()
                    .map(ConceptRecogniser.Entry::value)
                    .filter(value -> !assembler.takes(attribute, value))
                    .forEach(value -> problems.add(place + ": " + attribute + " takes no value \"" + value + "\" of "
                            + name + "; wanted " + assembler.wanted(attribute)));
        }
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
                fitting(attribute, name, recogniser);
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
        Set<Section> sections = constants(Section.class, words);
        return sections.isEmpty() ? EnumSet.of(Section.OFFER) : sections;
    }

    private <E extends Enum<E>> Set<E> constants(Class<E> type, List<String> words) {
        Set<E> constants = EnumSet.noneOf(type);
        words.forEach(word -> constants.add(constant(type, word)));
        return constants;
    }

    private Polarity polarity(String word) {
        return word == null || FrameSpec.TURNED.equals(word) ? null : constant(Polarity.class, word, FrameSpec.TURNED);
    }

    /** @param others words that are known besides, for messages */
    private <E extends Enum<E>> E constant(Class<E> type, String word, String... others) {
        List<String> known =
                Arrays.stream(type.getEnumConstants()).map(Attributes::word).toList();
        int at = word == null ? -1 : known.indexOf(word.toLowerCase(Locale.ROOT));
        if (at < 0) {
            problems.add(place + ": unknown word \"" + word + "\"; wanted one of "
                    + Stream.concat(known.stream(), Stream.of(others)).toList());
            return type.getEnumConstants()[0];
        }
        return type.getEnumConstants()[at];
    }
}
