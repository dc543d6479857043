package dev.tenken.office.fill;

import dev.tenken.data.XmlCharacters;
import dev.tenken.office.read.Sheet;
import dev.tenken.office.read.SheetRow;
import dev.tenken.office.read.Xml;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A sheet of a workbook. Cells are written as texts of their own, so that no other part of the workbook changes. */
public final class XlsxGrid implements FormGrid {
    /** Most characters that a cell of Excel takes. */
    private static final int LONGEST = 32_767;
    /** Cells that the areas of merged cells may come to; larger ones are looks, not cells to fill. */
    private static final int MOST_MERGED = 200_000;

    private record Area(CellRangeAddress cells, String formula) {}

    private final Sheet sheet;
    private final Document tree;
    private final Runnable changed;
    private final OptionLists lists;
    private final Map<Long, String> texts = new HashMap<>();
    private final TreeMap<Integer, Element> rows = new TreeMap<>();
    private final Map<Long, Element> cells = new HashMap<>();
    private final Map<Long, CellRangeAddress> merged = new HashMap<>();
    private final Set<Integer> hiddenRows = new HashSet<>();
    private final List<Area> dropDowns = new ArrayList<>();
    private final Map<String, List<String>> known = new HashMap<>();
    private int height;
    private int width;

    XlsxGrid(Sheet sheet, Document tree, Runnable changed, OptionLists lists) {
        this.sheet = sheet;
        this.tree = tree;
        this.changed = changed;
        this.lists = lists;
        sheet.rows().forEach(this::addTexts);
        addCells();
        addMerged();
        addDropDowns(tree.getDocumentElement());
    }

    private void addTexts(SheetRow row) {
        for (int i = 0; i < row.cells().size(); i++) {
            if (row.isFilled(i)) {
                String place = row.places().get(i);
                CellReference cell = new CellReference(place.substring(place.lastIndexOf('!') + 1));
                texts.put(key(cell.getRow(), cell.getCol()), row.cells().get(i));
                height = Math.max(height, cell.getRow() + 1);
                width = Math.max(width, cell.getCol() + 1);
            }
        }
    }

    private void addCells() {
        int number = -1;
        for (Element row : Xml.children(Xml.child(tree.getDocumentElement(), "sheetData"))) {
            number = Xml.number(Xml.attribute(row, "r"), number + 2) - 1;
            rows.put(number, row);
            if (isOn(row, "hidden")) {
                hiddenRows.add(number);
            }
            int column = -1;
            for (Element cell : Xml.children(row)) {
                String reference = Xml.attribute(cell, "r");
                column = reference == null ? column + 1 : new CellReference(reference).getCol();
                cells.put(key(number, column), cell);
            }
        }
    }

    private static boolean isOn(Element element, String name) {
        String value = Xml.attribute(element, name);
        return "1".equals(value) || "true".equals(value);
    }

    private void addMerged() {
        Element areas = Xml.child(tree.getDocumentElement(), "mergeCells");
        int marked = 0;
        for (Element area : areas == null ? List.<Element>of() : Xml.children(areas)) {
            CellRangeAddress range = CellRangeAddress.valueOf(Xml.attribute(area, "ref"));
            marked += range.getNumberOfCells();
            if (marked > MOST_MERGED) {
                return;
            }
            range.forEach(cell -> merged.put(key(cell.getRow(), cell.getColumn()), range));
        }
    }

    /** Rules of older and newer programs: the newer ones stand in an extension, and may look into other sheets. */
    private void addDropDowns(Element parent) {
        for (Element child : Xml.children(parent)) {
            switch (child.getLocalName()) {
                case "dataValidations", "extLst", "ext" -> addDropDowns(child);
                case "dataValidation" -> addDropDown(child);
                default -> {}
            }
        }
    }

    private void addDropDown(Element rule) {
        Element formula = Xml.child(rule, "formula1");
        String where = Xml.attribute(rule, "sqref") != null
                ? Xml.attribute(rule, "sqref")
                : Xml.child(rule, "sqref") == null
                        ? ""
                        : Xml.child(rule, "sqref").getTextContent();
        if ("list".equals(Xml.attribute(rule, "type")) && formula != null && !where.isBlank()) {
            for (String range : where.strip().split("\\s+")) {
                dropDowns.add(new Area(CellRangeAddress.valueOf(range), formula.getTextContent()));
            }
        }
    }

    private static long key(int row, int column) {
        return ((long) row << 20) | column;
    }

    /** The number of a column by its letters. */
    static int column(String letters) {
        return CellReference.convertColStringToIndex(letters);
    }

    @Override
    public String name() {
        return sheet.name();
    }

    @Override
    public boolean hidden() {
        return sheet.hidden();
    }

    @Override
    public int rows() {
        return height;
    }

    @Override
    public int columns() {
        return width;
    }

    @Override
    public String text(int row, int column) {
        return texts.getOrDefault(key(row, column), "");
    }

    @Override
    public boolean isTaken(int row, int column) {
        Element cell = cells.get(key(row, column));
        if (texts.containsKey(key(row, column)) || cell == null) {
            return texts.containsKey(key(row, column));
        }
        return Xml.child(cell, "f") != null
                || Xml.child(cell, "v") != null && !cell.getTextContent().isBlank()
                || Xml.child(cell, "is") != null && !cell.getTextContent().isBlank();
    }

