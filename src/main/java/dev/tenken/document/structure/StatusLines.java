package dev.tenken.document.structure;

import dev.tenken.data.Patterns;
import java.util.List;
import java.util.function.IntFunction;
import java.util.regex.Pattern;

/**
 * Finds lines that say no more than how far something is: 「現状」, 「予定」, "Planned", "Status: in progress". What stands below one is told
 * of that state, up to the next such line, the next heading or the paragraph after it.
 */
public final class StatusLines {
    private static final String NOT_YET =
            "(?:今後の?|将来の?)?(?:対応|実装|開発|提供|リリース|公開|導入|取得|追加)?(?:予定|検討)(?:あり|の項目)?|(?:計画|準備|検討|開発|対応|調整|構築|実装|着手)中(?:の項目)?"
                    + "|(?:近日|順次)(?:公開|提供|対応|開始)(?:予定)?|進行中|作業中|未着手|今後|これから|将来"
                    + "|planned|upcoming|coming soon|in (?:progress|development|the works|planning)|under (?:development|consideration|construction)|(?:on the )?roadmap|(?:not|to be) (?:started|done|yet)|to ?do";
    private static final String BY_NOW = "現状|現在|現時点|現在の状況|現行|(?:対応|実装|実施|導入|提供|取得|完了)済み?|完了|提供中|運用中|利用可能|稼働中"
            + "|currently|current(?: state)?|today|now|as of today|available(?: now| today)?|live|shipped|released|implemented|in place|done|completed?|generally available";
    private static final String LABEL = "(?:(?:対応|実施|開発|現在の)?(?:状況|状態|ステータス)|status|state)\\s?[:：]\\s?";
    private static final String LEFT = "^[*_【\\[(（<《「 ]*";
    private static final String RIGHT = "[*_】\\])）>》」 :：.]*$";
    private static final Pattern PLANNED =
            Patterns.compile("(?i)" + LEFT + "(?:" + LABEL + ")?[*_ ]*(?:" + NOT_YET + ")" + RIGHT);
    private static final Pattern REACHED =
            Patterns.compile("(?i)" + LEFT + "(?:" + LABEL + ")?[*_ ]*(?:" + BY_NOW + ")" + RIGHT);
    /** 「2026 Q3」 stands between the title and how far it is. */
    private static final int BETWEEN = 2;

    private static final int LONGEST = 40;

    private final List<Line> lines;
    private final IntFunction<LineKind> kinds;

    StatusLines(List<Line> lines, IntFunction<LineKind> kinds) {
        this.lines = lines;
        this.kinds = kinds;
    }

    /** Whether words say that something is not there yet, and nothing else. */
    public static boolean saysPlanned(String words) {
        return words.length() <= LONGEST && PLANNED.matcher(words).matches();
    }

    private static boolean isStatus(String words) {
        return saysPlanned(words)
                || words.length() <= LONGEST && REACHED.matcher(words).matches();
    }

    /** Whether the line is one, over something that it can be told of, and not the end of a sentence that was broken before it. */
    boolean is(int index) {
        return kinds.apply(index) == LineKind.TEXT
                && isStatus(lines.get(index).text())
                && hasContent(index)
                && (kinds.apply(index - 1) != LineKind.TEXT
                        || Chars.endsSentence(lines.get(index - 1).text())
                        || isShort(index - 1));
    }

    /** Whether the line names what such a line right below it, or below its date, speaks of. */
    boolean titles(int index) {
        if (kinds.apply(index) != LineKind.TEXT
                || !kinds.apply(index - 1).separates()
                || !HeadingText.fits(lines.get(index).text())
                || isStatus(lines.get(index).text())) {
            return false;
        }
        for (int below = index + 1; below <= index + BETWEEN; below++) {
            if (is(below)) {
                return true;
            }
            if (kinds.apply(below) != LineKind.TEXT || !isShort(below)) {
                return false;
            }
        }
        return false;
    }

    private boolean hasContent(int index) {
        int below = index + 1;
        while (below < lines.size() && kinds.apply(below) == LineKind.BLANK) {
            below++;
        }
        LineKind kind = kinds.apply(below);
        return kind.isItem()
                || below == index + 1 && kind == LineKind.TEXT
                || below > index + 1 && kind == LineKind.TEXT && standsAlone(index);
    }

    private boolean standsAlone(int index) {
        return kinds.apply(index - 1).separates();
    }

    private boolean isShort(int index) {
        return lines.get(index).text().length() <= LONGEST;
    }
}
