package dev.tenken.document.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Finds tables that draw level rules between their rows and none between their columns. */
final class LevelRules {
    private static final float SLACK = 3;
    private static final float SHORTEST = 60;
    private static final int FEWEST = 3;
    private static final float COLUMN_GAP = 0.6f;
    private static final float WIDE_GAP = 0.9f;
    private static final float NEAR = 12;
    private static final float HIGHEST_ROW = 250;
    /** Rows of one line each between two rules are not parted by rules. */
    private static final int MOST_BETWEEN = 2;

    /** The rules of one height that meet end to end, and where they meet. */
    private record Level(float y, float left, float right, List<Float> joints) {}

    private LevelRules() {}

    /**
     * The rows and columns of such tables.
     *
     * @param xs edges of the columns
     * @param ys edges of the rows
     */
    record Frame(List<Float> xs, List<Float> ys) {

        /** The frame as if it were drawn. */
        List<Rule> rules() {
            List<Rule> rules = new ArrayList<>();
            float right = xs.get(xs.size() - 1);
            float bottom = ys.get(ys.size() - 1);
            ys.forEach(y -> rules.add(new Rule(xs.get(0), y, right, y)));
            xs.forEach(x -> rules.add(new Rule(x, ys.get(0), x, bottom)));
            return rules;
        }
    }

    static List<Frame> frames(List<Rule> rules, List<Glyph> glyphs) {
        List<Frame> frames = new ArrayList<>();
        for (List<Level> stack : stacks(levels(rules))) {
            Frame frame = frame(stack, glyphs);
            if (frame != null) {
                frames.add(frame);
            }
        }
        return frames;
    }

    private static List<Level> levels(List<Rule> rules) {
        List<Rule> sorted = rules.stream()
                .filter(Rule::isLevel)
                .sorted(Comparator.comparingDouble((Rule r) -> Math.round(r.top()))
                        .thenComparingDouble(Rule::left))
                .toList();
        List<Level> levels = new ArrayList<>();
        for (Rule rule : sorted) {
            Level last = levels.isEmpty() ? null : levels.get(levels.size() - 1);
            if (last != null && Math.abs(last.y() - rule.top()) <= 1 && rule.left() <= last.right() + SLACK) {
                if (rule.right() > last.right() + SLACK) {
                    last.joints().add(last.right());
                }
                float right = Math.max(last.right(), rule.right());
                levels.set(levels.size() - 1, new Level(last.y(), last.left(), right, last.joints()));
            } else {
                levels.add(new Level(rule.top(), rule.left(), rule.right(), new ArrayList<>()));
            }
        }
        levels.removeIf(level -> level.right() - level.left() < SHORTEST);
        return levels;
    }

    /** Rules of the same ends, one below the other. */
    private static List<List<Level>> stacks(List<Level> levels) {
        Map<String, List<Level>> alike = levels.stream()
                .collect(Collectors.groupingBy(
                        l -> Math.round(l.left() / SLACK) + " " + Math.round(l.right() / SLACK),
                        TreeMap::new,
                        Collectors.toList()));
        List<List<Level>> stacks = new ArrayList<>();
        for (List<Level> group : alike.values()) {
            List<Level> stack = new ArrayList<>();
            for (Level level : group) {
                float gap = stack.isEmpty()
                        ? 0
                        : level.y() - stack.get(stack.size() - 1).y();
                if (gap > HIGHEST_ROW) {
                    stacks.add(stack);
                    stack = new ArrayList<>();
                } else if (!stack.isEmpty() && gap <= SLACK) {
                    continue;
                }
                stack.add(level);
            }
            stacks.add(stack);
        }
        stacks.removeIf(stack -> stack.size() < FEWEST);
        return stacks;
    }

