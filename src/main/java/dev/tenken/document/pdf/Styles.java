package dev.tenken.document.pdf;

import dev.tenken.data.Patterns;
import dev.tenken.document.pdf.Block.Line;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Knows how a document sets its running text, and so which lines are set as headings. */
final class Styles {
    private static final float LARGER = 1.12f;
    private static final double MOST_SHARE = 0.25;
    private static final int LONGEST = 100;
    private static final int DEEPEST = 6;
    private static final float USUAL_LEADING = 1.5f;
    private static final float LEAST_LEADING = 0.9f;
    private static final float MOST_LEADING = 2.6f;
    private static final float STEPS = 20;
    /** Dates, versions and names of companies, which covers set large. */
    private static final Pattern IMPRINT = Patterns.compile(
            "(?i)[0-9０-９]{4} ?[年/.-]|\\bver(?:sion|\\.)? ?[0-9]|[0-9] ?版$|©|\\(c\\)|copyright|\\b(?:inc|ltd|corp|co)\\.$"
                    + "|\\b(?:19|20)[0-9]{2}$|^株式会社[^のをはが]{1,30}$|^[^のをはが]{1,30}株式会社$");

    private static final Pattern RUNS_ON = Patterns.compile("[。．、，,;；:：!！]$|[a-z)]\\.$");
    private static final Pattern BULLET = Patterns.compile("[・•●○※✓▪-].*", Pattern.DOTALL);

    private final float body;
    private final float leading;
    private final List<Float> headings;

    private Styles(float body, float leading, List<Float> headings) {
        this.body = body;
        this.leading = leading;
        this.headings = headings;
    }

    static Styles of(List<List<Block>> pages) {
        List<Line> lines = pages.stream()
                .flatMap(List::stream)
                .filter(Line.class::isInstance)
                .map(Line.class::cast)
                .toList();
        Map<Float, Integer> sizes = new TreeMap<>();
        lines.forEach(l -> sizes.merge(rounded(l.size()), l.text().length(), Integer::sum));
        float body = mostUsed(sizes, 0);
        int total = sizes.values().stream().mapToInt(Integer::intValue).sum();
        List<Float> larger = new ArrayList<>(sizes.keySet());
        larger.removeIf(size -> size < body * LARGER || sizes.get(size) > total * MOST_SHARE);
        larger.sort(Comparator.reverseOrder());
        return new Styles(body, leading(lines), larger);
    }

    private static float leading(List<Line> lines) {
        Map<Float, Integer> ratios = new TreeMap<>();
        for (int i = 1; i < lines.size(); i++) {
            Line above = lines.get(i - 1);
            Line line = lines.get(i);
            float ratio = (line.baseline() - above.baseline()) / line.size();
            if (ratio > LEAST_LEADING && ratio < MOST_LEADING && above.size() == line.size() && above.isFull()) {
                ratios.merge(Math.round(ratio * STEPS) / STEPS, 1, Integer::sum);
            }
        }
        return mostUsed(ratios, USUAL_LEADING);
    }

    private static float mostUsed(Map<Float, Integer> uses, float otherwise) {
        return uses.entrySet().stream()
                .max(Map.Entry.<Float, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(otherwise);
    }

    private static float rounded(float size) {
        return Math.round(size * 2) / 2f;
    }

    /** Distance of baselines within a paragraph, in sizes. */
    float leading() {
        return leading;
    }

    /** The level of a line that is clearly set as a heading, from 1; 0 for any other. */
    int headingLevel(Line line) {
        int at = headings.indexOf(rounded(line.size()));
        String text = line.text();
        boolean heading = at >= 0
                && !line.row()
                && text.length() <= LONGEST
                && text.codePoints().anyMatch(Character::isLetter)
                && !RUNS_ON.matcher(text).find()
                && !IMPRINT.matcher(text).find()
                && !BULLET.matcher(text).matches();
        return heading ? Math.min(at + 1, DEEPEST) : 0;
    }

    /** Whether two lines are of one style, so that one may be the rest of the other. */
    boolean areAlike(Line a, Line b) {
        return Math.abs(a.size() - b.size()) < body * (LARGER - 1) / 2 + 0.3f;
    }
}
