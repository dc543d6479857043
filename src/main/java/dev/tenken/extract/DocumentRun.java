package dev.tenken.extract;

import dev.tenken.extract.frame.Claim;
import dev.tenken.extract.frame.Cue;
import dev.tenken.extract.frame.FactAssembler;
import dev.tenken.extract.frame.FrameReader;
import dev.tenken.extract.frame.PatternSet;
import dev.tenken.extract.frame.Reckoning;
import dev.tenken.extract.frame.TopicPatterns;
import dev.tenken.extract.passage.Captured;
import dev.tenken.extract.passage.Conditions;
import dev.tenken.extract.passage.Context;
import dev.tenken.extract.passage.Counsel;
import dev.tenken.extract.passage.Licensed;
import dev.tenken.extract.passage.Passage;
import dev.tenken.extract.passage.ReadingProgress;
import dev.tenken.extract.passage.Recent;
import dev.tenken.extract.passage.Restriction;
import dev.tenken.extract.passage.RowCell;
import dev.tenken.extract.passage.Voice;
import dev.tenken.extract.text.Expression;
import dev.tenken.extract.text.MatchText;
import dev.tenken.extract.text.Stretch;
import dev.tenken.extract.text.Words;
import dev.tenken.model.Vendor;
import dev.tenken.model.WorkLimits;
import dev.tenken.model.document.Block;
import dev.tenken.model.document.BlockKind;
import dev.tenken.model.document.Document;
import dev.tenken.model.document.Evidence;
import dev.tenken.model.document.Span;
import dev.tenken.model.fact.Attributes;
import dev.tenken.model.fact.Candidate;
import dev.tenken.model.fact.DocumentCoverage;
import dev.tenken.model.fact.Polarity;
import dev.tenken.model.fact.Statement;
import dev.tenken.model.fact.Topic;
import dev.tenken.model.fact.VendorFact;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** One document being read. */
final class DocumentRun {
    /** Passages that are read together: enough to do one step after the other, few enough to be at hand. */
    private static final int TOGETHER = 64;

    private static final int REMEMBERED_HEADINGS = 512;

    private final PatternSet patterns;
    private final FrameReader frames;
    private final Document document;
    private final Vendor vendor;
    /** A slogan that is set like a heading states what it names: 「60分自動削除・SSL暗号化」. */
    private static final Expression STATES = Expression.of(
            "(?:\\b|(?<=[^a-z0-9]))(?:ssl|tls|aes|rsa|e2e)(?![a-z])|\\d ?(?:分|時間|日間?(?!本)|か月|ヶ月|世代|%|bit|hours?|days?|minutes?)");

    private final Document.LineIndex lines;
    private final boolean manual;
    private final List<VendorFact> facts = new ArrayList<>();
    private final boolean traced;
    private final Map<VendorFact, Set<String>> origins = new LinkedHashMap<>();
    private final List<Candidate> candidates = new ArrayList<>();
    private final Set<Object> blocksWithFacts = new HashSet<>();
    private final Set<Object> blocksWithCues = new HashSet<>();
    private final Map<Topic, Set<String>> headingsWithFacts = new EnumMap<>(Topic.class);
    private final Map<String, Integer> ids = new HashMap<>();
    /** Texts of headings that passages were read under, by their letters. */
    private final Map<String, MatchText> headings = new Recent<>(REMEMBERED_HEADINGS);

    private final Allowance allowance;
    private Block citedBlock;
    private Span citedSpan;
    private Evidence cited;
    private Passage last;
    private int factsBeforeLast;

    /** @param traced whether {@code origins} are kept */
    DocumentRun(
            Document document,
            Vendor vendor,
            PatternSet patterns,
            FrameReader frames,
            WorkLimits limits,
            boolean traced) {
        this.patterns = patterns;
        this.frames = frames;
        this.allowance = new Allowance(limits);
        this.traced = traced;
        this.document = document;
        this.vendor = vendor;
        this.lines = Document.LineIndex.of(document.text());
        this.manual = Voice.isManual(document);
    }

    /** Whether the document is read as a manual. */
    boolean isOfManual() {
        return manual;
    }

