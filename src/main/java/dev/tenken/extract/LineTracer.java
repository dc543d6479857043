package dev.tenken.extract;

import dev.tenken.extract.LineTrace.OfContext;
import dev.tenken.extract.LineTrace.OfPassage;
import dev.tenken.extract.LineTrace.OfPattern;
import dev.tenken.extract.LineTrace.OfTopic;
import dev.tenken.extract.LineTrace.Standing;
import dev.tenken.extract.text.MatchText;
import dev.tenken.model.Attributes;
import dev.tenken.model.Block;
import dev.tenken.model.BlockKind;
import dev.tenken.model.Document;
import dev.tenken.model.Span;
import dev.tenken.model.Topic;
import dev.tenken.model.Vendor;
import dev.tenken.model.VendorFact;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Looks at one line of a document with the eyes of the extraction. */
final class LineTracer {
    private final Extractor extractor;
    private final Predicate<Topic> wanted;
    private final PatternSet patterns;
    private final Document document;
    private final Vendor vendor;
    private final Span line;
    private final boolean manual;

    /** @param line where the line stands, without surrounding white space */
    LineTracer(Extractor extractor, Predicate<Topic> wanted, Document document, Vendor vendor, Span line) {
        this.extractor = extractor;
        this.wanted = wanted;
        this.patterns = extractor.patterns();
        this.document = document;
        this.vendor = vendor;
        this.line = line;
        this.manual = Voice.isManual(document, patterns.language());
    }

    LineTrace trace() {
        List<Passage> passages = new ArrayList<>();
        PassageBuilder.read(document, vendor, patterns.language(), p -> {
            if (p.quote().overlaps(line)) {
                passages.add(p);
            }
        });
        Map<VendorFact, Set<String>> facts = passages.isEmpty() ? Map.of() : extractor.trace(document, vendor);
        return new LineTrace(
                line.of(document.text()),
                remarks(passages),
                passages.stream().map(p -> passage(p, facts)).toList());
    }

    private List<String> remarks(List<Passage> passages) {
        List<Block> blocks =
                document.blocks().stream().filter(b -> b.span().overlaps(line)).toList();
        if (blocks.isEmpty()) {
            return List.of("no block holds this line: it is empty, a column head, or was left out as mere lay-out");
        }
        List<String> remarks = new ArrayList<>();
        blocks.stream().filter(b -> b.kind() == BlockKind.HEADING).forEach(b -> remarks.add(heading(b)));
        if (passages.isEmpty() && remarks.isEmpty()) {
            blocks.forEach(b -> remarks.add(unread(b)));
        }
        return remarks;
    }

    private String heading(Block block) {
        MatchText words = MatchText.of(block.span().of(document.text()));
        List<String> cued = patterns.topics().stream()
                .filter(t -> t.cues().stream().anyMatch(g -> !g.all(words).isEmpty()))
                .map(t -> t.topic().json())
                .toList();
        return "a heading: it introduces what stands below it" + (cued.isEmpty() ? "" : ", and names " + cued);
    }

    private String unread(Block block) {
        List<String> path = block.heading();
        MatchText nearest = path.isEmpty() ? MatchText.EMPTY : MatchText.of(path.get(path.size() - 1));
        if (patterns.language().noFacts().isIn(nearest)) {
            return "nothing is read below the heading \"" + nearest.folded() + "\": group "
                    + patterns.language().noFacts().name() + " has "
                    + PatternTrace.quoted(PatternTrace.words(patterns.language().noFacts(), nearest));
        }
        String words = MatchText.of(block.span().of(document.text())).folded();
        return Question.is(words)
                ? "a question: it states nothing"
                : "no passage was made of it: it holds no sentence that is a statement";
    }

    private OfPassage passage(Passage passage, Map<VendorFact, Set<String>> facts) {
        PatternMatcher matcher = new PatternMatcher(extractor.polarities(), passage);
        FrameTrace frames = new FrameTrace(patterns, passage, isHeard(passage));
        ClauseTrace clauses = new ClauseTrace(passage);
        return new OfPassage(
                PatternTrace.word(passage.kind()),
                passage.quote().of(document.text()),
                passage.text().folded(),
                Attributes.word(passage.section()),
                passage.contexts().stream()
                        .map(c -> new OfContext(
                                Attributes.word(c.role()), c.text().folded()))
                        .toList(),
                passage.services(),
                remarks(passage),
                frames.clauses().stream().map(clauses::of).toList(),
                words(patterns.groups(), List.of(passage.text())),
                values(patterns.recognisers(), passage),
                patterns.topics().stream()
                        .filter(t -> wanted.test(t.topic()))
                        .map(t -> topic(t, passage, matcher, frames, facts))
                        .sorted(Comparator.comparing(OfTopic::standing))
                        .toList());
    }

    private boolean isHeard(Passage passage) {
        return !manual || new FrameReader(patterns).providerSpeaks(passage);
    }

