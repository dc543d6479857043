package dev.tenken.document.structure;

import dev.tenken.data.Patterns;
import dev.tenken.document.structure.Piece.Row;
import dev.tenken.model.document.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts the rows of a table together again whose columns a converter of PDF or of a page has lost: their cells stand one behind the other
 * on a line, parted by blanks, or each on a line of its own. Rows are rebuilt only where all of them agree: as many cells as the head has,
 * and either marks in the same places (○, R/A, ✓) or heads that name columns.
 *
 * @param end index of the line behind the table
 */
record TornTable(List<Row> rows, int end) {
    private static final int FEWEST_ROWS = 2;
    private static final int MOST_ROWS = 200;
    private static final int MOST_COLUMNS = 5;
    private static final int FEWEST_SPACED = 3;
    private static final int LONGEST_LABEL = 160;
    private static final int LONGEST_HEAD = 40;

    private static final String LETTERS = "[RACI](?: ?[,/&+] ?[RACI]){0,3}";
    private static final Pattern MARK =
            Patterns.compile(LETTERS + "|[○◯〇●◎△▲✓✔✅☑×✕✗✘❌－—–-]|[Xx]|(?i:yes|no|n/a)|有|無|あり|なし|[主副担協]");
    private static final Pattern WIDE = Pattern.compile("(?: {2,}|\\u3000{1,})(?=\\S)");
    private static final Pattern LAST_MARK = Patterns.compile("[ \\t\\u3000]+(" + MARK.pattern() + ")$");

    /** "Cloud provider" is one head. */
    private static final Pattern QUALIFIER =
            Patterns.compile("(?i)cloud|service|hosting|infrastructure|saas|managed|end|platform");

    /** Heads of columns that tell of firms and of tasks; what stands below them needs no mark. */
    private static final Pattern HEAD = Patterns.compile(
            "(?i)(?:(?:name of )?(?:the )?(?:sub-?(?:processors?|contractors?)|vendors?|suppliers?|providers?|compan(?:y|ies)|entit(?:y|ies)|third part(?:y|ies)|partners?|services?|tools?)(?: names?)?|names?"
                    + "|(?:purposes?|functions?|role|activit(?:y|ies)|nature|descriptions?|usage|use|services? provided|processing activit(?:y|ies)|used for)(?: of (?:the )?(?:processing|service|use))?"
                    + "|(?:data )?(?:locations?|countr(?:y|ies)|regions?|hosting locations?|seat|place of processing)(?: of (?:the )?(?:processing|data|entity))?|(?:type|categor(?:y|ies)) of (?:personal )?data|data(?: categories| types?| processed)?|website|address"
                    + "|(?:再)?委託先(?:名|名称|の名称|会社名|事業者名?)?|事業者(?:名|の名称)?|会社名?|企業名|サービス名?|名称|提供元|利用サービス"
                    + "|(?:委託)?(?:業務|内容|目的|用途)(?:内容|の内容)?|委託する?業務(?:の?内容)?|利用目的|役割|所在(?:国|地)|国名?|地域|リージョン|データ(?:の)?(?:保管|保存|所在)(?:場所|国|地)|保管場所|取扱データ|データ(?:の)?種類)");

    /** The table that opens at a line, or null. @param prose whether the line of an index is running text */
    static TornTable at(List<Line> lines, int index, IntFunction<LineKind> kinds, String text) {
        String head = lines.get(index).text();
        if (head.length() > LONGEST_LABEL || Chars.endsSentence(head)) {
            return null;
        }
        TornTable marked = marked(lines, index, kinds, text);
        TornTable spaced = marked == null ? spaced(lines, index, kinds, text) : marked;
        return spaced == null ? stacked(lines, index, kinds, text) : spaced;
    }

