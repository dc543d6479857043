package dev.tenken.extract;

import dev.tenken.extract.LineTrace.OfPassage;
import dev.tenken.extract.LineTrace.OfPattern;
import dev.tenken.extract.LineTrace.OfTopic;
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

    /** @param line where the line stands, without surrounding white space */
    LineTracer(Extractor extractor, Predicate<Topic> wanted, Document document, Vendor vendor, Span line) {
        this.extractor = extractor;
        this.wanted = wanted;
        this.patterns = extractor.patterns();
        this.document = document;
        this.vendor = vendor;
        this.line = line;
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
        return new OfPassage(
                PatternTrace.word(passage.kind()),
                passage.quote().of(document.text()),
                passage.text().folded(),
                folded(passage.headings()),
                folded(passage.around()),
                passage.before().folded(),
                passage.services(),
                remarks(passage),
                words(patterns.groups(), List.of(passage.text())),
                values(patterns.recognisers(), passage),
                patterns.topics().stream()
                        .filter(t -> wanted.test(t.topic()))
                        .map(t -> topic(t, passage, matcher, facts))
                        .toList());
    }

    private List<String> remarks(Passage passage) {
        List<String> about = PatternTrace.words(patterns.language().aboutDocument(), passage.text());
        return about.isEmpty()
                ? List.of()
                : List.of("it speaks of the document itself (" + PatternTrace.quoted(about)
                        + "): no pattern looks at it");
    }

    private OfTopic topic(
            TopicPatterns topic, Passage passage, PatternMatcher matcher, Map<VendorFact, Set<String>> facts) {
        List<MatchText> around = Stream.of(
                        passage.headings().stream(), passage.around().stream(), Stream.of(passage.before()))
                .flatMap(texts -> texts)
                .toList();
        Map<VendorFact, List<String>> ours = new LinkedHashMap<>();
        facts.forEach((fact, ids) -> {
            if (topic.topic().type().isInstance(fact)
                    && fact.getEvidence().get(0).span().equals(passage.quote())) {
                ours.put(fact, List.copyOf(ids));
            }
        });
        return new OfTopic(
                topic.topic(),
                topic.cues().stream()
                        .mapToInt(g -> g.all(passage.text()).size())
                        .sum(),
                words(topic.groups(), List.of(passage.text())),
                words(topic.groups(), around),
                values(topic.lexicons(), passage),
                patterns(topic, passage, matcher),
                ours);
    }

    private List<OfPattern> patterns(TopicPatterns topic, Passage passage, PatternMatcher matcher) {
        FrameTrace trace = new FrameTrace(patterns, passage);
        List<OfPattern> all = new ArrayList<>();
        topic.frames()
                .forEach(f ->
                        all.add(new OfPattern(f.id(), trace.claims(topic.topic(), f), trace.why(topic.topic(), f))));
        topic.patterns().forEach(p -> all.add(pattern(p, passage, matcher)));
        return all;
    }

    private OfPattern pattern(ExtractionPattern pattern, Passage passage, PatternMatcher matcher) {
        List<PatternMatch> matches = matcher.match(pattern);
        if (matches.isEmpty()) {
            return new OfPattern(pattern.id(), false, List.of(new PatternTrace(passage, pattern).missing()));
        }
        PolarityTrace polarity = new PolarityTrace(patterns.language(), passage);
        return new OfPattern(
                pattern.id(),
                true,
                matches.stream()
                        .map(m -> Attributes.word(m.polarity()) + shown(m) + " at \""
                                + passage.text()
                                        .folded()
                                        .substring(
                                                m.anchor().start(), m.anchor().end())
                                + "\"; " + polarity.why(pattern, m))
                        .toList());
    }

    private static String shown(PatternMatch match) {
        Map<String, Object> values = new LinkedHashMap<>();
        match.values().forEach(v -> values.putIfAbsent(v.attribute(), v.value()));
        return values.isEmpty() ? "" : " {" + PatternTrace.shown(values) + "}";
    }

    private static List<String> folded(List<MatchText> texts) {
        return texts.stream().map(MatchText::folded).toList();
    }

    private static Map<String, List<String>> words(Map<String, Group> groups, List<MatchText> texts) {
        Map<String, List<String>> words = new TreeMap<>();
        groups.forEach((name, group) -> {
            List<String> hits = texts.stream()
                    .flatMap(t -> PatternTrace.words(group, t).stream())
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
                            + PatternTrace.shown(f.roles()))
                    .toList();
            if (!seen.isEmpty()) {
                values.put(name, seen);
            }
        });
        return values;
    }
}
