package dev.tenken.extract;

import dev.tenken.extract.party.PartyReading;
import dev.tenken.extract.passage.Choice;
import dev.tenken.extract.passage.Context;
import dev.tenken.extract.passage.ItemMark;
import dev.tenken.extract.passage.OpenQuestion;
import dev.tenken.extract.passage.Passage;
import dev.tenken.extract.passage.PassageMaker;
import dev.tenken.extract.passage.RowPassages;
import dev.tenken.extract.passage.Sections;
import dev.tenken.extract.passage.SentencePassages;
import dev.tenken.extract.passage.Surroundings;
import dev.tenken.extract.passage.Table;
import dev.tenken.extract.supplier.Clouds;
import dev.tenken.extract.supplier.FirmCard;
import dev.tenken.extract.supplier.FirmCards;
import dev.tenken.extract.text.Expression;
import dev.tenken.model.Vendor;
import dev.tenken.model.document.Block;
import dev.tenken.model.document.BlockKind;
import dev.tenken.model.document.Document;
import dev.tenken.model.document.Span;
import java.util.List;
import java.util.function.Consumer;

/** Cuts a document's blocks into passages. */
public final class PassageBuilder {
    private static final Expression LABELLED_VALUE = Expression.ofPlain("\\S\\s?[:：]\\s?\\S");

    private final Document document;
    private final Surroundings surroundings;
    private final OpenQuestion question;
    private final PassageMaker maker;
    private final SentencePassages sentences;
    /** Letters of an item that a sign answers. */
    private static final int LONGEST_MARKED = 200;
    /** Items before and behind one that are looked at. */
    private static final int BESIDE = 12;

    private final RowPassages rows;
    private final FirmCards cards;
    private Table table;
    /** Where the last card tells the seat of its firm: it is nobody else's. */
    private List<Span> seats = List.of();

    private PassageBuilder(Document document, Vendor vendor, Consumer<Passage> reader) {
        this.document = document;
        this.surroundings = new Surroundings(document.words());
        Clouds clouds = Clouds.builtIn();
        PartyReading names = PartyReading.of(document, vendor, clouds::isOther, clouds::in);
        this.maker = new PassageMaker(document, vendor, names, surroundings);
        this.question = new OpenQuestion(maker);
        this.sentences = new SentencePassages(maker, question, reader);
        this.rows = new RowPassages(maker, sentences);
        this.cards = new FirmCards(maker);
    }

    /** Hands over the passages of a document in reading order, one by one: a long document's passages are never all in memory. */
    public static void read(Document document, Vendor vendor, Consumer<Passage> reader) {
        PassageBuilder builder = new PassageBuilder(document, vendor, reader);
        for (int i = 0; i < document.blocks().size(); i++) {
            builder.read(document.blocks(), i);
        }
    }

    private void read(List<Block> blocks, int index) {
        Block block = blocks.get(index);
        maker.enter(blocks, index);
        surroundings.enter(block);
        question.enter(block);
        if (Sections.builtIn().unread().isIn(maker.nearestHeading(block))) {
            return;
        }
        FirmCard card = cards.at(blocks, index);
        if (card != null) {
            readCard(card);
            return;
        }
        if (seats.stream().anyMatch(s -> s.contains(block.span()))) {
            return;
        }
        switch (block.kind()) {
            case HEADING -> readHeading(block);
            case PARAGRAPH -> readSentences(block, Passage.Kind.SENTENCE);
            case LIST_ITEM -> readItem(blocks, index);
            case TABLE_ROW -> readRow(blocks, index);
        }
    }

    /** The line of the name says nothing beside the card. */
    private void readCard(FirmCard card) {
        sentences.hand(card.passage(maker));
        seats = card.seats();
        if (card.rest() != null) {
            Context name = maker.context(Context.Role.PARENT, card.name());
            sentences.read(card.block(), card.rest(), Passage.Kind.SENTENCE, List.of(name), List.of());
        }
    }

    /** "Retention of logs : one year" standing alone is set like a heading and says what a sentence says. */
    private void readHeading(Block heading) {
        if (LABELLED_VALUE.isIn(heading.span().of(document.words()))) {
            readSentences(heading, Passage.Kind.SENTENCE);
        }
    }

    private void readSentences(Block block, Passage.Kind kind) {
        sentences.read(block, block.span(), kind, List.of(), List.of());
    }

    private void readItem(List<Block> blocks, int index) {
        Block block = blocks.get(index);
        ItemMark mark = block.span().length() > LONGEST_MARKED
                ? null
                : ItemMark.of(document.words(), block.span(), listAround(blocks, index));
        if (mark == null || mark.choice() == Choice.YES) {
            readSentences(block, isNote(block) ? Passage.Kind.SENTENCE : Passage.Kind.ITEM);
        } else if (mark.choice() != Choice.NOTHING) {
            sentences.readMarked(block, mark);
        }
    }

    /** The items beside one, as far as they tell how its list is ticked. */
    private String listAround(List<Block> blocks, int index) {
        int first = index;
        while (first > 0 && index - first < BESIDE && blocks.get(first - 1).kind() == BlockKind.LIST_ITEM) {
            first--;
        }
        int last = index;
        while (last + 1 < blocks.size()
                && last - index < BESIDE
                && blocks.get(last + 1).kind() == BlockKind.LIST_ITEM) {
            last++;
        }
        int start = Math.max(0, blocks.get(first).span().start() - 2);
        return document.words().substring(start, blocks.get(last).span().end());
    }

    /** A note under a list (※ …) is set like an item and is none. */
    private boolean isNote(Block block) {
        int marker = block.span().start() - 1;
        while (marker >= 0
                && (document.words().charAt(marker) == ' ' || document.words().charAt(marker) == '\u3000')) {
            marker--;
        }
        return marker >= 0 && document.words().charAt(marker) == '※';
    }

    private void readRow(List<Block> blocks, int index) {
        Block row = blocks.get(index);
        boolean goesOn = index > 0 && blocks.get(index - 1).kind() == row.kind() && table != null;
        if (!goesOn || !table.holds(row) || Table.opens(blocks, index)) {
            table = new Table(blocks, index, maker);
        }
        if (!table.isHead(row)) {
            rows.read(row, table);
        }
    }
}
