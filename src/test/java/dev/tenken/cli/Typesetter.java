package dev.tenken.cli;

import dev.tenken.document.pdf.PdfPages;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Sets a text on pages as an office program would: headings larger, tables in columns, a header and a number on each page. */
final class Typesetter {
    private static final float LEFT = 60;
    private static final float RIGHT = 535;
    private static final float TOP = 110;
    private static final float BOTTOM = 790;
    private static final float SIZE = 10;
    private static final float GAP = 9;
    /** Width of a letter of a long word, as a share of the size. */
    private static final float WIDEST = 0.6f;

    private static final float[] HEADINGS = {18, 16, 14.5f, 13};

    private final List<String[]> rows = new ArrayList<>();
    private final PdfPages pages = new PdfPages();
    private float y = BOTTOM + 1;
    private int number;

    private Typesetter() {}

    static byte[] pdf(String text) {
        Typesetter setter = new Typesetter();
        text.lines().forEach(setter::line);
        setter.table();
        return setter.pages.bytes();
    }

    private void line(String line) {
        if (line.indexOf('\t') >= 0) {
            rows.add(line.split("\t", -1));
            return;
        }
        table();
        if (line.isBlank() || line.strip().matches("-{3,}")) {
            y += GAP;
            return;
        }
        room((2 + line.length() * SIZE / (RIGHT - LEFT)) * SIZE * 1.5f);
        if (line.startsWith("#")) {
            int hashes = line.indexOf(' ');
            pages.bold(
                    LEFT,
                    y,
                    HEADINGS[hashes - 1],
                    line.substring(hashes).replace("**", "").strip());
            y += HEADINGS[hashes - 1] * 1.5f;
        } else {
            String words = line.strip().replace("**", "").replaceFirst("^- ", "• ");
            float indent = (line.length() - line.stripLeading().length()) * SIZE;
            y = pages.paragraph(LEFT + indent, y, RIGHT - LEFT - indent, SIZE, words);
        }
    }

    /** Draws the rows that were gathered, each as high as its longest cell. */
    private void table() {
        if (rows.isEmpty()) {
            return;
        }
        int columns = rows.stream().mapToInt(row -> row.length).max().orElseThrow();
        float[] widths = widths(columns);
        for (String[] row : rows) {
            String[] cells = Arrays.copyOf(row, columns);
            float height = SIZE;
            for (int i = 0; i < columns; i++) {
                cells[i] = cells[i] == null ? "" : cells[i].strip();
                height = Math.max(height, (2 + cells[i].length() * SIZE / widths[i]) * SIZE * 1.5f);
            }
            room(height + SIZE);
            pages.grid(LEFT, y, widths, height + SIZE, new String[][] {cells});
            y += height + SIZE;
        }
        y += GAP;
        rows.clear();
    }

    /** Each column as wide as its longest word, and what is left for all alike. */
    private float[] widths(int columns) {
        float[] widths = new float[columns];
        for (String[] row : rows) {
            for (int i = 0; i < row.length; i++) {
                for (String word : row[i].split("(?<= )|(?<=[\\u3000-\\u9FFF\\uFF00-\\uFF60])")) {
                    widths[i] = Math.max(widths[i], word.length() * SIZE * WIDEST + SIZE);
                }
            }
        }
        float left = RIGHT - LEFT;
        for (float width : widths) {
            left -= width;
        }
        for (int i = 0; i < columns; i++) {
            widths[i] += left / columns;
        }
        return widths;
    }

    /** Begins a page when what comes does not fit on this one. */
    private void room(float height) {
        if (y + height > BOTTOM) {
            number++;
            pages.page().text(LEFT, 40, 8, "Security paper for print").text(290, 815, 8, String.valueOf(number));
            y = TOP;
        }
    }
}