    /** Cells parted by several blanks, as many in each line. */
    private static TornTable spaced(List<Line> lines, int index, IntFunction<LineKind> kinds, String text) {
        List<Span> header = wideCells(lines.get(index), text);
        if (header.size() < FEWEST_SPACED || header.stream().anyMatch(h -> h.length() > LONGEST_HEAD)) {
            return null;
        }
        List<Row> rows = new ArrayList<>();
        int next = index + 1;
        while (next < lines.size() && kinds.apply(next) == LineKind.TEXT && rows.size() < MOST_ROWS) {
            List<Span> cells = wideCells(lines.get(next), text);
            if (cells.size() != header.size()) {
                break;
            }
            rows.add(Row.of(lines.get(next).content(), cells).withHeader(header));
            next++;
        }
        return rows.size() < FEWEST_ROWS
                ? null
                : new TornTable(withHead(lines.get(index).content(), header, rows), next);
    }

    private static List<Span> wideCells(Line line, String text) {
        List<Span> cells = new ArrayList<>();
        int from = line.content().start();
        Matcher m = WIDE.matcher(line.text());
        while (m.find()) {
            cells.add(new Span(from, line.content().start() + m.start()));
            from = line.content().start() + m.end();
        }
        cells.add(new Span(from, line.content().end()));
        return cells;
    }

    /** "Patching of hosts R, A I" below "Task Provider Customer". */
    private static TornTable marked(List<Line> lines, int index, IntFunction<LineKind> kinds, String text) {
        int first = index + 1;
        if (kinds.apply(first) != LineKind.TEXT) {
            return null;
        }
        int columns = cells(lines.get(first)).size() - 1;
        List<Span> header =
                columns < 2 || cells(lines.get(index)).size() > 1 ? null : heads(lines.get(index), columns, text);
        if (header == null) {
            return null;
        }
        List<Row> rows = new ArrayList<>();
        int next = first;
        while (next < lines.size() && kinds.apply(next) == LineKind.TEXT && rows.size() < MOST_ROWS) {
            List<Span> cells = cells(lines.get(next));
            if (cells.size() != columns + 1) {
                break;
            }
            rows.add(Row.of(lines.get(next).content(), cells).withHeader(header));
            next++;
        }
        return rows.size() < FEWEST_ROWS
                ? null
                : new TornTable(withHead(lines.get(index).content(), header, rows), next);
    }

    /** The label and the marks that a line ends with; the line alone when it ends with none. */
    private static List<Span> cells(Line line) {
        List<Span> cells = new ArrayList<>();
        String rest = line.text();
        int start = line.content().start();
        Matcher m = LAST_MARK.matcher(rest);
        while (cells.size() < MOST_COLUMNS && m.find()) {
            cells.add(0, new Span(start + m.start(1), start + m.end(1)));
            rest = rest.substring(0, m.start());
            m = LAST_MARK.matcher(rest);
        }
        cells.add(0, new Span(start, start + rest.length()));
        return cells;
    }

    /** The words over the columns: the last ones of the line, one for each; two that begin alike are of two words each. */
    private static List<Span> heads(Line line, int columns, String text) {
        String[] words = line.text().split("[ \\t\\u3000]+");
        boolean pairs =
                columns == 2 && words.length > 4 && words[words.length - 2].equalsIgnoreCase(words[words.length - 4]);
        int each = pairs ? 2 : 1;
        if (words.length < columns * each + 1) {
            return null;
        }
        List<Span> heads = new ArrayList<>();
        int end = line.content().end();
        int last = words.length - 1;
        for (int column = 0; column < columns && last > 0; column++) {
            int start = end;
            for (int word = 0;
                    last > 0 && (word < each || QUALIFIER.matcher(words[last]).matches());
                    word++) {
                int from = Chars.trim(text, line.content().start(), start).end();
                start = from - words[last--].length();
            }
            heads.add(0, Chars.trim(text, start, end));
            end = start;
        }
        heads.add(0, Chars.trim(text, line.content().start(), end));
        return heads.size() == columns + 1 ? heads : null;
    }

