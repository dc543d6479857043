package dev.tenken.document.markup;

import dev.tenken.document.format.Part;
import dev.tenken.model.document.Span;
import java.util.ArrayList;
import java.util.List;

/** Reads tables whose cells are parted by commas or the like, a row a line. */
final class SeparatedValues {
    private final MarkedText marked;
    private final char separator;

    private SeparatedValues(MarkedText marked, char separator) {
        this.marked = marked;
        this.separator = separator;
    }

    static Part.Table table(MarkedText marked, List<SourceLine> lines, char separator, boolean headed) {
        SeparatedValues values = new SeparatedValues(marked, separator);
        List<List<Span>> rows = lines.stream()
                .filter(line -> !line.isBlank())
                .map(values::row)
                .filter(row -> row.stream().anyMatch(cell -> cell.length() > 0))
                .toList();
        return new Part.Table(rows, headed);
    }

    List<Span> row(SourceLine line) {
        String text = marked.text();
        List<Span> cells = new ArrayList<>();
        int from = line.textStart();
        boolean quoted = false;
        for (int i = from; i < line.textEnd(); i++) {
            char c = text.charAt(i);
            quoted ^= c == '"';
            if (c == separator && !quoted) {
                cells.add(cell(from, i));
                from = i + 1;
            }
        }
        cells.add(cell(from, line.textEnd()));
        return cells;
    }

    private Span cell(int start, int end) {
        Span cell = marked.trimmed(start, end);
        boolean quoted = cell.length() > 1
                && marked.text().charAt(cell.start()) == '"'
                && marked.text().charAt(cell.end() - 1) == '"';
        return quoted ? marked.trimmed(cell.start() + 1, cell.end() - 1) : cell;
    }
}
