package dev.tenken.document.pdf;

import dev.tenken.document.pdf.Item.Run;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/** Sets glyphs into runs, and runs on their baselines. */
final class Baselines {
    /** How far off a baseline, in sizes, raised and lowered signs may stand. */
    private static final float DRIFT = 0.4f;
    /** A gap wider than this, in sizes, is no space between words. */
    private static final float WIDE = 1.2f;

    private static final float WORD_GAP = 0.17f;
    private static final float SPACED_WORD_GAP = 0.5f;

    private Baselines() {}

    /** The rows from top to bottom. */
    static List<Row> rows(List<Glyph> glyphs) {
        List<Glyph> sorted = new ArrayList<>(glyphs);
        sorted.removeIf(Glyph::isBlank);
        sorted.sort(Comparator.comparingDouble(Glyph::y));
        NavigableMap<Float, List<Glyph>> blanks = new TreeMap<>();
        glyphs.stream().filter(Glyph::isBlank).forEach(b -> blanks.computeIfAbsent(b.y(), y -> new ArrayList<>())
                .add(b));
        List<List<Glyph>> lines = new ArrayList<>();
        for (Glyph glyph : sorted) {
            List<Glyph> last = lines.isEmpty() ? List.of() : lines.get(lines.size() - 1);
            if (last.isEmpty() || glyph.y() - last.get(0).y() > DRIFT * Math.max(glyph.size(), largest(last))) {
                lines.add(new ArrayList<>(List.of(glyph)));
            } else {
                last.add(glyph);
            }
        }
        List<List<Glyph>> upright = lines.stream()
                .map(line -> line.stream()
                        .sorted(Comparator.comparingDouble(Glyph::x))
                        .toList())
                .toList();
        List<Set<Glyph>> boxes = NarrowBands.of(upright);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            rows.add(new Row(runs(upright.get(i), near(blanks, lines.get(i)), boxes.get(i))));
        }
        return rows;
    }

    private static float largest(List<Glyph> line) {
        return Math.max(line.get(0).size(), line.get(line.size() - 1).size());
    }

    private static List<Glyph> near(NavigableMap<Float, List<Glyph>> blanks, List<Glyph> line) {
        float top = line.get(0).y() - DRIFT;
        float bottom = line.get(line.size() - 1).y() + DRIFT;
        return blanks.subMap(top, true, bottom, true).values().stream()
                .flatMap(List::stream)
                .toList();
    }

    /** @param boxes glyphs with which another box of text begins */
    private static List<Run> runs(List<Glyph> line, List<Glyph> blanks, Set<Glyph> boxes) {
        List<Glyph> sorted = new ArrayList<>(line);
        sorted.addAll(blanks);
        sorted.sort(Comparator.comparingDouble(Glyph::x));
        List<Run> runs = new ArrayList<>();
        List<Glyph> run = new ArrayList<>();
        Glyph before = null;
        for (Glyph glyph : sorted) {
            if (glyph.isBlank()) {
                run.add(glyph);
                continue;
            }
            boolean apart = before != null
                    && (boxes.contains(glyph)
                            || glyph.x() - before.end() > WIDE * Math.max(glyph.size(), before.size()));
            if (apart) {
                runs.add(run(run));
                run = new ArrayList<>();
            }
            run.add(glyph);
            before = glyph;
        }
        runs.add(run(run));
        return runs;
    }

    private static Run run(List<Glyph> glyphs) {
        List<Glyph> letters = glyphs.stream().filter(g -> !g.isBlank()).toList();
        // A text that sets its own blanks needs no guess, and may space its letters.
        boolean spaced = letters.size() < glyphs.size();
        StringBuilder text = new StringBuilder();
        Glyph before = null;
        boolean blank = false;
        float right = 0;
        long bold = 0;
        float size = 0;
        for (Glyph glyph : glyphs) {
            if (glyph.isBlank()) {
                blank = before != null;
                continue;
            }
            if (before != null && (blank || isGap(before, glyph, spaced))) {
                text.append(' ');
            }
            text.append(glyph.text());
            before = glyph;
            blank = false;
            right = Math.max(right, glyph.end());
            bold += glyph.bold() ? 1 : 0;
            size = Math.max(size, glyph.size());
        }
        Glyph first = letters.get(0);
        return new Run(text.toString().strip(), first.x(), right, base(letters), size, bold * 2 > letters.size());
    }

    /** The baseline that most of a run's letters of full size stand on. */
    private static float base(List<Glyph> letters) {
        return letters.stream()
                .max(Comparator.comparingDouble(Glyph::size))
                .orElseThrow()
                .y();
    }

    private static boolean isGap(Glyph before, Glyph glyph, boolean spaced) {
        float gap = glyph.x() - before.end();
        boolean wide = Scripts.isWide(before.text().codePointAt(0))
                || Scripts.isWide(glyph.text().codePointAt(0));
        float least = wide || spaced ? SPACED_WORD_GAP : WORD_GAP;
        return gap > least * Math.min(before.size(), glyph.size());
    }
}
