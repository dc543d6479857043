package dev.tenken.document.pdf;

import dev.tenken.document.pdf.Item.Grid;
import dev.tenken.document.pdf.Item.Run;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Leaves out what stands on most pages at the same height: running headers and footers, and the numbers of pages. */
final class RunningLines {
    private static final float ZONE = 0.11f;
    private static final double LEAST_SHARE = 0.4;
    private static final int FEWEST = 2;
    private static final int HEIGHT_STEP = 3;
    private static final int NEIGHBOURS = 3;
    private static final int FEWEST_ALIGNED = 3;
    private static final Pattern DIGITS = Pattern.compile("[0-9０-９]+");
    private static final Pattern NUMBER =
            Pattern.compile("(?i)[-–—(\\[]? ?(?:p(?:age)?\\.? ?)?#(?: ?(?:/|of|／) ?#)? ?(?:ページ|頁)?[-–—)\\]]?");

    private final Map<String, Integer> uses = new HashMap<>();
    private final int most;

    private RunningLines(List<Page> pages) {
        for (Page page : pages) {
            Set<String> keys = new HashSet<>();
            page.rows().forEach(row -> row.items().forEach(item -> keys.add(key(row, item))));
            keys.forEach(key -> uses.merge(key, 1, Integer::sum));
        }
        long filled = pages.stream().filter(p -> !p.rows().isEmpty()).count();
        most = (int) Math.max(FEWEST, Math.ceil(filled * LEAST_SHARE));
    }

    static List<Page> without(List<Page> pages) {
        RunningLines running = new RunningLines(pages);
        return pages.stream().map(running::stripped).toList();
    }

    private Page stripped(Page page) {
        List<Row> rows = new ArrayList<>(page.rows());
        for (int i = 0; i < rows.size() && rows.get(i).y() < page.height() * ZONE; ) {
            if (!strip(rows, i)) {
                break;
            }
        }
        for (int i = rows.size() - 1; i >= 0 && rows.get(i).y() > page.height() * (1 - ZONE); i--) {
            if (!strip(rows, i)) {
                break;
            }
        }
        return page.with(rows);
    }

    /** Takes what is running out of a row; true when nothing of the row is left. */
    private boolean strip(List<Row> rows, int index) {
        Row row = rows.get(index);
        List<? extends Item> kept =
                row.items().stream().filter(item -> !isRunning(row, item)).toList();
        if (kept.isEmpty()) {
            rows.remove(index);
            return true;
        }
        if (kept.size() < row.items().size() && !isRowOfTable(rows, index)) {
            rows.set(index, new Row(kept));
        }
        return false;
    }

    /** The first row of a page may hold a "No" or an owner that other pages begin with too: its cells stand over those below. */
    private static boolean isRowOfTable(List<Row> rows, int index) {
        int step = index == 0 || index + 1 < rows.size() ? 1 : -1;
        for (int i = index + step; i >= 0 && i < rows.size() && Math.abs(i - index) <= NEIGHBOURS; i += step) {
            Row other = rows.get(i);
            long aligned = rows.get(index).items().stream()
                    .filter(a -> other.items().stream().anyMatch(b -> Math.abs(a.left() - b.left()) < HEIGHT_STEP))
                    .count();
            if (aligned >= FEWEST_ALIGNED) {
                return true;
            }
        }
        return false;
    }

    private boolean isRunning(Row row, Item item) {
        String words = words(item);
        return uses.get(key(row, item)) >= (NUMBER.matcher(words).matches() ? FEWEST : most);
    }

    private static String key(Row row, Item item) {
        return Math.round(row.y() / HEIGHT_STEP) + " " + words(item);
    }

    private static String words(Item item) {
        String text =
                item instanceof Run run ? run.text() : ((Grid) item).rows().toString();
        return DIGITS.matcher(text).replaceAll("#").strip();
    }
}
