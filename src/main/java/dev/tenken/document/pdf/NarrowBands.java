package dev.tenken.document.pdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Upright bands, hardly wider than a space between words, that part boxes of text side by side: line below line begins behind the band at
 * the same place, and none runs over it. Spaces between words do not stand below each other so.
 */
final class NarrowBands {
    /** Narrowest band, in sizes. */
    private static final float NARROWEST = 0.8f;
    /** How exactly lines of one box begin below each other. */
    private static final float ALIGNED = 0.6f;

    private static final int FEWEST_LINES = 3;
    /** Numbers and marks before items are no box. */
    private static final float NARROWEST_BOX = 5;
    /** Lines further from each other, in sizes, belong to different boxes. */
    private static final float FURTHEST = 3;

    /** Each line's glyphs from left to right. */
    private final List<List<Glyph>> lines;

    private final List<Set<Glyph>> starts = new ArrayList<>();

    private NarrowBands(List<List<Glyph>> lines) {
        this.lines = lines;
        lines.forEach(line -> starts.add(new HashSet<>()));
    }

    /**
     * The glyphs with which a box begins to the right of another one, for each line.
     *
     * @param lines from top to bottom, each with its glyphs from left to right
     */
    static List<Set<Glyph>> of(List<List<Glyph>> lines) {
        NarrowBands bands = new NarrowBands(lines);
        for (int i = 0; i < lines.size(); i++) {
            for (int g = 1; g < lines.get(i).size(); g++) {
                if (bands.isGap(i, g)
                        && !bands.starts.get(i).contains(lines.get(i).get(g))) {
                    bands.follow(i, g);
                }
            }
        }
        return bands.starts;
    }

    private boolean isGap(int line, int glyph) {
        Glyph before = lines.get(line).get(glyph - 1);
        Glyph at = lines.get(line).get(glyph);
        return at.x() - before.end() >= NARROWEST * Math.max(at.size(), before.size());
    }

    /** Goes down from a gap as long as lines leave the band free. */
    private void follow(int from, int glyph) {
        Glyph first = lines.get(from).get(glyph);
        float right = first.x();
        float left = right - NARROWEST * first.size();
        List<Integer> at = new ArrayList<>();
        List<Glyph> found = new ArrayList<>();
        int read = 0;
        for (int i = from; i < lines.size() && isNear(from, i) && isFree(i, left, right); i++) {
            int start = start(i, right);
            read++;
            if (start > 0 && isGap(i, start) && isBoxed(i, start)) {
                at.add(i);
                found.add(lines.get(i).get(start));
            }
        }
        if (at.size() >= FEWEST_LINES && at.size() * 2 >= read) {
            for (int i = 0; i < at.size(); i++) {
                starts.get(at.get(i)).add(found.get(i));
            }
        }
    }

    private boolean isNear(int from, int line) {
        if (line == from) {
            return true;
        }
        Glyph above = lines.get(line - 1).get(0);
        return lines.get(line).get(0).y() - above.y() <= FURTHEST * above.size();
    }

    private boolean isFree(int line, float left, float right) {
        return lines.get(line).stream().noneMatch(g -> g.x() < right - ALIGNED && g.end() > left + ALIGNED);
    }

    private int start(int line, float at) {
        List<Glyph> glyphs = lines.get(line);
        for (int g = 0; g < glyphs.size(); g++) {
            if (Math.abs(glyphs.get(g).x() - at) <= ALIGNED) {
                return g;
            }
        }
        return -1;
    }

    /** Whether the text on both sides is wider than a mark. */
    private boolean isBoxed(int line, int start) {
        List<Glyph> glyphs = lines.get(line);
        float least = NARROWEST_BOX * glyphs.get(start).size();
        int begin = start - 1;
        while (begin > 0 && !isGap(line, begin)) {
            begin--;
        }
        int end = start + 1;
        while (end < glyphs.size() && !isGap(line, end)) {
            end++;
        }
        return glyphs.get(start - 1).end() - glyphs.get(begin).x() >= least
                && glyphs.get(end - 1).end() - glyphs.get(start).x() >= least;
    }
}
