package dev.tenken.extract.passage;

import dev.tenken.data.Patterns;
import dev.tenken.model.document.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The lines of table cells that hold several: a Markdown table parts them by {@code <br>}. */
final class CellLines {
    private static final int MOST = 50;
    private static final Pattern BREAK = Patterns.compile("(?i)\\s{0,40}(?:<br ?/?>\\s{0,40})+");

    private CellLines() {}

    /** The lines of a cell; the cell itself when it has but one. */
    static List<Span> of(String text, Span cell) {
        List<Span> lines = new ArrayList<>();
        int from = cell.start();
        Matcher breaks = BREAK.matcher(text).region(cell.start(), cell.end());
        while (breaks.find() && lines.size() < MOST) {
            add(from, breaks.start(), lines);
            from = breaks.end();
        }
        add(from, cell.end(), lines);
        return lines.isEmpty() ? List.of(cell) : lines;
    }

    private static void add(int from, int to, List<Span> lines) {
        if (from < to) {
            lines.add(new Span(from, to));
        }
    }

    /**
     * The lines of a row: where cells hold several, and equally many, one of each for every line. Otherwise the row is one line.
     *
     * @param joined tells columns whose cells are one thing in several lines, such as addresses: they part no row by themselves
     */
    static List<List<Span>> aligned(String text, List<Span> cells, IntPredicate joined) {
        List<List<Span>> lines = cells.stream().map(cell -> of(text, cell)).toList();
        boolean parted =
                IntStream.range(0, cells.size()).anyMatch(i -> lines.get(i).size() > 1 && !joined.test(i));
        List<Integer> counts = lines.stream()
                .map(List::size)
                .filter(n -> parted && n > 1)
                .distinct()
                .toList();
        if (counts.size() != 1) {
            return List.of(cells);
        }
        List<List<Span>> aligned = new ArrayList<>();
        for (int i = 0; i < counts.get(0); i++) {
            int line = i;
            aligned.add(lines.stream()
                    .map(cell -> cell.size() == 1 ? cell.get(0) : cell.get(line))
                    .toList());
        }
        return aligned;
    }
}
