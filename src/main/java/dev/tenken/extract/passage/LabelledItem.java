package dev.tenken.extract.passage;

import dev.tenken.data.Patterns;
import dev.tenken.extract.text.MatchText;
import dev.tenken.model.document.Span;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads items that name something and say something of it: 「操作ログ：2年」, "Severe: 2 days", 「（1）青葉運輸　書類の配送」. */
final class LabelledItem {
    private static final int LONGEST = 200;
    /** A colon in a time of day or an address parts nothing. */
    private static final Pattern PARTED = Patterns.compile(
            "(?s)(?<label>[^:：\\n]{1,60}?)\\s{0,9}(?:：\\s{0,9}|:\\s{1,9}|(?<=[^\\x00-\\x7F]):\\s{0,9}|\\s[-–—]\\s|　{1,9}| {2,9})(?<value>\\S.*)");

    private static final int LONGEST_LINE = 80;
    private static final Pattern LINE =
            Patterns.compile("(?<label>[^:：。\\n]{1,30}?)\\s{0,3}[:：](?!//)\\s{0,3}(?<value>[^\\s。][^。\\n]*)");

    private LabelledItem() {}

    /** Label and value as two cells, or none when the item is not made of the two. */
    static List<Cell> cells(Span item, MatchText text, PassageMaker maker) {
        if (item.length() > LONGEST || !mayBeParted(item, maker.text())) {
            return List.of();
        }
        Matcher m = PARTED.matcher(maker.text()).region(item.start(), item.end());
        if (!m.matches()) {
            return List.of();
        }
        Span label = new Span(m.start("label"), m.end("label"));
        Span value = new Span(m.start("value"), m.end("value"));
        return List.of(cell(0, label, text, maker), cell(1, value, text, maker));
    }

    /** Label and value of a line that is set as a sentence and is none: 「保存場所：オスロ」; none where the value is a sentence. */
    static List<Cell> ofLine(Span line, MatchText text, PassageMaker maker) {
        if (line.length() > LONGEST_LINE) {
            return List.of();
        }
        Matcher m = LINE.matcher(maker.text()).region(line.start(), line.end());
        if (!m.matches()) {
            return List.of();
        }
        Span label = new Span(m.start("label"), m.end("label"));
        Span value = new Span(m.start("value"), m.end("value"));
        return List.of(cell(0, label, text, maker), cell(1, value, text, maker));
    }

    private static boolean mayBeParted(Span item, String text) {
        for (int i = item.start(); i < item.end(); i++) {
            char c = text.charAt(i);
            if (":：-–—　".indexOf(c) >= 0 || c == ' ' && i > item.start() && text.charAt(i - 1) == ' ') {
                return true;
            }
        }
        return false;
    }

    private static Cell cell(int column, Span span, MatchText passage, PassageMaker maker) {
        MatchText words = maker.fold(span);
        ColumnWords known = ColumnWords.builtIn();
        Mark mark = column == 0 ? null : known.markOf(words.folded());
        ColumnType told = known.isValue(words.folded()) ? ColumnType.VALUE : ColumnType.TEXT;
        ColumnType type = column == 0 ? ColumnType.LABEL : mark != null ? ColumnType.MARK : told;
        return new Cell(column, type, MatchText.EMPTY, null, words, span, mark, passage.stretchOf(span));
    }
}
