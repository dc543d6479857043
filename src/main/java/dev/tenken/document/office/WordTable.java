package dev.tenken.document.office;

import dev.tenken.document.format.ContentBuilder;
import dev.tenken.document.format.Part;
import dev.tenken.document.format.TableRows;
import dev.tenken.office.read.Xml;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.w3c.dom.Element;

/** Writes a table of a Word document. */
final class WordTable {
    private static final int MOST_COLUMNS = 100;

    private final List<Element> rows;
    private final WordParts parts;
    private final List<String> notes = new ArrayList<>();

    WordTable(Element table, WordParts parts) {
        this.rows = parts(table, "tr").stream()
                .filter(row -> Xml.descendant(row, "trPr", "del") == null)
                .toList();
        this.parts = parts;
    }

    void write(ContentBuilder content, WordBody body) {
        if (isFrame()) {
            rows.forEach(row -> cells(row).forEach(body::read));
            return;
        }
        int columns = rows.stream().mapToInt(WordTable::width).max().orElse(0);
        TableRows table = new TableRows();
        for (Element row : rows) {
            boolean across = cells(row).size() == 1 && width(row) == columns;
            table.add(new TableRows.Row(texts(row), null, Xml.isOn(row, "trPr", "tblHeader"), across));
        }
        table.write(content, Part.Header.BY_LOOK);
        notes.forEach(content::paragraph);
    }

    /** The text of the last cell of each row; empty where it is the rest of the one above. */
    List<String> lastCells() {
        return rows.stream()
                .map(this::texts)
                .map(texts -> texts.isEmpty() || texts.get(texts.size() - 1) == null ? "" : texts.get(texts.size() - 1))
                .toList();
    }

    /** Whether the table only frames or places chapters: one column, or headings in its cells. */
    private boolean isFrame() {
        return rows.stream().allMatch(row -> cells(row).size() <= 1)
                || rows.stream()
                        .flatMap(row -> cells(row).stream())
                        .flatMap(cell -> WordBody.blocks(cell).stream())
                        .anyMatch(block -> Xml.is(block, "p") && parts.styles().headingLevel(block) > 0);
    }

    private List<String> texts(Element row) {
        List<String> texts = new ArrayList<>();
        for (int i = Xml.number(Xml.value(row, "trPr", "gridBefore"), 0); i > 0 && texts.size() < MOST_COLUMNS; i--) {
            texts.add("");
        }
        for (Element cell : cells(row)) {
            texts.add(reachesDown(cell) ? null : text(cell));
            for (int i = 1; i < span(cell) && texts.size() < MOST_COLUMNS; i++) {
                texts.add("");
            }
        }
        return texts;
    }

    /** Whether the cell is the rest of the one above it. */
    private static boolean reachesDown(Element cell) {
        Element merge = Xml.descendant(cell, "tcPr", "vMerge");
        return merge != null && !"restart".equals(Xml.attribute(merge, "val"));
    }

    /** A line for each paragraph and each row of a table inside. */
    private String text(Element cell) {
        List<String> lines = new ArrayList<>();
        for (Element block : WordBody.blocks(cell)) {
            if (Xml.is(block, "tbl")) {
                parts(block, "tr")
                        .forEach(row ->
                                lines.add(cells(row).stream().map(this::text).collect(Collectors.joining(" "))));
            } else {
                addParagraph(block, lines);
            }
        }
        return lines.stream().filter(line -> !line.isBlank()).collect(Collectors.joining("\n"));
    }

    private void addParagraph(Element paragraph, List<String> lines) {
        WordText text = WordText.of(paragraph);
        boolean item = parts.styles().itemDepth(paragraph) > 0;
        lines.add(item && !text.text().isEmpty() ? "- " + text.text() : text.text());
        text.boxes().forEach(box -> lines.add(text(box)));
        text.notes().forEach(note -> notes.add(parts.notes().text(note)));
    }

    private static int width(Element row) {
        return Xml.number(Xml.value(row, "trPr", "gridBefore"), 0)
                + cells(row).stream().mapToInt(WordTable::span).sum();
    }

    private static int span(Element cell) {
        return Math.max(1, Math.min(MOST_COLUMNS, Xml.number(Xml.value(cell, "tcPr", "gridSpan"), 1)));
    }

    private static List<Element> cells(Element row) {
        return parts(row, "tc");
    }

    /** The rows of a table or the cells of a row, those in content controls and insertions included. */
    private static List<Element> parts(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        for (Element child : Xml.children(parent)) {
            if (Xml.is(child, name)) {
                found.add(child);
            } else if (child.getLocalName().matches("sdt|sdtContent|ins|moveTo|customXml")) {
                found.addAll(parts(child, name));
            }
        }
        return found;
    }
}
