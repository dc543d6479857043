package dev.tenken.document.web;

import dev.tenken.document.format.ContentBuilder;
import dev.tenken.document.format.Limits;
import dev.tenken.document.format.Part;
import dev.tenken.document.format.TableRows;
import dev.tenken.model.InputException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** Writes a table whose cells may span rows and columns. */
final class HtmlTable {
    private static final int MOST_COLUMNS = 100;
    private static final String OWN_ROWS = "> tr, > thead > tr, > tbody > tr, > tfoot > tr";
    private static final String CELLS = "> th, > td";
    private static final String CHAPTERS = "h1, h2, h3, h4, h5, h6, table";

    private final List<Element> rows;
    /** By column, in how many of the rows to come a cell from above still stands. */
    private final List<Integer> reaching = new ArrayList<>(Collections.nCopies(MOST_COLUMNS, 0));

    private final int columns;

    HtmlTable(Element table, String place) {
        this.rows = table.select(OWN_ROWS);
        this.columns = rows.stream().mapToInt(HtmlTable::width).max().orElse(0);
        if (rows.size() > Limits.MOST_ROWS) {
            throw new InputException(String.format(
                    Locale.ROOT,
                    "%s: a table of %d rows; wanted at most %d: split the page",
                    place,
                    rows.size(),
                    Limits.MOST_ROWS));
        }
    }

    /** Whether the table only places chapters on the page. */
    static boolean isLayout(Element table) {
        if (table.attr("role").matches("presentation|none")) {
            return true;
        }
        Elements rows = table.select(OWN_ROWS);
        boolean named = rows.stream().anyMatch(row -> row.selectFirst("> th") != null);
        boolean oneColumn = rows.stream().allMatch(row -> row.select(CELLS).size() <= 1);
        return oneColumn || (!named && table.selectFirst("td " + CHAPTERS.replace(", ", ", td ")) != null);
    }

    void write(ContentBuilder content) {
        TableRows table = new TableRows();
        for (Element row : rows) {
            boolean across = row.select(CELLS).size() == 1 && width(row) == columns && columns > 1;
            table.add(new TableRows.Row(cells(row), null, isNames(row), across));
        }
        boolean namedAtTheSide =
                rows.stream().allMatch(row -> row.selectFirst("> th") != null && row.selectFirst("> td") != null);
        table.write(content, namedAtTheSide ? Part.Header.NONE : Part.Header.BY_LOOK);
    }

    private static boolean isNames(Element row) {
        Elements cells = row.select(CELLS);
        boolean inHead = row.parent() != null && row.parent().tagName().equals("thead");
        boolean named = row.selectFirst("> th") != null;
        return inHead || (named && cells.size() > 1 && cells.stream().allMatch(HtmlTable::isName));
    }

    private static boolean isName(Element cell) {
        return cell.tagName().equals("th") || !cell.hasText();
    }

    /** The row's cells by column: null where a cell above reaches down, "" where one spans further columns. */
    private List<String> cells(Element row) {
        List<String> cells = new ArrayList<>();
        for (Element cell : row.select(CELLS)) {
            reach(cells);
            int width = Math.min(span(cell, "colspan"), MOST_COLUMNS - cells.size());
            for (int i = 0; i < width; i++) {
                reaching.set(cells.size(), span(cell, "rowspan") - 1);
                cells.add(i == 0 ? FlatText.of(cell) : "");
            }
        }
        reach(cells);
        return cells;
    }

    private void reach(List<String> cells) {
        while (cells.size() < MOST_COLUMNS && reaching.get(cells.size()) > 0) {
            reaching.set(cells.size(), reaching.get(cells.size()) - 1);
            cells.add(null);
        }
    }

    private static int width(Element row) {
        int width = row.select(CELLS).stream()
                .mapToInt(cell -> span(cell, "colspan"))
                .sum();
        return Math.min(width, MOST_COLUMNS);
    }

    private static int span(Element cell, String attribute) {
        String digits = cell.attr(attribute).strip();
        boolean number =
                !digits.isEmpty() && digits.length() <= 5 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? Math.max(1, Integer.parseInt(digits)) : 1;
    }
}
