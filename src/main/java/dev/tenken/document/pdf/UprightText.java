package dev.tenken.document.pdf;

import java.util.List;

/** Text that runs from top to bottom, its columns from right to left: it is turned, so that columns are read as lines. */
final class UprightText {
    private static final int FEWEST = 10;
    private static final float ASIDE = 0.3f;
    private static final float LEAST_STEP = 0.7f;
    private static final float MOST_STEP = 1.8f;
    /** How far the top of a letter stands above its baseline, in sizes. */
    private static final float ASCENT = 0.88f;

    private UprightText() {}

    /** The scan with such text turned; the same when its lines are level. */
    static PageScan turned(PageScan scan) {
        if (!isUpright(scan.glyphs())) {
            return scan;
        }
        List<Glyph> lines = scan.glyphs().stream()
                .map(g -> new Glyph(
                        g.text(), g.y() - ASCENT * g.size(), scan.width() - g.x(), g.size(), g.size(), g.bold()))
                .toList();
        return new PageScan(lines, List.of(), scan.height(), scan.width(), scan.draws());
    }

    /** Whether letters mostly stand below the one drawn before. */
    private static boolean isUpright(List<Glyph> glyphs) {
        int below = 0;
        int beside = 0;
        for (int i = 1; i < glyphs.size(); i++) {
            Glyph before = glyphs.get(i - 1);
            Glyph glyph = glyphs.get(i);
            float right = Math.abs(glyph.x() - before.x());
            float down = glyph.y() - before.y();
            if (right < ASIDE * glyph.size() && down > LEAST_STEP * glyph.size() && down < MOST_STEP * glyph.size()) {
                below++;
            } else if (Math.abs(down) < ASIDE * glyph.size()) {
                beside++;
            }
        }
        return below >= FEWEST && below > 2 * beside;
    }
}
