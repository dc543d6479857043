package dev.tenken.document.structure;

import dev.tenken.data.Patterns;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Finds the markers of list items that stand on a line of their own, over the words of the item: so pages come out whose items hold
 * paragraphs. The same signs fill the cells of tables; a text that marks something otherwise as well has no list in that form.
 */
final class LoneMarks {
    private static final String SIGNS = "-*+–—•·●▪■◦";
    /** What only a table sets on a line of its own. */
    private static final Set<String> CELLS =
            Set.of("✓", "✔", "✗", "✘", "×", "✕", "○", "◯", "◎", "△", "N/A", "n/a", "Yes", "No", "あり", "なし");

    private static final int FEWEST = 2;
    private static final Pattern SENTENCE = Patterns.compile("(?:[^\\s]+\\s+){4}.*|.*[.:。：!?]|[^\\x00-\\x7f]{14}.*");

    private final Set<Integer> marks;

    LoneMarks(List<Line> lines) {
        List<Integer> found = IntStream.range(0, lines.size())
                .filter(i -> isSign(lines.get(i).text()))
                .boxed()
                .toList();
        boolean tabled = lines.stream().anyMatch(line -> CELLS.contains(line.text()));
        boolean listed = found.size() >= FEWEST
                && !tabled
                && found.stream().map(i -> below(lines, i)).anyMatch(i -> isItem(lines, i));
        marks = listed ? found.stream().collect(Collectors.toSet()) : Set.of();
    }

    /** Whether a line is the marker of the item whose words stand below it, or of one that has none. */
    boolean at(int index) {
        return marks.contains(index);
    }

    private static boolean isSign(String line) {
        return line.length() == 1 && SIGNS.contains(line);
    }

    /** Whether a line holds words that no cell holds, or stands over items of its own. */
    private static boolean isItem(List<Line> lines, int index) {
        int next = below(lines, index);
        return index < lines.size()
                && (SENTENCE.matcher(lines.get(index).text()).matches()
                        || next < lines.size() && Bullet.of(lines.get(next).text()) != null);
    }

    /** The next line that is not blank. */
    private static int below(List<Line> lines, int index) {
        int below = index + 1;
        while (below < lines.size() && lines.get(below).isBlank()) {
            below++;
        }
        return below;
    }
}
