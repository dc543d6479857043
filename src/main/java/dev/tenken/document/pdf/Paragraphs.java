package dev.tenken.document.pdf;

import dev.tenken.document.pdf.Block.Line;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Decides where paragraphs begin, by gaps, indents and lines that their author ended. */
final class Paragraphs {
    private static final float LARGE_GAP = 1.3f;
    private static final float HEADING_GAP = 1.9f;
    private static final float INDENT = 0.7f;
    private static final float NEARLY_FULL = 1.5f;
    private static final float LATIN_WIDTH = 0.5f;
    private static final Pattern NUMBER =
            Pattern.compile("[0-9０-９]{1,2}(?:[.．][0-9０-９]{1,2})*[.．]?\\s.*|第.{1,4}[章条節項].*");

    private final Styles styles;
    /** Where the lines of the block around a line end at most. */
    private final Map<Line, Float> edges = new IdentityHashMap<>();

    Paragraphs(List<List<Block>> pages, Styles styles) {
        this.styles = styles;
        for (List<Block> page : pages) {
            List<Line> block = new ArrayList<>();
            for (Block next : page) {
                if (next instanceof Line line) {
                    if (!block.isEmpty() && !isBelow(block.get(block.size() - 1), line)) {
                        measure(block);
                        block = new ArrayList<>();
                    }
                    block.add(line);
                }
            }
            measure(block);
        }
    }

    private void measure(List<Line> block) {
        float edge = 0;
        for (Line line : block) {
            edge = Math.max(edge, line.right());
        }
        for (Line line : block) {
            edges.put(line, block.size() > 1 ? edge : line.within().right());
        }
    }

    /** Whether a line stands directly below another, in the same column and style. */
    private boolean isBelow(Line above, Line line) {
        float gap = line.baseline() - above.baseline();
        return gap > 0
                && gap <= styles.leading() * line.size() * LARGE_GAP
                && above.row() == line.row()
                && above.within().equals(line.within())
                && styles.areAlike(above, line);
    }

    /** Whether a line begins a paragraph. */
    boolean begins(Block before, Line line) {
        if (!(before instanceof Line above) || styles.headingLevel(above) > 0 || above.row() != line.row()) {
            return true;
        }
        if (line.row()) {
            return tabs(above) != tabs(line);
        }
        boolean open = isOpen(above, line);
        if (!isBelow(above, line)) {
            boolean elsewhere =
                    line.baseline() <= above.baseline() || !above.within().equals(line.within());
            return !(elsewhere && open && above.bold() == line.bold() && !isIndented(above, line));
        }
        if (Scripts.beginsItem(line.text())) {
            return false;
        }
        return !open && (above.bold() != line.bold() || endsByIntent(above, line) || isIndented(above, line))
                || NUMBER.matcher(line.text()).matches() && endsByIntent(above, line);
    }

    /** Whether the text of a line may run on in the next. */
    private boolean isOpen(Line above, Line line) {
        return !Scripts.endsSentence(above.text())
                && !endsByIntent(above, line)
                && !Scripts.beginsItem(line.text())
                && styles.areAlike(above, line);
    }

    /** Whether the first word of the next line would have had room: then the author ended the line. */
    private boolean endsByIntent(Line above, Line line) {
        float room = edges.get(above) - above.right();
        return room > firstWord(line) + NEARLY_FULL * above.size();
    }

    private static float firstWord(Line line) {
        String text = line.text();
        if (Scripts.isWide(text.codePointAt(0))) {
            return line.size();
        }
        int end = 0;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end)) && !Scripts.isWide(text.charAt(end))) {
            end++;
        }
        return end * LATIN_WIDTH * line.size();
    }

    private static boolean isIndented(Line above, Line line) {
        return line.left() - above.left() > INDENT * line.size()
                && above.within().equals(line.within())
                && !Scripts.beginsItem(above.text());
    }

    private static long tabs(Line line) {
        return line.text().chars().filter(c -> c == '\t').count();
    }

    /** Whether a line of a heading is the rest of the one above. */
    boolean runsOn(Line above, Line line) {
        float gap = line.baseline() - above.baseline();
        return gap > 0
                && gap < HEADING_GAP * line.size()
                && above.bold() == line.bold()
                && !NUMBER.matcher(line.text()).matches();
    }
}
