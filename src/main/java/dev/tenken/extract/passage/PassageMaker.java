package dev.tenken.extract.passage;

import dev.tenken.extract.party.PartyReading;
import dev.tenken.extract.text.Folding;
import dev.tenken.extract.text.MatchText;
import dev.tenken.extract.text.Sentences;
import dev.tenken.model.Vendor;
import dev.tenken.model.document.Block;
import dev.tenken.model.document.Document;
import dev.tenken.model.document.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Makes passages of one document: folds their words, and finds what is told of every passage from where it stands. */
public final class PassageMaker {
    /** Deeper headings say more than the title; two are enough to tell what a sentence is about. */
    private static final int NEAREST_HEADINGS = 2;
    /** Headings and lead-ins that many blocks share are folded once, as long as they are near. */
    private static final int REMEMBERED = 512;

    private final Document document;
    private final Vendor vendor;
    private final PartyReading names;
    private final Services services;
    private final Sections sections;
    private final Surroundings surroundings;
    private final Map<Object, MatchText> folded = new Recent<>(REMEMBERED);
    private final ReadAhead ahead;
    private SectionVoice voice = SectionVoice.none();
    private List<String> section = List.of();

    public PassageMaker(Document document, Vendor vendor, PartyReading names, Surroundings surroundings) {
        this.document = document;
        this.vendor = vendor;
        this.names = names;
        this.services = new Services(vendor);
        this.sections = Sections.builtIn();
        this.surroundings = surroundings;
        this.ahead = new ReadAhead(document.words(), this::made);
    }

    /** Goes on to the next block. */
    public void enter(List<Block> blocks, int index) {
        ahead.enter(blocks, index);
        List<String> heading = blocks.get(index).heading();
        if (index == 0 || !heading.equals(section)) {
            section = heading;
            voice = new SectionVoice(document.words(), blocks, index);
        }
    }

    public String text() {
        return document.words();
    }

    /** The folded title of the document; empty when it has none. */
    public MatchText title() {
        return document.title() == null ? MatchText.EMPTY : fold(document.title());
    }

    /** The folded words of a place, own names read as the provider; no more of them than a sentence has. */
    public MatchText fold(Span span) {
        return folded.computeIfAbsent(
                span,
                s -> read(new Span(span.start(), span.start() + Math.min(span.length(), Sentences.MAX_SENTENCE))));
    }

    /** As {@link #fold}, of a passage's own words: whole, and not remembered. */
    public MatchText read(Span span) {
        MatchText known = ahead.at(span);
        return known == null ? made(span) : known;
    }

    private MatchText made(Span span) {
        return names.read(Folding.fold(document.words(), span));
    }

    /** The sentences of a stretch, in their order. */
    public List<Span> sentences(Span stretch) {
        return ahead.sentences(stretch);
    }

    /** As {@link #read(Span)}, of several places. */
    public MatchText read(List<Folding.Piece> pieces) {
        return names.read(Folding.fold(document.words(), pieces));
    }

    public Context context(Context.Role role, Span span) {
        return new Context(role, fold(span), span);
    }

    private Context context(Context.Role role, Surroundings.Above above) {
        Context context =
                above.span() == null ? new Context(role, fold(above.words()), null) : context(role, above.span());
        return context.announces()
                ? new Context(
                        role,
                        context.text(),
                        context.span(),
                        context.text().remembered(names.parties(), names.parties()::in))
                : context;
    }

    private MatchText fold(String words) {
        String beginning =
                words.length() <= Sentences.MAX_SENTENCE ? words : words.substring(0, Sentences.MAX_SENTENCE);
        return folded.computeIfAbsent(beginning, w -> names.read(MatchText.of(beginning)));
    }

    /** The nearest heading above a block, or empty text. */
    public MatchText nearestHeading(Block block) {
        return surroundings.headings(block).stream()
                .findFirst()
                .map(h -> context(Context.Role.HEADING, h).text())
                .orElse(MatchText.EMPTY);
    }

    /** The headings above a block that its passages are read with, nearest first. */
    public List<MatchText> headingsOf(Block block) {
        return surroundings.headings(block).stream()
                .limit(NEAREST_HEADINGS)
                .map(h -> context(Context.Role.HEADING, h).text())
                .toList();
    }

    /** What introduces the block that was entered last: the items it is nested in, and its lead-in. */
    public List<MatchText> introductionOf(Block block) {
        return Stream.concat(surroundings.parents(block).stream(), Stream.of(surroundings.leadIn()))
                .map(above -> context(Context.Role.LEAD_IN, above).text())
                .toList();
    }

    /**
     * A passage of the block that was entered last.
     *
     * @param own contexts that only this passage has, nearest first
     * @param before the sentence that it leans on, or null
     */
    public Passage make(
            Block block,
            Passage.Kind kind,
            MatchText text,
            Span quote,
            Span header,
            List<Context> own,
            Context before,
            List<Cell> cells) {
        List<Context> contexts = new ArrayList<>(own);
        surroundings.parents(block).forEach(p -> contexts.add(context(Context.Role.PARENT, p)));
        boolean announced = !surroundings.leadIn().words().isBlank();
        Context leadIn = announced ? context(Context.Role.LEAD_IN, surroundings.leadIn()) : null;
        if (announced) {
            contexts.add(leadIn);
        }
        if (before != null) {
            contexts.add(before);
        }
        List<Context> headings = surroundings.headings(block).stream()
                .map(h -> context(Context.Role.HEADING, h))
                .toList();
        contexts.addAll(headings.subList(0, Math.min(NEAREST_HEADINGS, headings.size())));
        Section section = sections.of(
                headings.stream().map(Context::text).toList(), announced ? leadIn.text() : MatchText.EMPTY, text);
        return new Passage(
                vendor,
                document,
                block,
                kind,
                text,
                quote,
                header,
                contexts,
                section,
                scope(text, contexts),
                cells,
                names.parties().in(text, before == null ? MatchText.EMPTY : before.text()),
                names.parties(),
                voice);
    }

    private List<String> scope(MatchText text, List<Context> contexts) {
        if (!services.areSeveral()) {
            return List.of();
        }
        return Stream.concat(
                        Stream.of(text),
                        contexts.stream()
                                .filter(c -> c.role() != Context.Role.BEFORE)
                                .map(Context::text))
                .map(services::namedIn)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }
}