    void run(ReadingProgress progress) {
        Map<Topic, FactAssembler> assemblers = new EnumMap<>(Topic.class);
        patterns.topics().forEach(t -> assemblers.put(t.topic(), new FactAssembler(t.topic())));
        List<Passage> passages = new ArrayList<>();
        PassageBuilder.read(document, vendor, p -> {
            allowance.passage();
            passages.add(p);
            if (passages.size() == TOGETHER) {
                read(passages, progress, assemblers);
                passages.clear();
            }
        });
        read(passages, progress, assemblers);
        addEmptyPromises();
    }

    private void read(List<Passage> passages, ReadingProgress progress, Map<Topic, FactAssembler> assemblers) {
        List<Map<Topic, List<Claim>>> claims = frames.read(passages, manual);
        for (int i = 0; i < passages.size(); i++) {
            progress.at(passages.get(i).quote().start());
            passages.get(i).headings().forEach(h -> headings.putIfAbsent(h.folded(), h));
            read(passages.get(i), claims.get(i), assemblers);
        }
    }

    private void read(Passage passage, Map<Topic, List<Claim>> claims, Map<Topic, FactAssembler> assemblers) {
        if (last != null
                && last.block() == passage.block()
                && Conditions.builtIn().isException(passage)) {
            restrictLast(passage);
        }
        last = passage;
        factsBeforeLast = facts.size();
        boolean aboutDocument = FrameReader.isAboutDocument(passage);
        for (TopicPatterns topic : patterns.topics()) {
            if (topic.aboutDocument() || !aboutDocument) {
                read(topic, passage, claims.getOrDefault(topic.topic(), List.of()), assemblers.get(topic.topic()));
            }
        }
    }

    /** What the sentence before states depends on what this one takes out of it. */
    private void restrictLast(Passage exception) {
        Restriction restriction = new Restriction(
                Captured.clean(exception.quote().of(document.words())), evidence(exception.block(), exception.quote()));
        for (int i = factsBeforeLast; i < facts.size(); i++) {
            VendorFact fact = facts.get(i);
            VendorFact restricted = restriction.of(fact);
            if (restricted != fact) {
                facts.set(i, restricted);
                keepOrigin(restricted, origins.remove(fact));
            }
        }
    }

    /** A heading that names a topic, over a section that says nothing of it, is worth a look too. */
    private void addEmptyPromises() {
        List<Block> blocks = document.blocks().stream()
                .filter(b -> b.kind() == BlockKind.HEADING)
                .filter(b -> !NotApplicable.isSaidBelow(b, document))
                .toList();
        List<MatchText> texts = blocks.stream()
                .map(b -> MatchText.of(b.span().of(document.words())))
                .map(t -> headings.getOrDefault(t.folded(), t))
                .toList();
        texts.forEach(Words::of);
        for (int i = 0; i < texts.size(); i++) {
            addEmptyPromise(blocks.get(i), texts.get(i));
        }
    }

    private void addEmptyPromise(Block heading, MatchText text) {
        allowance.passage();
        if (STATES.isIn(text)) {
            return;
        }
        String words = heading.span().of(document.words());
        for (TopicPatterns topic : patterns.topics()) {
            int cues = cues(topic, text);
            if (cues > 0
                    && !headingsWithFacts.getOrDefault(topic.topic(), Set.of()).contains(words)) {
                addCandidate(topic, cues, heading, heading.span());
            }
        }
    }

    /** Words in the head of a column say nothing of one row. */
    private int cuesInCells(TopicPatterns topic, MatchText row) {
        int cues = 0;
        List<Cue> all = topic.cues();
        for (int i = 0; i < all.size(); i++) {
            for (Stretch hit : all.get(i).all(row)) {
                cues += RowCell.isInHead(row, hit.start()) ? 0 : 1;
            }
        }
        return cues;
    }

    private int cues(TopicPatterns topic, MatchText text) {
        int cues = 0;
        List<Cue> all = topic.cues();
        for (int i = 0; i < all.size(); i++) {
            cues += all.get(i).all(text).size();
        }
        return cues;
    }

