package dev.tenken.extract;

import dev.tenken.model.Attributes;
import dev.tenken.model.Polarity;
import dev.tenken.model.Topic;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Makes the patterns of one topic ready to run; tells every problem. */
final class SpecLoader {
    private static final Pattern NAMED_GROUP = Pattern.compile("\\(\\?<([a-zA-Z]\\w*)>");
    private static final String EITHER = "\\|";

    private final Topic topic;
    private final String path;
    private final Map<String, Group> groups;
    private final Map<String, Recogniser> recognisers;
    private final List<String> problems;
    private final Set<String> attributes;
    private String place;

    SpecLoader(
            Topic topic,
            String path,
            Map<String, Group> groups,
            Map<String, Recogniser> recognisers,
            List<String> problems) {
        this.topic = topic;
        this.path = path;
        this.place = path;
        this.groups = groups;
        this.recognisers = recognisers;
        this.problems = problems;
        this.attributes = Attributes.of(topic.type()).keySet();
    }

    ExtractionPattern load(PatternFile.Spec spec) {
        place = path + ": " + topic.json() + "." + spec.id();
        spec.set().keySet().forEach(this::knownAttribute);
        if (topic == Topic.OWN_STATEMENT && !(spec.set().get(FactAssembler.SUBJECT) instanceof String)) {
            problems.add(place + ": sets no subject; add a word of your own, such as set: {subject: data-export}");
        }
        if (spec.needs().isEmpty()
                && spec.match() == null
                && spec.take().isEmpty()
                && spec.heading().isEmpty()) {
            problems.add(place + ": would match everything; give it needs, heading, match or take");
        }
        spec.examples().forEach(e -> check("an example", e));
        spec.counter().forEach(e -> check("a counter-example", e));
        return new ExtractionPattern(
                spec,
                path,
                spec.kinds().stream().map(this::kind).toList(),
                known(spec.needs()),
                known(spec.context()),
                known(spec.heading()),
                known(spec.never()),
                known(spec.neverAround()),
                captures(spec.match()),
                takes(spec),
                inherited(spec.inherit()),
                spec.unless().stream().map(this::recogniser).toList(),
                spec.near() == null ? null : known(spec.near()),
                spec.denial() == null ? null : known(spec.denial()),
                polarity(spec.polarity()));
    }

    private void check(String called, PatternFile.Example example) {
        if (example.text() == null) {
            problems.add(place + ": " + called + " has no text; wanted text: with the words of a document");
        }
        polarity(example.polarity());
    }

    private Passage.Kind kind(String word) {
        for (Passage.Kind kind : Passage.Kind.values()) {
            if (Attributes.word(kind).equals(word)) {
                return kind;
            }
        }
        problems.add(place + ": unknown kind \"" + word + "\"; wanted sentence, item or row");
        return Passage.Kind.SENTENCE;
    }

    private List<List<Group>> known(List<String> names) {
        return names.stream()
                .map(either ->
                        List.of(either.split(EITHER)).stream().map(this::known).toList())
                .toList();
    }

    Group known(String name) {
        Group group = groups.get(name);
        if (group == null) {
            problems.add(place + ": unknown group \"" + name + "\"; known: "
                    + groups.keySet().stream().sorted().toList());
        }
        return group;
    }

    private void knownAttribute(String name) {
        if (!attributes.contains(name)) {
            problems.add(place + ": " + topic.json() + " has no attribute \"" + name + "\"; it has " + attributes);
        }
    }

    private List<ExtractionPattern.Capture> captures(PatternFile.Words match) {
        List<ExtractionPattern.Capture> captures = new ArrayList<>();
        if (match != null) {
            match.ja().forEach(e -> capture(e, captures));
            match.en().forEach(e -> capture(e, captures));
        }
        return captures;
    }

    private void capture(String expression, List<ExtractionPattern.Capture> into) {
        Map<String, String> named = new LinkedHashMap<>();
        Matcher names = NAMED_GROUP.matcher(expression);
        while (names.find()) {
            String name = names.group(1);
            String attribute = attributes.contains(name) ? name : "x-" + name;
            knownAttribute(attribute);
            named.put(name, attribute);
        }
        try {
            String expanded = Group.expanded(expression, name -> known(name));
            into.add(new ExtractionPattern.Capture(Expression.of(Group.whole(expanded)), Map.copyOf(named)));
        } catch (PatternSyntaxException e) {
            problems.add(place + ": " + e.getDescription() + " in " + expression);
        }
    }

    private List<ExtractionPattern.Take> takes(PatternFile.Spec spec) {
        Map<String, Map<String, String>> required = byRecogniser(spec.take());
        Map<String, Map<String, String>> optional = byRecogniser(spec.also());
        List<ExtractionPattern.Take> takes = new ArrayList<>();
        required.forEach((name, roles) -> {
            Map<String, String> all = new LinkedHashMap<>(roles);
            all.putAll(optional.getOrDefault(name, Map.of()));
            takes.add(new ExtractionPattern.Take(name, recogniser(name), all, true));
        });
        optional.forEach((name, roles) -> {
            if (!required.containsKey(name)) {
                takes.add(new ExtractionPattern.Take(name, recogniser(name), roles, false));
            }
        });
        spec.sees().forEach(name -> takes.add(new ExtractionPattern.Take(name, recogniser(name), Map.of(), true)));
        return takes;
    }

    /** attribute → recogniser.role, turned into recogniser → attribute → role. */
    private Map<String, Map<String, String>> byRecogniser(Map<String, String> taken) {
        Map<String, Map<String, String>> byName = new LinkedHashMap<>();
        taken.forEach((attribute, from) -> {
            knownAttribute(attribute);
            String[] parts = from == null ? new String[0] : from.split("\\.");
            if (parts.length == 0) {
                problems.add(place + ": " + attribute + " is taken from nothing; wanted a recogniser's name");
                return;
            }
            byName.computeIfAbsent(parts[0], n -> new LinkedHashMap<>())
                    .put(attribute, parts.length > 1 ? parts[1] : Found.VALUE);
        });
        return byName;
    }

    private Map<String, LexiconRecogniser> inherited(Map<String, String> inherit) {
        Map<String, LexiconRecogniser> lexicons = new LinkedHashMap<>();
        inherit.forEach((attribute, name) -> {
            knownAttribute(attribute);
            if (recogniser(name) instanceof LexiconRecogniser lexicon) {
                lexicons.put(attribute, lexicon);
            } else {
                problems.add(place + ": inherit wants a lexicon, " + name + " is none");
            }
        });
        return lexicons;
    }

    private Recogniser recogniser(String name) {
        Recogniser recogniser = recognisers.get(name);
        if (recogniser == null) {
            problems.add(place + ": unknown recogniser \"" + name + "\"; known: "
                    + recognisers.keySet().stream().sorted().toList());
        }
        return recogniser;
    }

    private Polarity polarity(String word) {
        if (word == null) {
            return null;
        }
        try {
            return Polarity.valueOf(word.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            problems.add(place + ": unknown polarity \"" + word + "\"; wanted affirmed, denied or vague");
            return null;
        }
    }
}
