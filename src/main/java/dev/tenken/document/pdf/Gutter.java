package dev.tenken.document.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of rows that a free upright band parts in two.
 *
 * @param from index of its first row
 * @param to index behind its last row
 * @param left edge of the band
 * @param right edge of the band
 */
record Gutter(int from, int to, float left, float right) {
    /** Narrowest band, in sizes. */
    private static final float NARROWEST = 0.9f;

    private static final int MOST_ITEMS = 60;

    float middle() {
        return (left + right) / 2;
    }

    boolean isLeft(Item item) {
        return item.left() < middle();
    }

    /** The band that reaches furthest down from a row, or null. */
    static Gutter from(List<Row> rows, int index) {
        List<Item> near = new ArrayList<>(rows.get(index).items());
        if (index + 1 < rows.size()) {
            near.addAll(rows.get(index + 1).items());
        }
        if (near.size() > MOST_ITEMS) {
            return null; // The labels of a picture.
        }
        Gutter best = null;
        for (Item a : near) {
            for (Item b : near) {
                if (b.left() > a.right()) {
                    Gutter gutter = grow(rows, index, a.right(), b.left());
                    boolean better = gutter != null
                            && (best == null
                                    || gutter.length() > best.length()
                                    || (gutter.length() == best.length() && gutter.width() > best.width()));
                    best = better ? gutter : best;
                }
            }
        }
        return best;
    }

    private int length() {
        return to - from;
    }

    private float width() {
        return right - left;
    }

    private static Gutter grow(List<Row> rows, int from, float left, float right) {
        Gutter gutter = new Gutter(from, from, left, right);
        for (int i = from; i < rows.size(); i++) {
            Gutter narrowed = gutter.narrowed(rows.get(i));
            if (narrowed == null) {
                break;
            }
            gutter = new Gutter(from, i + 1, narrowed.left, narrowed.right);
        }
        return gutter.length() > 1 ? gutter : null;
    }

    /** The band that the items of a row leave free, or null when too little is left. */
    Gutter narrowed(Row row) {
        float freeLeft = left;
        float freeRight = right;
        for (Item item : row.items()) {
            if (item.right() <= freeLeft || item.left() >= freeRight) {
                continue;
            }
            if (item.left() <= left) {
                freeLeft = item.right();
            } else if (item.right() >= right) {
                freeRight = item.left();
            } else {
                return null;
            }
        }
        float least = NARROWEST * Math.max(row.size(), 8);
        return freeRight - freeLeft >= least ? new Gutter(from, to, freeLeft, freeRight) : null;
    }

    /** Rows of the stretch with text on both sides. */
    long shared(List<Row> rows) {
        return rows.subList(from, to).stream()
                .filter(r -> isLeft(r.items().get(0))
                        && !isLeft(r.items().get(r.items().size() - 1)))
                .count();
    }
}
