package dev.tenken.document.structure;

import dev.tenken.document.format.Part;
import dev.tenken.document.structure.Piece.End;
import dev.tenken.document.structure.Piece.Heading;
import dev.tenken.document.structure.Piece.Item;
import dev.tenken.document.structure.Piece.Row;
import dev.tenken.document.structure.Piece.Source;
import dev.tenken.document.structure.Piece.Table;
import dev.tenken.model.document.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Turns the parts that a format tells into pieces; lines of which it tells nothing are cut by their look. */
final class PartPieces {
    private static final int COLUMNS_PER_LEVEL = 2;

    private final String text;
    private final List<Piece> pieces = new ArrayList<>();
    private final List<Span> dropped = new ArrayList<>();

    private PartPieces(String text) {
        this.text = text;
    }

    static Pieces.Result of(List<Part> parts, String text) {
        PartPieces made = new PartPieces(text);
        parts.forEach(made::add);
        return new Pieces.Result(made.pieces, made.dropped);
    }

    private void add(Part part) {
        if (part instanceof Part.Heading heading) {
            Span span = heading.span();
            pieces.add(new Heading(span, span.of(text), Source.MARKDOWN, heading.level()));
        } else if (part instanceof Part.Enclosing enclosing) {
            Span title = enclosing.title();
            pieces.add(new Heading(title, title.of(text), Source.ENCLOSING, 1));
        } else if (part instanceof Part.Leaving leaving) {
            pieces.add(new End(leaving.at()));
        } else if (part instanceof Part.Item item) {
            pieces.add(new Item(item.span(), (item.depth() - 1) * COLUMNS_PER_LEVEL, item.marker()));
        } else if (part instanceof Part.Table table) {
            pieces.add(new Table(rows(table)));
        } else if (part instanceof Part.Lines lines) {
            Pieces.Result cut = Pieces.of(text, lines.span());
            pieces.addAll(cut.pieces());
            dropped.addAll(cut.dropped());
        }
    }

    private List<Row> rows(Part.Table table) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < table.rows().size(); i++) {
            rows.add(
                    row(table.rows().get(i)).withCategory(category(table.above().get(i))));
        }
        int header =
                switch (table.header()) {
                    case NONE -> -1;
                    case FIRST_ROW -> 0;
                    case BY_LOOK -> TableHeader.index(rows, text);
                };
        for (int i = header + 1; header >= 0 && i < rows.size(); i++) {
            rows.set(i, rows.get(i).withHeader(rows.get(header).cells()));
        }
        return TabTable.categorised(rows, text);
    }

    /** Texts of the cells above that reach into a row, or null. */
    private String category(List<Span> above) {
        return above.isEmpty()
                ? null
                : above.stream().map(cell -> cell.of(text)).collect(Collectors.joining(" / "));
    }

    /** A row reaches from its first text to its last. */
    private static Row row(List<Span> cells) {
        Span whole = cells.stream()
                .filter(cell -> cell.length() > 0)
                .reduce(Span::join)
                .orElseThrow();
        return Row.of(whole, cells.stream().map(cell -> Row.within(whole, cell)).toList());
    }
}
