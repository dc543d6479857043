package dev.tenken.extract;

import dev.tenken.data.Data;
import dev.tenken.data.SourceFile;
import dev.tenken.extract.concept.Lexicon;
import dev.tenken.model.Attributes;
import dev.tenken.model.InputException;
import dev.tenken.model.Topic;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

/** Reads pattern files and makes them ready to run. Gathers every problem before it fails. */
final class PatternLoader {
    /** Stands for words that cannot be used, until everything wrong is told. */
    private static final Group NOTHING = Group.of("nothing", new PatternFile.Words(List.of(), List.of("(?!)")));

    private final List<String> problems = new ArrayList<>();
    private final Map<String, Recogniser> builtIn;
    private final Map<String, String> ids = new HashMap<>();
    private final Map<String, Group> sharedGroups = new LinkedHashMap<>();
    private final Map<String, Recogniser> sharedLexicons = new LinkedHashMap<>();
    private final Lexicon concepts = new Lexicon();

    private PatternLoader(Map<String, Recogniser> builtIn) {
        this.builtIn = builtIn;
    }

    /**
     * @param files pattern files of any number of topics, and shared ones
     * @param recognisers the recognisers that patterns may name
     * @throws InputException when a file is no pattern file, names what does not exist, or no topic has a pattern
     */
    static PatternSet load(List<SourceFile> files, Map<String, Recogniser> recognisers) {
        PatternLoader loader = new PatternLoader(recognisers);
        Map<SourceFile, PatternFile> read = new LinkedHashMap<>();
        files.forEach(f -> read.put(f, Data.readYaml(f.text(), f.path(), PatternFile.class)));
        read.forEach((source, file) -> {
            if (file.topic() == null) {
                loader.share(source, file);
            }
        });
        List<TopicPatterns> topics = new ArrayList<>();
        read.forEach((source, file) -> {
            if (file.topic() != null) {
                topics.add(loader.new TopicFile(source, file).compile());
            }
        });
        PatternSet.Language language = loader.language();
        if (topics.stream().allMatch(t -> t.patterns().isEmpty() && t.frames().isEmpty())) {
            loader.problems.add(
                    "no patterns in " + files.stream().map(SourceFile::path).toList());
        }
        if (!loader.problems.isEmpty()) {
            throw InputException.ofAll("The extraction patterns are not usable:", loader.problems);
        }
        Map<String, Recogniser> everywhere = new LinkedHashMap<>(recognisers);
        everywhere.putAll(loader.sharedLexicons);
        return new PatternSet(merged(topics), language, loader.sharedGroups, everywhere, loader.concepts);
    }

    /** Several files may speak of one topic: what they look for is looked for together. */
    private static List<TopicPatterns> merged(List<TopicPatterns> files) {
        Map<Topic, TopicPatterns> byTopic = new EnumMap<>(Topic.class);
        files.forEach(f -> byTopic.merge(f.topic(), f, TopicPatterns::with));
        return List.copyOf(byTopic.values());
    }

    private void share(SourceFile source, PatternFile file) {
        file.groups().forEach((name, words) -> sharedGroups.put(name, group(source, name, words)));
        file.lexicons().forEach((name, lexicon) -> sharedLexicons.put(name, lexicon(source, name, lexicon)));
        ConceptLoader own = new ConceptLoader(concepts, source.path(), "", problems);
        own.add(file.concepts());
        file.values().forEach((name, values) -> sharedLexicons.put(name, own.values(name, values)));
    }

    private PatternSet.Language language() {
        return new PatternSet.Language(
                shared("negation"),
                shared("no-negation"),
                shared("hedge"),
                shared("planned"),
                shared("condition"),
                shared("yes"),
                shared("no"),
                shared("answer-head"),
                shared("partly"),
                shared("withheld"),
                shared("no-facts"),
                shared("cloud"),
                shared("vendor-voice"),
                shared("manual-voice"),
                shared("about-document"),
                Suppliers.firms(builtIn));
    }

    private Group shared(String name) {
        Group group = sharedGroups.get(name);
        if (group == null) {
            problems.add("no shared group \"" + name + "\"; add it to a pattern file without a topic");
        }
        return group;
    }

    private Group group(SourceFile source, String name, PatternFile.Words words) {
        return group(source, "group " + name, name, words);
    }

    private LexiconRecogniser lexicon(SourceFile source, String name, Map<String, PatternFile.Words> lexicon) {
        if (lexicon == null || lexicon.isEmpty()) {
            problems.add(source.path() + ": lexicon " + name + " has no values");
        }
        return LexiconRecogniser.of(
                lexicon == null ? Map.of() : lexicon,
                (value, words) -> group(source, "lexicon " + name + "." + value, value, words));
    }

