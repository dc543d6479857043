package dev.tenken.document.office;

import dev.tenken.document.format.ContentBuilder;
import dev.tenken.document.format.Limits;
import dev.tenken.document.format.Part;
import dev.tenken.document.format.TableRows;
import dev.tenken.model.InputException;
import dev.tenken.office.read.SheetRow;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Writes the rows of a sheet: its tables with their headers wherever they stand, and what stands around them. */
final class SheetTables {
    private static final int LONGEST_SECTION = 60;
    private static final int FEWEST_COLUMNS = 3;
    private static final String SENTENCE_ENDS = "。．.!！?？";

    private final ContentBuilder content;
    private final String place;
    private List<SheetRow> rows = List.of();

    SheetTables(ContentBuilder content, String place) {
        this.content = content;
        this.place = place;
    }

    /** @param sheet rows in order, those without text left out */
    void write(List<SheetRow> sheet) {
        rows = sheet;
        int header = nextHeader(0, 0);
        writeLoose(0, header);
        while (header < rows.size()) {
            int next = nextHeader(bodyOf(header), header);
            writeTable(header, next);
            header = next;
        }
    }

    /** The index of the next row that names columns, or the number of rows; further ones stand below a gap or repeat the first. */
    private int nextHeader(int from, int current) {
        for (int i = from; i < rows.size() - 1; i++) {
            boolean first = from == 0;
            boolean opens = first
                    || rows.get(i).cells().equals(rows.get(current).cells())
                    || isBelowGap(i)
                    || rows.get(i - 1).filled() == 1;
            if (opens && ColumnNames.areIn(rows.get(i))) {
                return i;
            }
        }
        return rows.size();
    }

    private boolean isBelowGap(int index) {
        return index > 0 && rows.get(index).number() > rows.get(index - 1).number() + 1;
    }

    /** Names of columns may fill several rows, into which cells reach from the first. */
    private int bodyOf(int header) {
        int body = header + 1;
        while (body < rows.size() - 1 && rows.get(body).isReached() && reachesFrom(header, body)) {
            body++;
        }
        return body;
    }

    private boolean reachesFrom(int header, int row) {
        List<String> cells = rows.get(row).cells();
        return IntStream.range(0, cells.size()).allMatch(i -> cells.get(i) != null || isNameAbove(header, row, i));
    }

    private boolean isNameAbove(int header, int row, int column) {
        return IntStream.range(header, row).anyMatch(i -> rows.get(i).isFilled(column));
    }

    private void writeTable(int header, int end) {
        int body = bodyOf(header);
        List<Integer> columns = columns(header, end);
        TableRows table = new TableRows();
        for (int i = header; i < end; i++) {
            SheetRow row = rows.get(i).only(columns);
            boolean section = i >= body && isSection(row, columns.size());
            table.add(
                    section
                            ? new TableRows.Row(
                                    List.of(row.cells().get(row.first())),
                                    List.of(row.places().get(row.first())),
                                    false,
                                    true)
                            : new TableRows.Row(row.cells(), row.places(), i < body, false));
        }
        table.write(content, Part.Header.BY_LOOK);
        refuseTooLong();
    }

    /** A row with nothing but a short text at its beginning names the category of those below. */
    private static boolean isSection(SheetRow row, int columns) {
        if (columns < FEWEST_COLUMNS || row.filled() != 1 || row.first() > 1 || row.isReached()) {
            return false;
        }
        String text = row.cells().get(row.first()).strip();
        return text.length() <= LONGEST_SECTION && SENTENCE_ENDS.indexOf(text.charAt(text.length() - 1)) < 0;
    }

    /** Rows outside the tables: texts alone in their row, and small tables that show no known header. */
    private void writeLoose(int from, int to) {
        int at = from;
        while (at < to) {
            if (rows.get(at).filled() == 1 && !rows.get(at).isReached()) {
                SheetRow row = rows.get(at++);
                content.paragraph(row.cells().get(row.first()), row.places().get(row.first()));
            } else {
                int end = at + 1;
                while (end < to
                        && !isBelowGap(end)
                        && (rows.get(end).filled() > 1 || rows.get(end).isReached())) {
                    end++;
                }
                writeLooseTable(at, end);
                at = end;
            }
            refuseTooLong();
        }
    }

    private void writeLooseTable(int from, int to) {
        List<Integer> columns = columns(from, to);
        content.beginTable(Part.Header.BY_LOOK);
        for (SheetRow row : rows.subList(from, to)) {
            SheetRow shown = row.only(columns);
            content.row(shown.cells(), shown.places());
        }
        content.endTable();
    }

    /** The columns that have text in one of the rows. */
    private List<Integer> columns(int from, int to) {
        int widest = rows.subList(from, to).stream()
                .mapToInt(row -> row.cells().size())
                .max()
                .orElse(0);
        List<Integer> columns = new ArrayList<>();
        for (int column = 0; column < widest; column++) {
            int wanted = column;
            if (rows.subList(from, to).stream().anyMatch(row -> row.isFilled(wanted))) {
                columns.add(column);
            }
        }
        return columns;
    }

    private void refuseTooLong() {
        if (content.length() > Limits.MOST_CHARACTERS) {
            throw new InputException(place + ": the sheets hold more than " + Limits.MOST_CHARACTERS
                    + " characters; wanted fewer: save each sheet as a file of its own");
        }
    }
}
