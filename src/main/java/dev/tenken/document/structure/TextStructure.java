package dev.tenken.document.structure;

import dev.tenken.document.format.Content;
import dev.tenken.document.structure.Piece.Heading;
import dev.tenken.document.structure.Piece.Item;
import dev.tenken.document.structure.Piece.Paragraph;
import dev.tenken.document.structure.Piece.Row;
import dev.tenken.document.structure.Piece.Table;
import dev.tenken.model.document.Block;
import dev.tenken.model.document.BlockKind;
import dev.tenken.model.document.Span;
import java.util.ArrayList;
import java.util.List;

/** Finds the blocks of a text: its pieces, each with its place below headings and list items. */
public final class TextStructure {

    /**
     * @param blocks in reading order
     * @param dropped the lines that belong to no block because they say nothing, in no particular order
     */
    public record Result(List<Block> blocks, List<Span> dropped) {}

    private final String text;
    private final List<Piece> pieces;
    private final Outline outline;
    private final ItemNesting nesting = new ItemNesting();
    private final List<Block> blocks = new ArrayList<>();
    private List<String> heading = List.of();
    private String leadIn = "";

    /** Longest text of a heading or item that is told with every block below it, in UTF-16 units; the block itself is whole. */
    public static final int LONGEST_ABOVE = 1_500;

    private TextStructure(String text, List<Piece> pieces) {
        this.text = text;
        this.pieces = pieces;
        this.outline = new Outline(pieces);
    }

    /** The structure of a text, which may be plain text or Markdown; never fails. */
    public static Result of(String text) {
        return of(text, Pieces.of(text));
    }

    /** The structure of a text, as far as its format tells it and found in the text where it does not. */
    public static Result of(Content content) {
        String text = content.unmarked().text();
        return content.parts() == null ? of(text) : of(text, PartPieces.of(content.parts(), text));
    }

    private static Result of(String text, Pieces.Result cut) {
        TextStructure structure = new TextStructure(text, cut.pieces());
        for (int i = 0; i < cut.pieces().size(); i++) {
            structure.add(i);
        }
        return new Result(List.copyOf(structure.blocks), List.copyOf(cut.dropped()));
    }

    private void add(int index) {
        Piece piece = pieces.get(index);
        if (piece instanceof Heading title) {
            addHeading(index, title);
        } else if (piece instanceof Paragraph paragraph) {
            addParagraph(paragraph);
        } else if (piece instanceof Item item) {
            addItem(index, item);
        } else if (piece instanceof Table table) {
            addTable(index, table);
        } else {
            outline.leave();
            heading = outline.path();
            nesting.reset();
        }
    }

    private void addHeading(int index, Heading title) {
        List<String> above = outline.open(index, title);
        heading = outline.path();
        add(BlockKind.HEADING, title.span(), above.size() + 1, above, List.of());
        nesting.reset();
    }

    private void addParagraph(Paragraph paragraph) {
        add(BlockKind.PARAGRAPH, paragraph.span(), 0, heading, List.of());
        if (!paragraph.indented()) {
            nesting.reset();
        }
    }

    private void addItem(int index, Item item) {
        if (!(before(index) instanceof Item)) {
            leadIn = leadInBefore(index);
        }
        List<String> parents = nesting.open(item, above(item.span().of(text)));
        blocks.add(new Block(
                BlockKind.LIST_ITEM, item.span(), parents.size() + 1, heading, parents, leadIn, List.of(), List.of()));
    }

    private void addTable(int index, Table table) {
        String announced = leadInBefore(index);
        for (Row row : table.rows()) {
            List<String> parents = row.category() == null ? List.of() : List.of(above(row.category()));
            List<Span> cells =
                    row.cells().stream().map(cell -> Ticks.chosen(cell, text)).toList();
            blocks.add(new Block(BlockKind.TABLE_ROW, row.span(), 0, heading, parents, announced, cells, row.header()));
        }
        nesting.reset();
    }

    /** What blocks below are told of a text above them: a text of any length would be written once for each of them. */
    public static String above(String words) {
        if (words.length() <= LONGEST_ABOVE) {
            return words;
        }
        int end = LONGEST_ABOVE - 1;
        return words.substring(0, Character.isHighSurrogate(words.charAt(end - 1)) ? end - 1 : end) + "…";
    }

    private String leadInBefore(int index) {
        Piece before = before(index);
        boolean announces = before instanceof Paragraph || before instanceof Item;
        return announces ? LeadIn.in(before.span(), text) : "";
    }

    private Piece before(int index) {
        return index == 0 ? null : pieces.get(index - 1);
    }

    private void add(BlockKind kind, Span span, int level, List<String> above, List<String> parents) {
        blocks.add(new Block(kind, span, level, above, parents, "", List.of(), List.of()));
    }
}