    /** @param called what messages call it */
    private Group group(SourceFile source, String called, String name, PatternFile.Words words) {
        if (words == null || words.ja().isEmpty() && words.en().isEmpty()) {
            problems.add(source.path() + ": " + called + " has no words");
        }
        try {
            return words == null ? NOTHING : Group.of(name, words);
        } catch (PatternSyntaxException e) {
            problems.add(source.path() + ": " + called + ": " + wrong(e, words));
            return NOTHING;
        }
    }

    /** What is wrong, with the one of the words that cannot be used alone; all together when each of them can. */
    private static String wrong(PatternSyntaxException e, PatternFile.Words words) {
        return Stream.concat(words.ja().stream(), words.en().stream())
                .flatMap(word -> wrong(word).stream())
                .findFirst()
                .orElse(e.getDescription() + " in " + e.getPattern());
    }

    private static Optional<String> wrong(String word) {
        try {
            Group.whole(word);
            return Optional.empty();
        } catch (PatternSyntaxException e) {
            return Optional.of(e.getDescription() + " in " + word + "; wanted a regular expression");
        }
    }

    /** One topic's file on its way to patterns. */
    private final class TopicFile {
        private final SourceFile source;
        private final PatternFile file;
        private final Topic topic;
        private final Set<String> attributes;
        private final Map<String, Group> groups = new HashMap<>(sharedGroups);
        private final Map<String, Recogniser> recognisers = new HashMap<>(builtIn);
        private final ConceptLoader ownConcepts;
        private String place;

        TopicFile(SourceFile source, PatternFile file) {
            this.source = source;
            this.file = file;
            this.place = source.path();
            topic = topicOf(source, file);
            attributes = Attributes.of(topic.type()).keySet();
            file.groups().forEach((name, words) -> groups.put(name, group(source, name, words)));
            recognisers.putAll(sharedLexicons);
            file.lexicons().forEach((name, lexicon) -> recognisers.put(name, lexicon(source, name, lexicon)));
            ownConcepts = new ConceptLoader(concepts, source.path(), topic.json() + ".", problems);
            ownConcepts.add(file.concepts());
            file.values().forEach((name, values) -> recognisers.put(name, ownConcepts.values(name, values)));
        }

        private static Topic topicOf(SourceFile source, PatternFile file) {
            try {
                return Topic.ofJson(file.topic());
            } catch (InputException e) {
                throw new InputException(source.path() + ": " + e.getMessage(), e);
            }
        }

        TopicPatterns compile() {
            if (file.cues() == null) {
                problems.add(place + ": no cues; name the groups that make a passage worth a look, or [] for none");
            }
            List<Cue> cues =
                    PatternFile.orEmpty(file.cues()).stream().map(this::cue).toList();
            file.checkable().forEach(this::knownAttribute);
            SpecLoader specs = new SpecLoader(topic, source.path(), groups, recognisers, problems);
            List<ExtractionPattern> patterns = new ArrayList<>();
            for (PatternFile.Spec spec : file.patterns()) {
                place = source.path() + ": " + topic.json() + "." + spec.id();
                register(spec.id());
                patterns.add(specs.load(spec));
            }
            List<Frame> frames = new ArrayList<>();
            FrameLoader loader = new FrameLoader(topic, source.path(), ownConcepts, recognisers, problems);
            for (FrameSpec spec : file.frames()) {
                place = source.path() + ": " + topic.json() + "." + spec.id();
                register(spec.id());
                frames.add(loader.load(spec));
            }
            return new TopicPatterns(
                    topic,
                    cues,
                    Set.copyOf(file.checkable()),
                    file.aboutDocument(),
                    patterns,
                    frames,
                    own(groups, file.groups()),
                    kinds());
        }

        private void register(String id) {
            String other = ids.putIfAbsent(topic.json() + "." + id, source.path());
            if (other != null) {
                problems.add(place + ": this id stands twice"
                        + (other.equals(source.path()) ? "" : ", here and in " + other));
            }
        }

        private Cue cue(String name) {
            Integer concept = ownConcepts.find(name);
            return concept == null
                    ? new SpecLoader(topic, source.path(), groups, recognisers, problems).known(name)
                    : text -> concepts.marks(text).of(concept);
        }

        /** Kinds of values that this file brings itself. */
        private Map<String, Recogniser> kinds() {
            Map<String, Recogniser> kinds = new TreeMap<>(own(recognisers, file.lexicons()));
            kinds.putAll(own(recognisers, file.values()));
            return kinds;
        }

        /** What this file brings itself, by name and sorted. */
        private static <T> Map<String, T> own(Map<String, T> all, Map<String, ?> written) {
            Map<String, T> own = new TreeMap<>(all);
            own.keySet().retainAll(written.keySet());
            return own;
        }

        private void knownAttribute(String name) {
            if (!attributes.contains(name)) {
                problems.add(place + ": " + topic.json() + " has no attribute \"" + name + "\"; it has " + attributes);
            }
        }
    }
}
