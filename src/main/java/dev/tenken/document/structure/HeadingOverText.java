package dev.tenken.document.structure;

import dev.tenken.data.Patterns;
import java.util.List;
import java.util.function.IntFunction;
import java.util.regex.Pattern;

/**
 * Finds headings that plain text sets right over their section, without a blank line: short, without a full stop, ended though the
 * next word would have fitted, over a line that is prose.
 */
final class HeadingOverText {
    private static final int MOST_WORDS = 6;
    private static final int LONGEST = 48;
    private static final int LONGEST_JAPANESE = 24;
    /** A line that is so many percent of the widest was ended on purpose. */
    private static final int ENDED_EARLY = 70;

    private static final int PROSE = 36;
    private static final int JAPANESE_PROSE = 16;
    private static final Pattern HONOURED = Patterns.compile("[おご][一-鿿]");
    private static final Pattern GOES_ON = Patterns.compile(
            "(?i)\\b(?:a|an|the|and|or|nor|but|of|in|on|at|to|for|from|by|with|as|is|are|was|were|be|been|that|which|who|our|your|its|their|all|any|each|not|can|may|must|shall|will|has|have)$");

    private HeadingOverText() {}

    /**
     * Whether a line of a text heads what stands right below it.
     *
     * @param widest letters of the widest line of the text
     */
    static boolean at(List<Line> lines, IntFunction<LineKind> kinds, int index, String text, int widest) {
        LineKind kindAbove = kinds.apply(index - 1);
        LineKind kindBelow = kinds.apply(index + 1);
        String line = lines.get(index).text();
        if (!kindBelow.isItem()) {
            return is(prose(lines, index - 1, kindAbove), line, prose(lines, index + 1, kindBelow));
        }
        int indent = lines.get(index).indent(text);
        int indentBelow = lines.get(index + 1).indent(text);
        if (kindAbove.isItem() && indent <= indentBelow) {
            String item = lines.get(index - 1).text();
            return overList(item, line) || betweenLists(item, line, widest);
        }
        return indent == indentBelow
                ? overList(prose(lines, index - 1, kindAbove), line)
                : is(
                        prose(lines, index - 1, kindAbove),
                        line,
                        lines.get(index + 1).text());
    }

    /** A line of running text, or null. */
    private static String prose(List<Line> lines, int index, LineKind kind) {
        return kind.isProse() ? lines.get(index).text() : null;
    }

    /**
     * Whether a line heads the text right below it.
     *
     * @param above the line above in the same run of text, or null when none is
     * @param below the line below in the same run of text, or null when none is
     */
    static boolean is(String above, String line, String below) {
        return below != null
                && (above == null || Chars.endsSentence(above))
                && isTitle(line)
                && isProse(below)
                && wasEndedEarly(above, line, below);
    }

    /** Whether a line heads the list right below it, when its items stand no further in than the line: it then ends no item above. */
    static boolean overList(String above, String line) {
        return above != null && Chars.endsSentence(above) && isTitle(line);
    }

    /**
     * Whether a line between two items heads the second, rather than ending the first: it begins anew, and its first word would have
     * fitted on the line above.
     *
     * @param widest letters of the widest line around
     */
    static boolean betweenLists(String above, String line, int widest) {
        int blank = line.indexOf(' ');
        int word = blank < 0 || Chars.hasJapanese(line) ? 2 : blank;
        boolean begins = Character.isUpperCase(line.codePointAt(0))
                || Chars.isJapanese(line.charAt(0)) && !Chars.isHiragana(line.charAt(0))
                || HONOURED.matcher(line).lookingAt();
        return begins
                && isTitle(line)
                && !GOES_ON.matcher(above).find()
                && above.length() + 1 + word < widest * ENDED_EARLY / 100;
    }

    private static boolean isTitle(String line) {
        return isShort(line)
                && HeadingText.standsAlone(line)
                && !GOES_ON.matcher(line).find();
    }

    private static boolean isShort(String line) {
        boolean japanese = Chars.hasJapanese(line);
        return line.length() <= (japanese ? LONGEST_JAPANESE : LONGEST)
                && line.chars().filter(c -> c == ' ').count() < MOST_WORDS
                && Character.isLetter(line.codePointAt(0));
    }

    private static boolean isProse(String below) {
        boolean japanese = Chars.hasJapanese(below);
        boolean begins = !Chars.isLatinLower(below.charAt(0)) && Bullet.of(below) == null;
        boolean ends = Chars.endsSentence(below) || below.indexOf('。') >= 0 || below.contains(". ");
        return begins && (ends || below.length() >= PROSE) && below.length() >= (japanese ? JAPANESE_PROSE : PROSE / 2);
    }

    /** A wrapped line is broken only where the next word does not fit. */
    private static boolean wasEndedEarly(String above, String line, String below) {
        int blank = below.indexOf(' ');
        int word = blank < 0 || Chars.hasJapanese(below) ? 2 : blank;
        int width = Math.max(below.length(), above == null ? 0 : above.length());
        return line.length() + 1 + word < width;
    }
}
