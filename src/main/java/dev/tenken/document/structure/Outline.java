package dev.tenken.document.structure;

import dev.tenken.document.structure.Piece.Heading;
import dev.tenken.document.structure.Piece.Source;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives each heading its place below the others.
 *
 * <p>Hashes and numbers say their rank. A heading known by its layout alone stands below the last of those; in a document that
 * has none of them, {@link LayoutOutline} decides.
 */
final class Outline {
    private static final int NUMBER_RANK = 100;
    private static final int LAYOUT_RANK = 1000;
    private static final int STEP = 10;

    private record Open(int rank, String text) {}

    /** What was open around a part that is enclosed. */
    private record Around(Deque<Open> open, int floor) {}

    private final Deque<Open> open = new ArrayDeque<>();
    private final LayoutOutline layout;
    private final Map<Integer, Integer> uses = new HashMap<>();
    private final boolean ranked;
    private final boolean hashed;
    private int firstHashes;
    private boolean seenRanked;
    private final Deque<Around> around = new ArrayDeque<>();
    /** How many of the open headings no heading inside the enclosed part closes. */
    private int floor;

    Outline(List<Piece> pieces) {
        List<Heading> headings = pieces.stream()
                .filter(Heading.class::isInstance)
                .map(Heading.class::cast)
                .toList();
        ranked = headings.stream().anyMatch(h -> h.source() != Source.LAYOUT && h.source() != Source.PAGE);
        hashed = headings.stream().anyMatch(h -> h.source() == Source.MARKDOWN);
        headings.stream()
                .filter(h -> h.source() == Source.MARKDOWN)
                .forEach(h -> uses.merge(h.depth(), 1, Integer::sum));
        layout = new LayoutOutline(pieces);
    }

    /** Opens a heading and returns the texts of those above it, outermost first. */
    List<String> open(int index, Heading heading) {
        if (heading.source() == Source.ENCLOSING) {
            return enclose(heading);
        }
        int rank = ranked || heading.source() == Source.PAGE ? rank(heading) : layout.rank(index);
        while (open.size() > floor && open.peek().rank() >= rank) {
            open.pop();
        }
        List<String> above = path();
        open.push(new Open(rank, TextStructure.above(heading.text())));
        seenRanked |= heading.source() == Source.NUMBER || heading.source() == Source.MARKDOWN;
        return above;
    }

    private List<String> enclose(Heading title) {
        List<String> above = path();
        around.push(new Around(new ArrayDeque<>(open), floor));
        int rank = open.isEmpty() ? 0 : open.peek().rank();
        int between = rank - rank % STEP + STEP / 2;
        open.push(new Open(Math.max(rank + 1, between), TextStructure.above(title.text())));
        floor = open.size();
        return above;
    }

    /** Closes the part that was enclosed last, and all headings inside it. */
    void leave() {
        if (!around.isEmpty()) {
            Around before = around.pop();
            open.clear();
            open.addAll(before.open());
            floor = before.floor();
        }
    }

    /** Texts of the headings that are open, outermost first. */
    List<String> path() {
        List<String> path = new ArrayList<>();
        open.descendingIterator().forEachRemaining(heading -> path.add(heading.text()));
        return path;
    }

    private int rank(Heading heading) {
        return switch (heading.source()) {
            case PAGE, ENCLOSING -> 0;
            case MARKDOWN -> STEP * hashes(heading.depth()) + numberParts(heading.text());
            case NUMBER -> NUMBER_RANK + STEP * heading.depth();
            case LAYOUT -> layoutRank(heading);
        };
    }

    /** Converters set a lone heading of a lesser rank amid others by mistake: it counts as the first one does. */
    private int hashes(int depth) {
        firstHashes = firstHashes == 0 ? depth : firstHashes;
        return depth < firstHashes && uses.get(depth) == 1 ? firstHashes : depth;
    }

    private static int numberParts(String text) {
        Numbering numbering = Numbering.of(text);
        return numbering != null && numbering.form() == Numbering.Form.MULTIPLE ? numbering.depth() - 1 : 0;
    }

    private int layoutRank(Heading heading) {
        if (hashed) {
            return LAYOUT_RANK;
        }
        if (BackMatter.isHeading(heading.text())) {
            return NUMBER_RANK + STEP;
        }
        // A preface stands before the first chapter, not above it.
        return seenRanked ? LAYOUT_RANK : NUMBER_RANK + STEP + STEP / 2;
    }
}
