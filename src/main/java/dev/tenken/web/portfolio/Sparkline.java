package dev.tenken.web.portfolio;

import dev.tenken.history.archive.Counts;
import java.util.List;
import java.util.Locale;

/** The share of controls that are satisfied, over the last assessments, as a line. */
public final class Sparkline {
    public static final int WIDTH = 84;
    public static final int HEIGHT = 20;
    private static final int EDGE = 2;

    private Sparkline() {}

    /** Points of an SVG polyline; empty for fewer than two assessments. */
    public static String points(List<Counts> row) {
        if (row.size() < 2) {
            return "";
        }
        StringBuilder points = new StringBuilder();
        for (int i = 0; i < row.size(); i++) {
            double x = EDGE + (WIDTH - 2.0 * EDGE) * i / (row.size() - 1);
            double y = HEIGHT - EDGE - (HEIGHT - 2.0 * EDGE) * share(row.get(i)) / 100;
            points.append(String.format(Locale.ROOT, "%.1f,%.1f ", x, y));
        }
        return points.toString().strip();
    }

    /** Satisfied ones among those that were judged, in per cent. */
    public static int share(Counts counts) {
        int judged = counts.satisfied() + counts.partial() + counts.gap() + counts.notDisclosed();
        return judged == 0 ? 0 : Math.round(100f * counts.satisfied() / judged);
    }
}
