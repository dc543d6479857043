package dev.tenken.document.markup;

import dev.tenken.document.format.Part;
import dev.tenken.model.document.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a table of AsciiDoc, whose cells may stand in one line or one below the other. */
final class AsciiDocTable {
    private static final int MOST_COLUMNS = 60;
    private static final Pattern CELL = Pattern.compile(
            "(?<![^\\s|])(?:(\\d{1,2})?(?:\\.(\\d{1,3}))?([+*]))?[<^>]?(?:\\.[<^>])?[aehlmsdv]?\\|(?!=)");
    private static final Pattern COLUMNS = Pattern.compile("cols\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^,\\]]+))");
    private static final Pattern REPEATED = Pattern.compile("(\\d{1,2})\\*.*");

    private final MarkedText marked;
    private final List<SourceLine> lines;
    private final String blockLine;
    private final AsciiDocInline inline;
    private final List<Cell> cells = new ArrayList<>();

    /** A cell with the columns and rows that it spans. */
    private record Cell(Span span, int columns, int rows, int line) {}

    AsciiDocTable(MarkedText marked, List<SourceLine> lines, String blockLine, AsciiDocInline inline) {
        this.marked = marked;
        this.lines = lines;
        this.blockLine = blockLine;
        this.inline = inline;
    }

    static boolean opens(String line) {
        return line.length() > 3 && "|,:".indexOf(line.charAt(0)) >= 0 && Marks.isRule(line.substring(1), '=', 3);
    }

    void take(SourceLine opening, SourceLine closing) {
        marked.blank(opening.start(), opening.end());
        marked.blank(closing.start(), closing.end());
        Span whole = new Span(opening.start(), closing.end());
        boolean separated = opening.text().charAt(0) != '|' || blockLine.contains("format=");
        if (separated) {
            char separator = opening.text().charAt(0) == ':' || blockLine.contains("dsv") ? ':' : ',';
            boolean headed = blockLine.contains("header");
            marked.table(SeparatedValues.table(marked, lines, separator, headed), whole);
            return;
        }
        lines.forEach(inline::take);
        findCells();
        int columns = columns();
        marked.table(GridRows.of(placed(columns), header(columns)), whole);
    }

    private void findCells() {
        int start = -1;
        int[] spans = {1, 1, 0};
        for (int i = 0; i < lines.size(); i++) {
            SourceLine line = lines.get(i);
            if (line.text().startsWith("//")) {
                marked.blank(line.start(), line.end());
            }
            Matcher cell = CELL.matcher(line.text());
            while (cell.find()) {
                end(start, line.textStart() + cell.start(), spans);
                start = line.textStart() + cell.end();
                boolean spanning = "+".equals(cell.group(3));
                spans = new int[] {spanning ? number(cell.group(1)) : 1, spanning ? number(cell.group(2)) : 1, i};
            }
        }
        end(start, lines.isEmpty() ? start : lines.get(lines.size() - 1).end(), spans);
    }

    private void end(int start, int end, int[] spans) {
        if (start >= 0) {
            cells.add(new Cell(marked.trimmed(start, end), spans[0], spans[1], spans[2]));
        }
    }

    private static int number(String digits) {
        return digits == null ? 1 : Math.max(1, Math.min(MOST_COLUMNS, Integer.parseInt(digits)));
    }

    /** As many as the line above the table says, otherwise as many as its first line holds. */
    private int columns() {
        Matcher told = COLUMNS.matcher(blockLine);
        if (told.find()) {
            String columns =
                    told.group(1) != null ? told.group(1) : told.group(2) != null ? told.group(2) : told.group(3);
            int count = 0;
            for (String column : columns.split("[,;]", -1)) {
                Matcher repeated = REPEATED.matcher(column.strip());
                count += repeated.matches() ? Integer.parseInt(repeated.group(1)) : 1;
            }
            return Math.min(count, MOST_COLUMNS);
        }
        return cells.isEmpty()
                ? 1
                : cells.stream()
                        .filter(c -> c.line() == cells.get(0).line())
                        .mapToInt(Cell::columns)
                        .sum();
    }

    /** The first row names the columns when the line above says so, or when it fills the first line over a blank one. */
    private Part.Header header(int columns) {
        if (blockLine.contains("header") && !blockLine.contains("noheader")) {
            return Part.Header.FIRST_ROW;
        }
        boolean implied = !blockLine.contains("noheader")
                && lines.size() > 1
                && !lines.get(0).isBlank()
                && lines.get(1).isBlank()
                && cells.stream()
                                .filter(c -> c.line() == 0)
                                .mapToInt(Cell::columns)
                                .sum()
                        == columns;
        return implied ? Part.Header.FIRST_ROW : Part.Header.BY_LOOK;
    }

    private List<GridRows.Cell> placed(int columns) {
        List<GridRows.Cell> placed = new ArrayList<>();
        int[] reaching = new int[columns];
        int row = 0;
        int column = 0;
        for (Cell cell : cells) {
            while (column < columns && reaching[column] > row) {
                column++;
            }
            while (column >= columns) {
                row++;
                for (column = 0; column < columns && reaching[column] > row; ) {
                    column++;
                }
            }
            for (int i = column; i < Math.min(columns, column + cell.columns()); i++) {
                reaching[i] = row + cell.rows();
            }
            placed.add(new GridRows.Cell(cell.span(), row, column, cell.rows()));
            column += cell.columns();
        }
        return placed;
    }
}