    @Override
    public boolean isCovered(int row, int column) {
        CellRangeAddress area = merged.get(key(row, column));
        return area != null && (area.getFirstRow() != row || area.getFirstColumn() != column);
    }

    @Override
    public int span(int row, int column) {
        CellRangeAddress area = merged.get(key(row, column));
        return area == null ? 1 : area.getLastColumn() - column + 1;
    }

    @Override
    public boolean isRowHidden(int row) {
        return hiddenRows.contains(row);
    }

    @Override
    public List<String> options(int row, int column) {
        for (Area area : dropDowns) {
            if (area.cells().isInRange(row, column)) {
                return known.computeIfAbsent(area.formula(), f -> lists.of(f, this));
            }
        }
        return List.of();
    }

    @Override
    public String address(int row, int column) {
        return sheet.name() + "!" + CellReference.convertNumToColString(column) + (row + 1);
    }

    @Override
    public boolean isWidening() {
        return true;
    }

    @Override
    public void write(int row, int column, String text, int like) {
        Element cell = cells.computeIfAbsent(key(row, column), k -> newCell(row, column, like));
        for (Element child : Xml.children(cell)) {
            if (!Xml.is(child, "extLst")) {
                cell.removeChild(child);
            }
        }
        String shown = XmlCharacters.only(text);
        String fitting = shown.length() > LONGEST ? shown.substring(0, LONGEST - 1) + "…" : shown;
        cell.setAttributeNS(null, "t", "inlineStr");
        Element holder = element("is");
        Element letters = element("t");
        letters.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
        letters.setTextContent(fitting);
        holder.appendChild(letters);
        cell.insertBefore(holder, cell.getFirstChild());
        texts.put(key(row, column), fitting);
        height = Math.max(height, row + 1);
        changed.run();
    }

    private Element element(String name) {
        Element root = tree.getDocumentElement();
        String prefix = root.getPrefix() == null ? "" : root.getPrefix() + ":";
        return tree.createElementNS(root.getNamespaceURI(), prefix + name);
    }

    private Element newCell(int row, int column, int like) {
        Element cell = element("c");
        cell.setAttributeNS(null, "r", CellReference.convertNumToColString(column) + (row + 1));
        String style = style(row, column, like);
        if (style != null) {
            cell.setAttributeNS(null, "s", style);
        }
        Element line = rows.computeIfAbsent(row, this::newRow);
        line.removeAttribute("spans");
        line.insertBefore(cell, behind(line, row, column));
        return cell;
    }

    /** The first cell of the row that stands to the right of the column, or null. */
    private Node behind(Element line, int row, int column) {
        int at = -1;
        for (Element cell : Xml.children(line)) {
            String reference = Xml.attribute(cell, "r");
            at = reference == null ? at + 1 : new CellReference(reference).getCol();
            if (at > column) {
                return cell;
            }
        }
        return null;
    }

    private Element newRow(int row) {
        Element line = element("row");
        line.setAttributeNS(null, "r", String.valueOf(row + 1));
        Map.Entry<Integer, Element> next = rows.higherEntry(row);
        Xml.child(tree.getDocumentElement(), "sheetData").insertBefore(line, next == null ? null : next.getValue());
        return line;
    }

    /** As a program would show the empty cell: after its row, then its column; else after its model. */
    private String style(int row, int column, int like) {
        Element line = rows.get(row);
        if (line != null && isOn(line, "customFormat")) {
            return Xml.attribute(line, "s");
        }
        Element ofColumn = columnSettings(column);
        if (ofColumn != null && Xml.attribute(ofColumn, "style") != null) {
            return Xml.attribute(ofColumn, "style");
        }
        Element model = cells.get(key(row, like));
        return model == null ? null : Xml.attribute(model, "s");
    }

    private Element columnSettings(int column) {
        Element columns = Xml.child(tree.getDocumentElement(), "cols");
        for (Element settings : columns == null ? List.<Element>of() : Xml.children(columns)) {
            if (Xml.number(Xml.attribute(settings, "min"), 0) <= column + 1
                    && column + 1 <= Xml.number(Xml.attribute(settings, "max"), 0)) {
                return settings;
            }
        }
        return null;
    }

    @Override
    public void widen(int column, int characters) {
        width = Math.max(width, column + 1);
        if (columnSettings(column) != null) {
            return;
        }
        Element root = tree.getDocumentElement();
        Element columns = Xml.child(root, "cols");
        if (columns == null) {
            columns = element("cols");
            root.insertBefore(columns, Xml.child(root, "sheetData"));
        }
        Element settings = element("col");
        settings.setAttributeNS(null, "min", String.valueOf(column + 1));
        settings.setAttributeNS(null, "max", String.valueOf(column + 1));
        settings.setAttributeNS(null, "width", String.valueOf(characters));
        settings.setAttributeNS(null, "customWidth", "1");
        Element next = Xml.children(columns).stream()
                .filter(c -> Xml.number(Xml.attribute(c, "min"), 0) > column + 1)
                .findFirst()
                .orElse(null);
        columns.insertBefore(settings, next);
        changed.run();
    }
}
