package dev.tenken.extract.frame;

import dev.tenken.data.Data;
import dev.tenken.data.SourceFile;
import dev.tenken.extract.concept.Lexicon;
import dev.tenken.extract.value.Recogniser;
import dev.tenken.model.InputException;
import dev.tenken.model.fact.Attributes;
import dev.tenken.model.fact.Topic;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Reads files of frames and makes them ready to run. Gathers every problem before it fails. */
public final class PatternLoader {
    private final List<String> problems = new ArrayList<>();
    private final Map<String, Recogniser> builtIn;
    private final Map<String, String> ids = new HashMap<>();
    private final Map<String, Recogniser> sharedValues = new LinkedHashMap<>();
    private final Lexicon concepts;

    private PatternLoader(Map<String, Recogniser> builtIn, Lexicon concepts) {
        this.builtIn = builtIn;
        this.concepts = concepts;
    }

    /**
     * @param files files of any number of topics, and shared ones
     * @param digest of the files
     * @param recognisers the recognisers that frames may name
     * @throws InputException when a file is none of these, names what does not exist, or no topic has a frame
     */
    public static PatternSet load(List<SourceFile> files, String digest, Map<String, Recogniser> recognisers) {
        PatternLoader loader = new PatternLoader(recognisers, Lexicon.of(digest));
        Map<SourceFile, PatternFile> read = loader.read(files);
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
        if (topics.stream().allMatch(t -> t.frames().isEmpty())) {
            loader.problems.add(
                    "no frames in " + files.stream().map(SourceFile::path).toList());
        }
        if (!loader.problems.isEmpty()) {
            throw InputException.ofAll("The extraction patterns are not usable:", loader.problems);
        }
        Map<String, Recogniser> everywhere = new LinkedHashMap<>(recognisers);
        everywhere.putAll(loader.sharedValues);
        return new PatternSet(merged(topics), everywhere, loader.concepts);
    }

    /** Those of the earlier form are told and left out. */
    private Map<SourceFile, PatternFile> read(List<SourceFile> files) {
        Map<SourceFile, PatternFile> read = new LinkedHashMap<>();
        for (SourceFile file : files) {
            try {
                read.put(file, Data.readYaml(file.text(), file.path(), PatternFile.class));
            } catch (InputException e) {
                problems.add(EarlierForm.problem(file).orElseThrow(() -> e));
            }
        }
        return read;
    }

    /** Several files may speak of one topic: what they look for is looked for together. */
    private static List<TopicPatterns> merged(List<TopicPatterns> files) {
        Map<Topic, TopicPatterns> byTopic = new EnumMap<>(Topic.class);
        files.forEach(f -> byTopic.merge(f.topic(), f, TopicPatterns::with));
        return List.copyOf(byTopic.values());
    }

    private void share(SourceFile source, PatternFile file) {
        ConceptLoader own = new ConceptLoader(concepts, source.path(), "", problems);
        own.add(file.concepts());
        file.values().forEach((name, values) -> sharedValues.put(name, own.values(name, values)));
    }

    /** One topic's file on its way to frames. */
    private final class TopicFile {
        private final SourceFile source;
        private final PatternFile file;
        private final Topic topic;
        private final Set<String> attributes;
        private final Map<String, Recogniser> own = new TreeMap<>();
        private final ConceptLoader ownConcepts;
        private String place;

        TopicFile(SourceFile source, PatternFile file) {
            this.source = source;
            this.file = file;
            this.place = source.path();
            topic = topicOf(source, file);
            attributes = Attributes.of(topic.type()).keySet();
            ownConcepts = new ConceptLoader(concepts, source.path(), topic.json() + ".", problems);
            ownConcepts.add(file.concepts());
            file.values().forEach((name, values) -> own.put(name, ownConcepts.values(name, values)));
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
                problems.add(place + ": no cues; name the concepts that make a passage worth a look, or [] for none");
            }
            List<Cue> cues =
                    PatternFile.orEmpty(file.cues()).stream().map(this::cue).toList();
            file.checkable().forEach(name -> knownAttribute(name.split(TopicPatterns.VALUE, 2)[0]));
            return new TopicPatterns(topic, cues, Set.copyOf(file.checkable()), file.aboutDocument(), frames(), own);
        }

        private List<Frame> frames() {
            Map<String, Recogniser> recognisers = new HashMap<>(builtIn);
            recognisers.putAll(sharedValues);
            recognisers.putAll(own);
            FrameLoader loader = new FrameLoader(topic, source.path(), ownConcepts, recognisers, problems);
            List<Frame> frames = new ArrayList<>();
            for (FrameSpec spec : file.frames()) {
                place = source.path() + ": " + topic.json() + "." + spec.id();
                register(spec.id());
                frames.add(loader.load(spec));
            }
            return frames;
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
            if (concept == null) {
                problems.add(place + ": cues: unknown concept \"" + name
                        + "\"; add it under concepts, here or in a file without a topic");
            }
            return text -> concepts.marks(text).of(concept);
        }

        private void knownAttribute(String name) {
            if (!attributes.contains(name)) {
                problems.add(place + ": " + topic.json() + " has no attribute \"" + name + "\"; it has " + attributes);
            }
        }
    }
}