    /** Cells on lines of their own, below as many lines with the heads. */
    private static TornTable stacked(List<Line> lines, int index, IntFunction<LineKind> kinds, String text) {
        List<Line> run = mayBegin(lines, index) ? run(lines, index, kinds) : List.of();
        for (int columns = 2; columns <= MOST_COLUMNS && columns * (FEWEST_ROWS + 1) <= run.size(); columns++) {
            int rows = rowsOf(run, columns);
            if (rows >= FEWEST_ROWS) {
                return stacked(run, columns, rows, lines, text);
            }
        }
        return null;
    }

    private static TornTable stacked(List<Line> run, int columns, int count, List<Line> lines, String text) {
        List<Span> header = spans(run.subList(0, columns));
        List<Row> rows = new ArrayList<>();
        for (int row = 1; row <= count; row++) {
            List<Span> cells = spans(run.subList(row * columns, (row + 1) * columns));
            rows.add(Row.of(cells.get(0).join(cells.get(columns - 1)), cells).withHeader(header));
        }
        Line last = run.get((count + 1) * columns - 1);
        int end = lines.indexOf(last) + 1;
        return new TornTable(withHead(header.get(0).join(header.get(columns - 1)), header, rows), end);
    }

    /** Asked of every line: whether it names a column, or a mark stands on one of the lines in which the first row would be. */
    private static boolean mayBegin(List<Line> lines, int index) {
        if (lines.get(index).text().length() > LONGEST_HEAD || isMark(lines.get(index))) {
            return false;
        }
        int end = Math.min(lines.size(), index + 4 * MOST_COLUMNS);
        return HEAD.matcher(lines.get(index).text()).matches()
                || lines.subList(Math.min(end, index + 3), end).stream().anyMatch(TornTable::isMark);
    }

    /** Short lines of text from here on, blank ones left out where one stands between all of them. */
    private static List<Line> run(List<Line> lines, int index, IntFunction<LineKind> kinds) {
        List<Line> run = new ArrayList<>();
        int step = kinds.apply(index + 1) == LineKind.BLANK ? 2 : 1;
        for (int i = index; i < lines.size() && run.size() < MOST_ROWS * MOST_COLUMNS; i += step) {
            boolean spaced = step == 1 || i == index || kinds.apply(i - 1) == LineKind.BLANK;
            boolean text =
                    kinds.apply(i) == LineKind.TEXT && lines.get(i).text().length() <= LONGEST_LABEL;
            if (!text || !spaced) {
                break;
            }
            run.add(lines.get(i));
        }
        return run;
    }

    /** How many rows there are where the lines hold so many columns; 0 when they do not. */
    private static int rowsOf(List<Line> run, int columns) {
        boolean named = columns > 2
                && run.size() % columns == 0
                && run.subList(0, columns).stream()
                        .allMatch(l -> HEAD.matcher(l.text()).matches());
        if (named) {
            return run.size() / columns - 1;
        }
        boolean heads = run.subList(0, columns).stream().allMatch(l -> l.text().length() <= LONGEST_HEAD && !isMark(l));
        int rows = 0;
        while (heads
                && columns > 2
                && (rows + 2) * columns <= run.size()
                && isMarked(run, (rows + 1) * columns, columns)) {
            rows++;
        }
        return rows;
    }

    /** A line that is no mark, and then nothing but marks. */
    private static boolean isMarked(List<Line> run, int from, int columns) {
        return !isMark(run.get(from))
                && run.subList(from + 1, from + columns).stream().allMatch(TornTable::isMark);
    }

    private static boolean isMark(Line line) {
        return MARK.matcher(line.text()).matches();
    }

    private static List<Span> spans(List<Line> lines) {
        return lines.stream().map(Line::content).toList();
    }

    private static List<Row> withHead(Span whole, List<Span> header, List<Row> rows) {
        List<Row> all = new ArrayList<>();
        all.add(Row.of(whole, header));
        all.addAll(rows);
        return all;
    }
}
