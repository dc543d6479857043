package dev.tenken.extract.workshop;

import dev.tenken.extract.Extractor;
import dev.tenken.extract.PassageBuilder;
import dev.tenken.extract.frame.FrameReader;
import dev.tenken.extract.frame.PatternSet;
import dev.tenken.extract.frame.TopicPatterns;
import dev.tenken.extract.passage.Passage;
import dev.tenken.extract.passage.Question;
import dev.tenken.extract.passage.Sections;
import dev.tenken.extract.passage.Told;
import dev.tenken.extract.passage.Voice;
import dev.tenken.extract.text.MatchText;
import dev.tenken.extract.value.Found;
import dev.tenken.extract.value.Recogniser;
import dev.tenken.extract.workshop.LineTrace.OfContext;
import dev.tenken.extract.workshop.LineTrace.OfPassage;
import dev.tenken.extract.workshop.LineTrace.OfPattern;
import dev.tenken.extract.workshop.LineTrace.OfTopic;
import dev.tenken.model.Vendor;
import dev.tenken.model.document.Block;
import dev.tenken.model.document.BlockKind;
import dev.tenken.model.document.Document;
import dev.tenken.model.document.Span;
import dev.tenken.model.fact.Attributes;
import dev.tenken.model.fact.Topic;
import dev.tenken.model.fact.VendorFact;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

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
        this.manual = Voice.isManual(document);
    }

    LineTrace trace() {
        List<Passage> passages = new ArrayList<>();
        PassageBuilder.read(document, vendor, p -> {
            if (p.quote().overlaps(line)) {
                passages.add(p);
            }
        });
        Map<VendorFact, Set<String>> facts = passages.isEmpty() ? Map.of() : extractor.trace(document, vendor);
        return new LineTrace(
                line.of(document.words()),
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
        MatchText words = MatchText.of(block.span().of(document.words()));
        List<String> cued = patterns.topics().stream()
                .filter(t -> t.cues().stream().anyMatch(g -> !g.all(words).isEmpty()))
                .map(t -> t.topic().json())
                .toList();
        return "a heading: it introduces what stands below it" + (cued.isEmpty() ? "" : ", and names " + cued);
    }

    private String unread(Block block) {
        List<String> path = block.heading();
        MatchText nearest = path.isEmpty() ? MatchText.EMPTY : MatchText.of(path.get(path.size() - 1));
        String unread = Told.words(Sections.builtIn().unread(), nearest);
        if (!unread.isEmpty()) {
            return "nothing is read below the heading \"" + nearest.folded() + "\": " + unread
                    + " is over what only lists, explains or records";
        }
        String words = MatchText.of(block.span().of(document.words())).folded();
        return Question.is(words)
                ? "a question: it states nothing"
                : "no passage was made of it: it holds no sentence that is a statement";
    }

    private OfPassage passage(Passage passage, Map<VendorFact, Set<String>> facts) {
        FrameTrace frames = new FrameTrace(patterns, passage, isHeard(passage));
        ClauseTrace clauses = new ClauseTrace(passage);
        return new OfPassage(
                Attributes.word(passage.kind()),
                passage.quote().of(document.words()),
                passage.text().folded(),
                Attributes.word(passage.section()),
                passage.contexts().stream()
                        .map(c -> new OfContext(
                                Attributes.word(c.role()), c.text().folded()))
                        .toList(),
                passage.services(),
                remarks(passage),
                frames.clauses().stream().map(clauses::of).toList(),
                values(patterns.recognisers(), passage),
                patterns.topics().stream()
                        .filter(t -> wanted.test(t.topic()))
                        .map(t -> topic(t, passage, frames, facts))
                        .sorted(Comparator.comparing(OfTopic::standing))
                        .toList());
    }

    private boolean isHeard(Passage passage) {
        return !manual || new FrameReader(patterns).providerSpeaks(passage);
    }

    private List<String> remarks(Passage passage) {
        List<String> remarks = new ArrayList<>();
        String about = Told.words(Sections.builtIn().aboutDocument(), passage.text());
        if (!about.isEmpty()) {
            remarks.add("it speaks of the document itself (" + about + "): only topics about documents look at it");
        }
        if (manual) {
            remarks.add(
                    isHeard(passage)
                            ? "the document is a manual: only what has a checkable value counts"
                            : "the document is a manual, and the vendor does not speak here: no frame looks at it");
        }
        return remarks;
    }

    private OfTopic topic(TopicPatterns topic, Passage passage, FrameTrace frames, Map<VendorFact, Set<String>> facts) {
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
                concepts.in(passage),
                concepts.around(passage),
                values(topic.values(), passage),
                patterns(topic, frames),
                ours);
    }

    /** A row that tells plans apart is read for each of them. */
    private static boolean isOf(VendorFact fact, Passage passage) {
        return fact.getEvidence().get(0).span().equals(passage.quote())
                && fact.statement().services().equals(passage.services());
    }

    private static List<OfPattern> patterns(TopicPatterns topic, FrameTrace frames) {
        return topic.frames().stream()
                .map(f -> frames.of(topic.topic(), f))
                .sorted(Comparator.comparing(OfPattern::standing))
                .toList();
    }

    private static int cues(TopicPatterns topic, Passage passage) {
        return topic.cues().stream().mapToInt(g -> g.all(passage.text()).size()).sum();
    }

    /** A value alone needs no name. */
    private static String shown(Map<String, Object> roles) {
        return roles.keySet().equals(Set.of(Found.VALUE)) ? String.valueOf(roles.get(Found.VALUE)) : Told.values(roles);
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