    private static Frame frame(List<Level> stack, List<Glyph> glyphs) {
        List<Float> ys = new ArrayList<>(stack.stream().map(Level::y).toList());
        float left = stack.get(0).left();
        float right = stack.get(0).right();
        List<Glyph> inside = inside(glyphs, left, right, ys.get(0), ys.get(ys.size() - 1));
        List<Float> xs = joints(stack);
        for (float gap : gaps(inside, xs.isEmpty() ? COLUMN_GAP : WIDE_GAP)) {
            if (xs.stream().noneMatch(x -> Math.abs(x - gap) < NEAR)) {
                xs.add(gap);
            }
        }
        Collections.sort(xs);
        xs.add(0, left);
        xs.add(right);
        if (xs.size() < 3 || !isParted(inside, ys)) {
            return null;
        }
        float above = headerAbove(glyphs, xs, ys.get(0));
        if (above < ys.get(0)) {
            ys.add(0, above);
        }
        return new Frame(xs, ys);
    }

    private static List<Glyph> inside(List<Glyph> glyphs, float left, float right, float top, float bottom) {
        return glyphs.stream()
                .filter(g -> !g.isBlank()
                        && g.x() >= left - SLACK
                        && g.end() <= right + SLACK
                        && g.middle() > top
                        && g.middle() < bottom)
                .toList();
    }

    /** Where the rules of most rows meet. */
    private static List<Float> joints(List<Level> stack) {
        List<Float> all =
                stack.stream().flatMap(l -> l.joints().stream()).sorted().toList();
        List<Float> joints = new ArrayList<>();
        for (float joint : all) {
            long uses = all.stream().filter(j -> Math.abs(j - joint) <= SLACK).count();
            boolean isNew = joints.isEmpty() || joint - joints.get(joints.size() - 1) > SLACK;
            if (isNew && uses * 2 >= stack.size()) {
                joints.add(joint);
            }
        }
        return joints;
    }

    /** Middles of the bands that no glyph of any row crosses. */
    private static List<Float> gaps(List<Glyph> glyphs, float least) {
        List<Glyph> sorted =
                glyphs.stream().sorted(Comparator.comparingDouble(Glyph::x)).toList();
        List<Float> gaps = new ArrayList<>();
        float covered = Float.MAX_VALUE;
        for (Glyph glyph : sorted) {
            if (glyph.x() - covered > least * glyph.size()) {
                gaps.add((glyph.x() + covered) / 2);
            }
            covered = covered == Float.MAX_VALUE ? glyph.end() : Math.max(covered, glyph.end());
        }
        return gaps;
    }

    /** Whether the rules part the rows, not just head from body: no two rules hold many lines that all begin in the first column. */
    private static boolean isParted(List<Glyph> inside, List<Float> ys) {
        for (int i = 0; i + 1 < ys.size(); i++) {
            float top = ys.get(i);
            float bottom = ys.get(i + 1);
            List<Row> rows = Baselines.rows(inside.stream()
                    .filter(g -> g.middle() > top && g.middle() < bottom)
                    .toList());
            long whole = rows.stream().filter(r -> r.items().size() > 1).count();
            if (rows.size() > MOST_BETWEEN && whole > MOST_BETWEEN && whole == rows.size()) {
                return false;
            }
        }
        return true;
    }

    /** Rows with a rule below each have none above the first: the top of the line above when its words stand in the columns. */
    private static float headerAbove(List<Glyph> glyphs, List<Float> xs, float top) {
        List<Glyph> near = glyphs.stream()
                .filter(g -> !g.isBlank()
                        && g.y() < top
                        && top - g.y() < 1.6f * g.size()
                        && g.x() >= xs.get(0) - SLACK
                        && g.end() <= xs.get(xs.size() - 1) + SLACK)
                .toList();
        boolean crosses = near.stream()
                .anyMatch(g -> xs.subList(1, xs.size() - 1).stream().anyMatch(x -> g.x() < x - 1 && g.end() > x + 1));
        long columns = near.stream()
                .mapToInt(g -> (int) xs.stream().filter(x -> x <= g.x() + SLACK).count())
                .distinct()
                .count();
        double highest = near.stream().mapToDouble(g -> g.y() - g.size()).min().orElse(top);
        return crosses || columns < 2 ? top : (float) highest;
    }
}
