package dev.tenken.document.structure;

import dev.tenken.data.Patterns;
import java.util.List;
import java.util.function.IntFunction;
import java.util.regex.Pattern;

/**
 * Titles over lists that say whose the things below are, or that they are left out. A page that was turned into text has lost the marks
 * of such a list: title and items are short lines, one below the other.
 */
final class DutyTitles {
    private static final int LONGEST = 48;
    private static final int LONGEST_ITEM = 90;
    private static final int FEWEST_ITEMS = 2;

    private static final Pattern TITLE = Patterns.compile(
            "(?i)(?:[\\w'’&. -]{2,30} )?(?:responsibilit(?:y|ies)|obligations|duties)|what (?:you|we|the \\w+|customers?|\\w+) (?:do|does|need to do|must do|have to do|(?:is|are) responsible for|takes? care of|manages?|handles?|looks? after)"
                    + "|(?:what is |what's )?(?:not )?(?:included|covered)|(?:in|out of) scope|exclusions"
                    + "|.{1,16}(?:の|が|にて)(?:責任|責任範囲|役割|役割分担|作業|担当|担当範囲|管理範囲|実施事項|対応事項|義務|作業範囲)|.{0,8}対象外.{0,6}|.{1,12}(?:に|にて)(?:ご)?[一-鿿]{2,4}(?:して)?いただく(?:もの|こと|事項|作業)|(?:対応|サポート)(?:し|でき)(?:ない|ません)(?:もの|こと|範囲)?");

    private DutyTitles() {}

    private static boolean is(String line) {
        return line.length() <= LONGEST && TITLE.matcher(line).matches();
    }

    /** How many lines below the one at an index are items of a list that it is such a title of; 0 when it is none, they are too few, or prose. */
    static int itemsUnder(List<Line> lines, int index, IntFunction<LineKind> kinds) {
        return is(lines.get(index).text()) ? items(lines, index + 1, kinds) : 0;
    }

    private static int items(List<Line> lines, int first, IntFunction<LineKind> kinds) {
        int next = first;
        while (next < lines.size()
                && kinds.apply(next) == LineKind.TEXT
                && isItem(lines.get(next).text())
                && !is(lines.get(next).text())) {
            next++;
        }
        boolean ended = next >= lines.size()
                || kinds.apply(next) != LineKind.TEXT
                || is(lines.get(next).text());
        return ended && next - first >= FEWEST_ITEMS ? next - first : 0;
    }

    private static boolean isItem(String line) {
        return line.length() <= LONGEST_ITEM && !Chars.endsSentence(line) && !Chars.isLatinLower(line.charAt(0));
    }
}
