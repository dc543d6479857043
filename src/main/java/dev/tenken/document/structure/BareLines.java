package dev.tenken.document.structure;

import dev.tenken.data.Patterns;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Finds Japanese lines that stand for themselves though nothing marks them: text taken from a page has lost the marks of its lists,
 * and each item is a line that was ended early, without a full stop, behind a noun or the end of a predicate.
 */
final class BareLines {
    /** A wrapped line is about as wide as the widest beside it; one that is this many percent of it was ended on purpose. */
    private static final int ENDED_EARLY = 70;

    private static final int NARROWEST = 40;
    private static final Pattern OPEN_END = Patterns.compile("[ぁ-ん、，,：:;；（(「『・／/＋+＆&－-]$|[\\x00-\\x7f]$");
    private static final Pattern CLOSED_END = Patterns.compile(
            "(?:こと|ため|もの|とき|など|ところ|おそれ|お願い|問い合わせ|取り扱い|取扱い|お知らせ|見直し|取り消し|ふるまい|手続き|[^っ]ます|ません|[^っ]です|ました|でした|ください|する|した|いる|ある|れる|せる|ない)$");
    private static final Pattern GOES_ON = Patterns.compile(
            "^(?:[ぁ-ん、。，）)」』】：:;；・]|[0-9０-９〇一二三四五六七八九十]|(?:対応|非対応|対象|対象外|可能|不可|可|有|無|未|済|実施|なし|あり|はい|いいえ)[^、。]{0,6}$|[^、。]{0,8}[〜～-]{1,2}$)");

    private final List<Line> lines;
    private final LineKinds kinds;
    private final int usual;
    private int runEnd;
    private int widest;

    BareLines(List<Line> lines, LineKinds kinds) {
        this.lines = lines;
        this.kinds = kinds;
        this.usual = usualWidth();
    }

    /** Whether a line of running text says all that it says, so that the line below begins anew; asked in the lines' order. */
    boolean endsHere(int index) {
        if (kinds.at(index) != LineKind.TEXT || kinds.at(index + 1) != LineKind.TEXT) {
            return false;
        }
        return Chars.endsSentence(lines.get(index).text()) ? isBare(index + 1) : isBare(index);
    }

    /** Whether a line is ended without a full stop over one that begins anew. */
    boolean isBare(int index) {
        if (kinds.at(index) != LineKind.TEXT || kinds.at(index + 1) != LineKind.TEXT) {
            return false;
        }
        measureRun(index);
        String line = lines.get(index).text();
        boolean ends =
                CLOSED_END.matcher(line).find() || !OPEN_END.matcher(line).find();
        return ends
                && widest >= NARROWEST
                && width(line) * 100 <= widest * ENDED_EARLY
                && Chars.hasJapanese(line)
                && !Chars.endsSentence(line)
                && Chars.isBalanced(line)
                && !GOES_ON.matcher(lines.get(index + 1).text()).find();
    }

    private void measureRun(int index) {
        if (index < runEnd) {
            return;
        }
        widest = usual;
        for (runEnd = index; kinds.at(runEnd) == LineKind.TEXT; runEnd++) {
            widest = Math.max(widest, width(lines.get(runEnd).text()));
        }
    }

    /** What only a tenth of the lines exceed: the width at which text is wrapped, where it is. */
    private int usualWidth() {
        int[] widths = IntStream.range(0, lines.size())
                .filter(i -> kinds.at(i) == LineKind.TEXT)
                .map(i -> width(lines.get(i).text()))
                .sorted()
                .toArray();
        return widths.length == 0 ? 0 : widths[widths.length * 9 / 10];
    }

    private static int width(String line) {
        return line.length() + (int) line.chars().filter(c -> c > 0xff).count();
    }
}
