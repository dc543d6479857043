package dev.tenken.document.pdf;

import dev.tenken.document.pdf.Item.Grid;
import dev.tenken.document.pdf.Item.Run;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Finds tables whose cells are drawn, by rules that touch each other. */
final class Grids {
    private static final float SLACK = 3;
    private static final int LONGEST_CELL = 1_500;
    private static final int FEWEST_CELLS = 2;
    /** Upright rules that bound at least two columns. */
    private static final int FEWEST_UPRIGHT = 3;
    /** Diagrams have more rules than tables; joining each with each would take too long. */
    private static final int MOST_RULES = 4_000;

    private static final int MOST_CELLS = 5_000;

    private final List<Glyph> left;
    private final List<Grid> grids = new ArrayList<>();

    private Grids(List<Glyph> glyphs) {
        this.left = new ArrayList<>(glyphs);
    }

    /**
     * The tables of a page, and the glyphs that stand outside of them.
     *
     * @param grids from top to bottom
     */
    record Result(List<Grid> grids, List<Glyph> outside) {}

    static Result of(PageScan page) {
        Grids found = new Grids(page.glyphs());
        if (page.rules().size() <= MOST_RULES) {
            List<Rule> loose = new ArrayList<>();
            for (List<Rule> component : components(page.rules())) {
                if (!found.add(component)) {
                    loose.addAll(component);
                }
            }
            for (LevelRules.Frame frame : LevelRules.frames(loose, found.left)) {
                found.add(frame.xs(), frame.ys(), frame.rules());
            }
        }
        found.grids.sort(Comparator.comparingDouble(Grid::top));
        return new Result(found.grids, found.left);
    }

    /** Rules that hang together. */
    private static List<List<Rule>> components(List<Rule> rules) {
        List<Rule> open = new ArrayList<>(rules.stream()
                .distinct()
                .sorted(Comparator.comparingDouble(Rule::top).thenComparingDouble(Rule::left))
                .toList());
        List<List<Rule>> components = new ArrayList<>();
        while (!open.isEmpty()) {
            List<Rule> component = new ArrayList<>(List.of(open.remove(0)));
            for (int i = 0; i < component.size(); i++) {
                Rule rule = component.get(i);
                List<Rule> touching =
                        open.stream().filter(r -> r.touches(rule, SLACK)).toList();
                component.addAll(touching);
                open.removeAll(touching);
            }
            components.add(component);
        }
        return components;
    }

    private boolean add(List<Rule> rules) {
        List<Float> xs = new ArrayList<>();
        List<Float> ys = new ArrayList<>();
        for (Rule rule : rules) {
            (rule.isLevel() ? ys : xs).add(rule.isLevel() ? rule.top() : rule.left());
        }
        // Tables that are open at the sides reach as far as their level rules.
        float leftmost = (float) rules.stream().mapToDouble(Rule::left).min().orElseThrow();
        float rightmost = (float) rules.stream().mapToDouble(Rule::right).max().orElseThrow();
        xs.addAll(List.of(leftmost, rightmost));
        addOpenEnds(rules, ys);
        return add(clusters(xs), clusters(ys), rules);
    }

    /** A table that runs on from the page before, or to the next, has no rule there: its upright ones reach beyond the level ones. */
    private static void addOpenEnds(List<Rule> rules, List<Float> ys) {
        List<Rule> upright = rules.stream().filter(r -> !r.isLevel()).toList();
        if (upright.size() < FEWEST_UPRIGHT || ys.isEmpty()) {
            return;
        }
        float top = (float) upright.stream().mapToDouble(Rule::top).min().orElseThrow();
        float bottom = (float) upright.stream().mapToDouble(Rule::bottom).max().orElseThrow();
        long fromTop = upright.stream().filter(r -> r.top() - top < SLACK).count();
        long toBottom =
                upright.stream().filter(r -> bottom - r.bottom() < SLACK).count();
        if (fromTop >= FEWEST_UPRIGHT) {
            ys.add(top);
        }
        if (toBottom >= FEWEST_UPRIGHT) {
            ys.add(bottom);
        }
    }

    private boolean add(List<Float> drawn, List<Float> ys, List<Rule> drawnRules) {
        if (drawn.size() < 3 || ys.size() < 2 || drawn.size() * ys.size() > MOST_CELLS) {
            return false;
        }
        List<Rule> rules = new ArrayList<>(drawnRules);
        rules.addAll(UnruledColumns.between(drawn, ys, left));
        List<Float> xs = new ArrayList<>(drawn);
        rules.subList(drawnRules.size(), rules.size()).forEach(rule -> xs.add(rule.left()));
        xs.sort(Float::compare);
        GridCells cells = new GridCells(xs, ys, rules);
        List<Glyph> inside = left.stream().filter(cells::add).toList();
        List<List<String>> rows = cells.rows();
        if (!isTable(rows)) {
            return false;
        }
        grids.add(new Grid(ys.get(0), ys.get(ys.size() - 1), xs, rows));
        Set<Glyph> taken = Collections.newSetFromMap(new IdentityHashMap<>());
        taken.addAll(inside);
        left.removeIf(taken::contains);
        return true;
    }

    /** Frames around pages and pictures hold few cells or very long ones. */
    private static boolean isTable(List<List<String>> rows) {
        List<String> filled = rows.stream()
                .flatMap(List::stream)
                .filter(cell -> !cell.isEmpty())
                .toList();
        boolean beside = rows.stream()
                .anyMatch(row -> row.stream().filter(cell -> !cell.isEmpty()).count() > 1);
        return beside && filled.size() >= FEWEST_CELLS && filled.stream().allMatch(c -> c.length() <= LONGEST_CELL);
    }

    private static List<Float> clusters(List<Float> values) {
        List<Float> sorted = values.stream().sorted().toList();
        List<Float> clusters = new ArrayList<>();
        for (float value : sorted) {
            if (clusters.isEmpty() || value - clusters.get(clusters.size() - 1) > SLACK) {
                clusters.add(value);
            }
        }
        return clusters;
    }

    /** A cell's lines on one line, but for items of a list and words cut by a hyphen. */
    static String cellText(List<Glyph> glyphs) {
        StringBuilder text = new StringBuilder();
        for (Row row : Baselines.rows(glyphs)) {
            String line = String.join(" ", row.runs().stream().map(Run::text).toList());
            text.append(text.isEmpty() ? "" : Scripts.between(text.toString(), line))
                    .append(line);
        }
        return text.toString();
    }
}
