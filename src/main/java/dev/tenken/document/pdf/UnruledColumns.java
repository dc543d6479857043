package dev.tenken.document.pdf;

import dev.tenken.document.pdf.Item.Run;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Columns of a drawn table that no rule parts: a band stands free from the first row to the last, and the first row, which names the
 * columns, has text on both sides of it.
 */
final class UnruledColumns {
    /** Narrowest band, in sizes. */
    private static final float BAND = 0.8f;

    private static final int FEWEST_ROWS = 3;

    private UnruledColumns() {}

    /** Upright rules where they are missing between the drawn edges. */
    static List<Rule> between(List<Float> xs, List<Float> ys, List<Glyph> glyphs) {
        List<Rule> missing = new ArrayList<>();
        if (ys.size() <= FEWEST_ROWS) {
            return missing;
        }
        float top = ys.get(0);
        float bottom = ys.get(ys.size() - 1);
        for (int i = 0; i + 1 < xs.size(); i++) {
            float from = xs.get(i);
            float to = xs.get(i + 1);
            List<Run> runs = runs(glyphs.stream()
                    .filter(g -> isWithin(g.x() + g.width() / 2, from, to) && isWithin(g.middle(), top, bottom))
                    .toList());
            for (float start : bands(runs)) {
                if (partsRows(runs, start, ys)) {
                    missing.add(new Rule(start, top, start, bottom));
                }
            }
        }
        return missing;
    }

    private static boolean isWithin(float at, float from, float to) {
        return at >= from && at < to;
    }

    private static List<Run> runs(List<Glyph> glyphs) {
        return Baselines.rows(glyphs).stream()
                .flatMap(row -> row.runs().stream())
                .sorted(Comparator.comparingDouble(Run::left))
                .toList();
    }

    /** The middles of bands that no run crosses. */
    private static List<Float> bands(List<Run> runs) {
        List<Float> bands = new ArrayList<>();
        float covered = Float.MAX_VALUE;
        for (Run run : runs) {
            if (run.left() - covered > BAND * run.size()) {
                bands.add((covered + run.left()) / 2);
            }
            covered = covered == Float.MAX_VALUE ? run.right() : Math.max(covered, run.right());
        }
        return bands;
    }

    /** Whether both sides have text in the first row and in half of the others; markers of items are no column. */
    private static boolean partsRows(List<Run> runs, float at, List<Float> ys) {
        int parted = 0;
        for (int row = 0; row + 1 < ys.size(); row++) {
            float from = ys.get(row);
            float to = ys.get(row + 1);
            List<Run> own =
                    runs.stream().filter(r -> isWithin(r.baseline(), from, to)).toList();
            boolean before = own.stream().anyMatch(r -> r.right() <= at && !Scripts.isMarker(r.text()));
            boolean both = before && own.stream().anyMatch(r -> r.left() >= at);
            if (row == 0 && !both) {
                return false;
            }
            parted += both ? 1 : 0;
        }
        return parted * 2 >= ys.size();
    }
}
