package dev.tenken.extract.supplier;

import dev.tenken.extract.passage.Cell;
import dev.tenken.extract.passage.ColumnType;
import dev.tenken.extract.passage.ColumnWords;
import dev.tenken.extract.passage.Context;
import dev.tenken.extract.passage.Passage;
import dev.tenken.extract.passage.PassageMaker;
import dev.tenken.extract.text.Expression;
import dev.tenken.extract.text.Folding;
import dev.tenken.extract.text.MatchText;
import dev.tenken.model.document.Block;
import dev.tenken.model.document.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A firm whose name stands on a line of its own, with what is told of it below: a row of a list of firms that is set as lines.
 *
 * @param block that its name stands in
 * @param name where the name stands
 * @param told what is told of it, in reading order; never empty
 * @param rest sentences of the block that tell more than the card does; null when there are none
 * @param processor whether the paper is by its title a list of those who process for the vendor
 */
public record FirmCard(Block block, Span name, List<Told> told, Span rest, boolean processor) {

    /**
     * Something that is told of a firm.
     *
     * @param head what it is: "purpose"
     * @param label where that is written; null when a sentence tells it
     * @param value where it stands
     * @param line the whole line or sentence
     */
    record Told(MatchText head, Span label, Span value, Span line) {
        private ColumnType type() {
            return ColumnWords.builtIn().isHead(ColumnType.PLACE, head.folded()) ? ColumnType.PLACE : ColumnType.TEXT;
        }
    }

    private static final Expression SEAT = Expression.of(
            "本社|本店|所在国|設立国|(?<!データの)所在地|法人|\\b(?:head(?: office|quarters)|headquarter\\w*|seat|domicile|registered|incorporat\\w*|establish\\w*)\\b");

    /** Marks before a name; a label is longer. */
    private static final int LONGEST_MARK = 2;

    /** Whether words are a head of what a list of firms tells of them. */
    static boolean isHead(String head) {
        return Clouds.builtIn().work().words().matcher(head).matches()
                || ColumnWords.builtIn().isHead(ColumnType.PLACE, head);
    }

    /** Lines that tell where the firm is at home, and nothing of the vendor or of data. */
    public List<Span> seats() {
        return told.stream().filter(t -> SEAT.isIn(t.head())).map(Told::line).toList();
    }

    /** From the name, with its marks, to the end of what is told. */
    Span quote() {
        return new Span(block.span().start(), name.end())
                .join(told.get(told.size() - 1).line());
    }

    /** The card as the row that it would be in a table: name, and each value behind its head. */
    public Passage passage(PassageMaker maker) {
        List<Folding.Piece> pieces = new ArrayList<>(List.of(new Folding.Piece(name, "|")));
        List<Cell> cells = new ArrayList<>();
        boolean labelled = name.start() > block.span().start() + LONGEST_MARK;
        MatchText head = labelled || processor ? MatchText.of("委託先") : MatchText.EMPTY;
        cells.add(cell(maker, 0, ColumnType.NAME, head, null, name));
        for (Told each : told) {
            if (each.label() != null) {
                pieces.add(new Folding.Piece(each.label(), "|"));
            }
            pieces.add(new Folding.Piece(each.value(), each.label() == null ? "|" : ": "));
            cells.add(cell(maker, cells.size(), each.type(), each.head(), each.label(), each.value()));
        }
        MatchText text = maker.read(pieces);
        List<Cell> within = cells.stream().map(c -> c.in(text)).toList();
        List<Context> own = head.isEmpty() ? List.of() : List.of(new Context(Context.Role.COLUMN, head, null));
        return maker.make(block, Passage.Kind.ROW, text, quote(), null, own, null, within);
    }

    private static Cell cell(PassageMaker maker, int column, ColumnType type, MatchText head, Span label, Span span) {
        return new Cell(column, type, head, label, maker.fold(span), span, null, null);
    }
}
