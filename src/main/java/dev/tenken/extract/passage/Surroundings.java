package dev.tenken.extract.passage;

import dev.tenken.model.document.Block;
import dev.tenken.model.document.BlockKind;
import dev.tenken.model.document.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What stands above a block, and where: its headings, the list items it is nested in, the sentence that announces its list or
 * table. Blocks are passed in reading order.
 */
public final class Surroundings {
    /** A lead-in is the end of the block before its list. */
    private static final int NEAR = 2_000;
    /** First cells that may reach into rows below. */
    private static final int REMEMBERED = 64;

    /**
     * Words above a block.
     *
     * @param span their place; null when they stand nowhere as they are
     */
    record Above(String words, Span span) {}

    private final String text;
    private final List<Span> headings = new ArrayList<>();
    private final List<Span> items = new ArrayList<>();
    private final Map<String, Span> firstCells = new Recent<>(REMEMBERED);
    private Above leadIn = new Above("", null);
    private BlockKind before = BlockKind.PARAGRAPH;

    public Surroundings(String text) {
        this.text = text;
    }

    /** Goes on to the next block. */
    public void enter(Block block) {
        leadIn = leadIn(block);
        switch (block.kind()) {
            case HEADING -> {
                set(headings, block.heading().size(), block.span());
                items.clear();
            }
            case LIST_ITEM -> set(items, block.parents().size(), block.span());
            case TABLE_ROW -> enterRow(block);
            case PARAGRAPH -> {}
        }
        before = block.kind();
    }

    private void enterRow(Block row) {
        if (before != BlockKind.TABLE_ROW) {
            firstCells.clear();
        }
        row.cells().stream().filter(c -> c.length() > 0).findFirst().ifPresent(c -> firstCells.put(c.of(text), c));
    }

    private Above leadIn(Block block) {
        boolean item = block.kind() == BlockKind.LIST_ITEM;
        if (!block.leadIn().isBlank()) {
            boolean goesOn = leadIn.words().equals(block.leadIn()) && before == block.kind();
            return goesOn ? leadIn : new Above(block.leadIn(), before(block, block.leadIn()));
        }
        if (item && before == BlockKind.HEADING) {
            Span heading = headings.get(headings.size() - 1);
            return new Above(heading.of(text), heading);
        }
        return item && before == BlockKind.LIST_ITEM ? leadIn : new Above("", null);
    }

    private Span before(Block block, String words) {
        int from = Math.max(0, block.span().start() - NEAR);
        int at = text.substring(from, block.span().start()).lastIndexOf(words);
        return at < 0 ? null : new Span(from + at, from + at + words.length());
    }

    private static void set(List<Span> spans, int level, Span span) {
        while (spans.size() > level) {
            spans.remove(spans.size() - 1);
        }
        while (spans.size() < level) {
            spans.add(null);
        }
        spans.add(span);
    }

    /** The headings above a block, nearest first. */
    List<Above> headings(Block block) {
        return nearestFirst(block.heading(), headings);
    }

    /** The list items that a block is nested in, nearest first; for a row, the cell above that reaches into it. */
    List<Above> parents(Block block) {
        if (block.kind() == BlockKind.TABLE_ROW) {
            return block.parents().stream()
                    .map(words -> new Above(words, firstCells.get(words)))
                    .toList();
        }
        return nearestFirst(block.parents(), items);
    }

    /** What announces the list or table that the block is part of, with empty words when nothing does. */
    Above leadIn() {
        return leadIn;
    }

    private List<Above> nearestFirst(List<String> path, List<Span> spans) {
        List<Above> above = new ArrayList<>();
        for (int i = path.size() - 1; i >= 0; i--) {
            Span span =
                    i < spans.size() && spans.get(i) != null && isOf(path.get(i), spans.get(i)) ? spans.get(i) : null;
            above.add(new Above(path.get(i), span));
        }
        return above;
    }

    /** Whether words were told of a place; words of great length are told in part, with an ellipsis. */
    private boolean isOf(String words, Span span) {
        boolean whole = span.length() == words.length() && text.startsWith(words, span.start());
        return whole || words.endsWith("…") && text.startsWith(words.substring(0, words.length() - 1), span.start());
    }
}
