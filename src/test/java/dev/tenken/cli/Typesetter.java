package dev.tenken.cli;

import dev.tenken.document.pdf.PdfPages;

/** Sets a text on pages as an office program would: headings larger, tables in columns, a header and a number on each page. */
final class Typesetter {
    private static final float LEFT = 60;
    private static final float RIGHT = 535;
    private static final float TOP = 110;
    private static final float BOTTOM = 720;
    private static final float SIZE = 10;
    private static final float GAP = 9;
    private static final float[] COLUMNS = {LEFT, 230, 400};
    private static final float[] HEADINGS = {18, 16, 14.5f, 13};

    private final PdfPages pages = new PdfPages();
    private float y = BOTTOM + 1;
    private int number;

    private Typesetter() {}

    static byte[] pdf(String text) {
        Typesetter setter = new Typesetter();
        text.lines().forEach(setter::line);
        return setter.pages.bytes();
    }

    private void line(String line) {
        if (line.isBlank() || line.strip().matches("-{3,}")) {
            y += GAP;
            return;
        }
        room();
        if (line.startsWith("#")) {
            int hashes = line.indexOf(' ');
            pages.bold(
                    LEFT,
                    y,
                    HEADINGS[hashes - 1],
                    line.substring(hashes).replace("**", "").strip());
            y += HEADINGS[hashes - 1] * 1.5f;
        } else if (line.indexOf('\t') >= 0) {
            cells(line.split("\t"));
        } else {
            String words = line.strip().replace("**", "").replaceFirst("^- ", "• ");
            float indent = (line.length() - line.stripLeading().length()) * SIZE;
            y = pages.paragraph(LEFT + indent, y, RIGHT - LEFT - indent, SIZE, words);
        }
    }

    private void cells(String[] cells) {
        for (int i = 0; i < cells.length; i++) {
            if (!cells[i].isBlank()) {
                pages.text(COLUMNS[i], y, SIZE, cells[i].strip());
            }
        }
        y += SIZE * 1.5f;
    }

    private void room() {
        if (y > BOTTOM) {
            number++;
            pages.page().text(LEFT, 40, 8, "Security paper for print").text(290, 815, 8, String.valueOf(number));
            y = TOP;
        }
    }
}