    private List<String> remarks(Passage passage) {
        List<String> remarks = new ArrayList<>();
        List<String> about = PatternTrace.words(patterns.language().aboutDocument(), passage.text());
        if (!about.isEmpty()) {
            remarks.add("it speaks of the document itself (" + PatternTrace.quoted(about)
                    + "): only topics about documents look at it");
        }
        if (manual) {
            remarks.add(
                    isHeard(passage)
                            ? "the document is a manual: only what has a checkable value counts"
                            : "the document is a manual, and the vendor does not speak here: no frame looks at it");
        }
        return remarks;
    }

    private OfTopic topic(
            TopicPatterns topic,
            Passage passage,
            PatternMatcher matcher,
            FrameTrace frames,
            Map<VendorFact, Set<String>> facts) {
        List<MatchText> around = Stream.of(
                        passage.headings().stream(), passage.around().stream(), Stream.of(passage.before()))
                .flatMap(texts -> texts)
                .toList();
        Map<VendorFact, List<String>> ours = new LinkedHashMap<>();
        facts.forEach((fact, ids) -> {
            if (topic.topic().type().isInstance(fact) && isOf(fact, passage)) {
                ours.put(fact, List.copyOf(ids));
            }
        });
        ConceptTrace concepts = new ConceptTrace(patterns.lexicon(), topic.frames());
        return new OfTopic(
                topic.topic(),
                cues(topic, passage),
                both(concepts.in(passage), words(topic.groups(), List.of(passage.text()))),
                both(concepts.around(passage), words(topic.groups(), around)),
                values(topic.lexicons(), passage),
                patterns(topic, passage, matcher, frames),
                ours);
    }

    /** A row that tells plans apart is read for each of them. */
    private static boolean isOf(VendorFact fact, Passage passage) {
        return fact.getEvidence().get(0).span().equals(passage.quote())
                && fact.statement().services().equals(passage.services());
    }

    private List<OfPattern> patterns(TopicPatterns topic, Passage passage, PatternMatcher matcher, FrameTrace frames) {
        return Stream.concat(
                        topic.frames().stream().map(f -> frames.of(topic.topic(), f)),
                        topic.patterns().stream().map(p -> pattern(p, passage, matcher, cues(topic, passage) > 0)))
                .sorted(Comparator.comparing(OfPattern::standing))
                .toList();
    }

    private static int cues(TopicPatterns topic, Passage passage) {
        return topic.cues().stream().mapToInt(g -> g.all(passage.text()).size()).sum();
    }

    private OfPattern pattern(ExtractionPattern pattern, Passage passage, PatternMatcher matcher, boolean near) {
        List<PatternMatch> matches = matcher.match(pattern);
        if (matches.isEmpty()) {
            return told(
                    pattern,
                    near ? Standing.NEAR : Standing.SILENT,
                    Stream.of(new PatternTrace(passage, pattern).missing()));
        }
        PolarityTrace polarity = new PolarityTrace(patterns.language(), passage);
        return told(
                pattern,
                Standing.WON,
                matches.stream()
                        .map(m -> Attributes.word(m.polarity()) + shown(m) + " at \""
                                + passage.text()
                                        .folded()
                                        .substring(
                                                m.anchor().start(), m.anchor().end())
                                + "\"; " + polarity.why(pattern, m)));
    }

    private static OfPattern told(ExtractionPattern pattern, Standing standing, Stream<String> said) {
        return new OfPattern(
                pattern.id(),
                standing,
                said.map(s -> new LineTrace.Reason(standing, s, List.of())).toList());
    }

    /** A value alone needs no name. */
    private static String shown(Map<String, Object> roles) {
        return roles.keySet().equals(Set.of(Found.VALUE))
                ? String.valueOf(roles.get(Found.VALUE))
                : PatternTrace.shown(roles);
    }

    private static String shown(PatternMatch match) {
        Map<String, Object> values = new LinkedHashMap<>();
        match.values().forEach(v -> values.putIfAbsent(v.attribute(), v.value()));
        return values.isEmpty() ? "" : " {" + PatternTrace.shown(values) + "}";
    }

    private static Map<String, List<String>> both(Map<String, List<String>> some, Map<String, List<String>> others) {
        Map<String, List<String>> both = new TreeMap<>(others);
        both.putAll(some);
        return both;
    }

    private static Map<String, List<String>> words(Map<String, Group> groups, List<MatchText> texts) {
        Map<String, List<String>> words = new TreeMap<>();
        groups.forEach((name, group) -> {
            List<String> hits = texts.stream()
                    .flatMap(t -> PatternTrace.words(group, t).stream())
                    .map(w -> "\"" + w + "\"")
                    .distinct()
                    .toList();
            if (!hits.isEmpty()) {
                words.put(name, hits);
            }
        });
        return words;
    }

    private static Map<String, List<String>> values(Map<String, Recogniser> recognisers, Passage passage) {
        Map<String, List<String>> values = new TreeMap<>();
        recognisers.forEach((name, recogniser) -> {
            List<String> seen = recogniser.find(passage).stream()
                    .map(f -> "\""
                            + passage.text()
                                    .folded()
                                    .substring(f.hit().start(), f.hit().end()) + "\" → "
                            + shown(f.roles()))
                    .toList();
            if (!seen.isEmpty()) {
                values.put(name, seen);
            }
        });
        return values;
    }
}