    private void read(TopicPatterns topic, Passage passage, List<Claim> claims, FactAssembler assembler) {
        if (claims.isEmpty()) {
            addCandidate(topic, passage);
        } else {
            assembler.assemble(claims).forEach(d -> addFact(topic, passage, d));
        }
    }

    private void addFact(TopicPatterns topic, Passage passage, FactAssembler.Draft draft) {
        Polarity polarity = draft.polarity();
        boolean checkable = topic.isCheckable(draft.values());
        if (manual && !checkable) {
            addCandidate(topic, passage);
            return;
        }
        if (polarity == Polarity.AFFIRMED
                && (!checkable && draft.isHedged() || topic.isOften() && draft.isOccasional())) {
            polarity = Polarity.VAGUE;
        }
        String licence = Licensed.builtIn().above(passage);
        if (licence != null && polarity == Polarity.AFFIRMED) {
            polarity = Polarity.VAGUE;
        }
        Statement statement = new Statement(
                id(topic.topic(), passage.quote()),
                passage.services(),
                polarity,
                licence == null ? condition(passage) : licence,
                Statement.EXTRACTED,
                evidence(passage, draft.basis()),
                Reckoning.of(passage, draft.claims(), polarity));
        VendorFact fact = Attributes.create(topic.topic(), statement, draft.values());
        allowance.fact();
        facts.add(fact);
        keepOrigin(fact, draft.frames());
        blocksWithFacts.add(passage.block());
        headingsWithFacts
                .computeIfAbsent(topic.topic(), t -> new HashSet<>())
                .addAll(passage.block().heading());
    }

    private static String condition(Passage passage) {
        String own = Conditions.builtIn().of(passage);
        return own == null ? Counsel.builtIn().above(passage) : own;
    }

    private void keepOrigin(VendorFact fact, Set<String> frames) {
        if (traced) {
            origins.put(fact, frames);
        }
    }

    private String id(Topic topic, Span quote) {
        String id = topic.json() + ":" + document.id() + ":" + quote.start();
        int count = ids.merge(id, 1, Integer::sum);
        return count == 1 ? id : id + "." + count;
    }

    private List<Evidence> evidence(Passage passage, Set<Context> basis) {
        Set<Span> spans = new LinkedHashSet<>();
        spans.add(passage.quote());
        if (passage.header() != null) {
            spans.add(passage.header());
        }
        basis.stream().map(Context::span).filter(Objects::nonNull).forEach(spans::add);
        return spans.stream().map(s -> evidence(passage.block(), s)).toList();
    }

    /** What a passage says is evidence of several topics, and candidate of more. */
    private Evidence evidence(Block block, Span span) {
        if (block != citedBlock || !span.equals(citedSpan)) {
            cited = document.evidence(block, span, lines);
            citedBlock = block;
            citedSpan = span;
        }
        return cited;
    }

    private void addCandidate(TopicPatterns topic, Passage passage) {
        int cues =
                passage.kind() == Passage.Kind.ROW ? cuesInCells(topic, passage.text()) : cues(topic, passage.text());
        if (cues > 0) {
            addCandidate(topic, cues, passage.block(), passage.quote());
        }
    }

    private void addCandidate(TopicPatterns topic, int cues, Block block, Span span) {
        candidates.add(new Candidate(
                topic.topic(), cues, evidence(block, span), block.kind() == BlockKind.HEADING && !manual));
        blocksWithCues.add(block);
    }

    List<VendorFact> facts() {
        return facts;
    }

    /** The frames that gave each fact; empty unless they are kept. */
    Map<VendorFact, Set<String>> origins() {
        return origins;
    }

    DocumentCoverage coverage() {
        candidates.sort(
                Comparator.comparing(Candidate::evidence, Evidence.ORDER).thenComparing(Candidate::topic));
        blocksWithCues.removeAll(blocksWithFacts);
        return new DocumentCoverage(
                document.id(),
                document.blocks().size(),
                blocksWithFacts.size(),
                blocksWithCues.size(),
                document.layout().unreadablePages(),
                document.layout().leftOut(),
                candidates);
    }
}
