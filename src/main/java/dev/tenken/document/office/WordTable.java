package dev.tenken.document.office;

import dev.tenken.document.format.ContentBuilder;
import dev.tenken.document.format.Part;
import dev.tenken.document.format.TableRows;
import dev.tenken.office.read.WordGrid;
import dev.tenken.office.read.Xml;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.w3c.dom.Element;

/** Writes a table of a Word document. */
final class WordTable {
    private final List<Element> rows;
    private final WordParts parts;
    private final List<String> notes = new ArrayList<>();

    WordTable(Element table, WordParts parts) {
        this.rows = WordGrid.rows(table).stream()
                .filter(row -> Xml.descendant(row, "trPr", "del") == null)
                .toList();
        this.parts = parts;
    }

    void write(ContentBuilder content, WordBody body) {
        if (isFrame()) {
            rows.forEach(row -> WordGrid.cells(row).forEach(body::read));
            return;
        }
        int columns = rows.stream().mapToInt(WordTable::width).max().orElse(0);
        TableRows table = new TableRows();
        for (Element row : rows) {
            boolean across = WordGrid.cells(row).size() == 1 && width(row) == columns;
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

    /** Whether the table only frames or places chapters: one column, headings in its cells, or boxes side by side with titles of their own. */
    private boolean isFrame() {
        return areBoxes()
                || rows.stream().allMatch(row -> WordGrid.cells(row).size() <= 1)
                || rows.stream()
                        .flatMap(row -> WordGrid.cells(row).stream())
                        .flatMap(cell -> WordBody.blocks(cell).stream())
                        .anyMatch(block -> Xml.is(block, "p") && parts.styles().headingLevel(block) > 0);
    }

    /** One row of cells that each hold a title and text below it. */
    private boolean areBoxes() {
        return rows.size() == 1
                && WordGrid.cells(rows.get(0)).size() > 1
                && WordGrid.cells(rows.get(0)).stream()
                        .allMatch(cell -> WordBody.blocks(cell).stream()
                                        .filter(block ->
                                                !WordText.of(block).text().isBlank())
                                        .count()
                                > 1);
    }

    private List<String> texts(Element row) {
        List<String> texts = new ArrayList<>();
        for (int i = WordGrid.free(row); i > 0 && texts.size() < WordGrid.MOST_COLUMNS; i--) {
            texts.add("");
        }
        for (Element cell : WordGrid.cells(row)) {
            texts.add(WordGrid.reachesDown(cell) ? null : text(cell));
            for (int i = 1; i < WordGrid.span(cell) && texts.size() < WordGrid.MOST_COLUMNS; i++) {
                texts.add("");
            }
        }
        return texts;
    }

    /** A line for each paragraph and each row of a table inside. */
    private String text(Element cell) {
        List<String> lines = new ArrayList<>();
        for (Element block : WordBody.blocks(cell)) {
            if (Xml.is(block, "tbl")) {
                WordGrid.rows(block)
                        .forEach(row -> lines.add(
                                WordGrid.cells(row).stream().map(this::text).collect(Collectors.joining(" "))));
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
        return WordGrid.free(row)
                + WordGrid.cells(row).stream().mapToInt(WordGrid::span).sum();
    }
}
