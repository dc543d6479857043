package dev.tenken.office.fill;

import dev.tenken.office.read.WordGrid;
import dev.tenken.office.read.Xml;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A table of a Word document. */
public final class DocxGrid implements FormGrid {
    /** A cell where it begins. @param from its first column @param span how many it spans @param rest whether it is the rest of one above */
    private record Place(Element cell, int from, int span, boolean rest) {}

    private final Element table;
    private final int number;
    private final Runnable changed;
    private final List<Element> rows = new ArrayList<>();
    private final List<List<Place>> places = new ArrayList<>();
    private int width;

    DocxGrid(Element table, int number, Document tree, Runnable changed) {
        this.table = table;
        this.number = number;
        this.changed = changed;
        for (Element row : WordGrid.rows(table)) {
            if (Xml.descendant(row, "trPr", "del") == null) {
                rows.add(row);
                places.add(places(row));
            }
        }
        places.forEach(row -> row.forEach(p -> width = Math.max(width, p.from() + p.span())));
    }

    private static List<Place> places(Element row) {
        List<Place> places = new ArrayList<>();
        int column = WordGrid.free(row);
        for (Element cell : WordGrid.cells(row)) {
            int span = WordGrid.span(cell);
            places.add(new Place(cell, column, span, WordGrid.reachesDown(cell)));
            column += span;
        }
        return places;
    }

    private Place at(int row, int column) {
        return row >= places.size()
                ? null
                : places.get(row).stream()
                        .filter(p -> p.from() <= column && column < p.from() + p.span())
                        .findFirst()
                        .orElse(null);
    }

    @Override
    public String name() {
        return "table " + number;
    }

    @Override
    public boolean hidden() {
        return false;
    }

    @Override
    public int rows() {
        return rows.size();
    }

    @Override
    public int columns() {
        return width;
    }

    @Override
    public String text(int row, int column) {
        Place place = at(row, column);
        return place == null || place.from() != column || place.rest() ? "" : WordCell.text(place.cell());
    }

    @Override
    public boolean isTaken(int row, int column) {
        Place place = at(row, column);
        return place != null && !WordCell.text(place.cell()).isBlank();
    }

    @Override
    public boolean isCovered(int row, int column) {
        Place place = at(row, column);
        return place == null ? column < width : place.from() != column || place.rest();
    }

    @Override
    public int span(int row, int column) {
        Place place = at(row, column);
        return place == null ? 1 : place.from() + place.span() - column;
    }

    @Override
    public boolean isRowHidden(int row) {
        return false;
    }

    @Override
    public List<String> options(int row, int column) {
        Place place = at(row, column);
        return place == null ? List.of() : WordCell.options(place.cell());
    }

    @Override
    public String address(int row, int column) {
        return name() + ", row " + (row + 1) + ", cell " + (column + 1);
    }

    /** A page has no room for more than one further column. */
    @Override
    public boolean isWidening() {
        return false;
    }

    @Override
    public void write(int row, int column, String text, int like) {
        Place model = at(row, like);
        Place place = at(row, column);
        if (place == null) {
            Element last = places.get(row).get(places.get(row).size() - 1).cell();
            Element cell = WordCell.emptyLike(model == null ? last : model.cell());
            last.getParentNode().insertBefore(cell, last.getNextSibling());
            place = new Place(cell, column, 1, false);
            places.get(row).add(place);
        }
        WordCell.write(place.cell(), text, model == null ? null : model.cell());
        changed.run();
    }

    @Override
    public void tick(int row, int column, int box, String sign, String text) {
        Place place = at(row, column);
        if (place != null && WordBoxes.tick(place.cell(), box, sign)) {
            changed.run();
        }
    }

    @Override
    public void append(int row, int column, String line) {
        Place place = at(row, column);
        if (place != null) {
            WordCell.append(place.cell(), line);
            changed.run();
        }
    }

    /** Gives every row a further cell, and takes its room from the widest column. */
    @Override
    public void widen(int column, int characters) {
        Element grid = Xml.child(table, "tblGrid");
        if (grid == null || column < width) {
            return;
        }
        Element added = WordCell.element(table, "gridCol");
        Element widest = Xml.children(grid).stream()
                .max((a, b) -> Integer.compare(width(a), width(b)))
                .orElse(null);
        if (widest != null) {
            int half = width(widest) / 2;
            set(widest, width(widest) - half);
            set(added, half);
        }
        grid.appendChild(added);
        width = column + 1;
        changed.run();
    }

    private static int width(Element column) {
        return Xml.number(Xml.attribute(column, "w"), 0);
    }

    private static void set(Element column, int width) {
        column.setAttributeNS(column.getNamespaceURI(), "w:w", String.valueOf(width));
    }
}
