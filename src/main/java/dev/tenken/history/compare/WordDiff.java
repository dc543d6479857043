package dev.tenken.history.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which words of two texts differ. Words of languages without spaces are told by their script: a run of kanji, of hiragana, of
 * katakana, of digits is one each.
 *
 * @param before the earlier text in pieces; together they are the text
 * @param after the later text in pieces
 */
public record WordDiff(List<Piece> before, List<Piece> after) {

    /** Above this many comparisons the texts are shown as different as a whole, but for what they begin and end with. */
    private static final long MOST_COMPARISONS = 4_000_000;

    private static final Pattern WORD = Pattern.compile(
            "[\\p{IsHan}々〆]+|\\p{IsHiragana}+|[\\p{IsKatakana}ー]+|\\p{Nd}+"
                    + "|[\\p{L}\\p{M}&&[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]]+|\\s+|.",
            Pattern.DOTALL);

    /**
     * A piece of a text.
     *
     * @param changed whether the other text lacks it
     */
    public record Piece(String text, boolean changed) {}

    public WordDiff {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /** Compares two texts word by word. */
    public static WordDiff of(String before, String after) {
        List<String> old = words(before);
        List<String> now = words(after);
        int start = 0;
        while (start < Math.min(old.size(), now.size()) && old.get(start).equals(now.get(start))) {
            start++;
        }
        int end = 0;
        while (end < Math.min(old.size(), now.size()) - start
                && old.get(old.size() - 1 - end).equals(now.get(now.size() - 1 - end))) {
            end++;
        }
        boolean[] keptOld = kept(old.size(), start, end);
        boolean[] keptNow = kept(now.size(), start, end);
        common(old, now, start, end, keptOld, keptNow);
        return new WordDiff(pieces(old, keptOld), pieces(now, keptNow));
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            words.add(word.group());
        }
        return words;
    }

    private static boolean[] kept(int size, int start, int end) {
        boolean[] kept = new boolean[size];
        for (int i = 0; i < size; i++) {
            kept[i] = i < start || i >= size - end;
        }
        return kept;
    }

    /** Marks the longest common sequence between beginning and end. */
    private static void common(
            List<String> old, List<String> now, int start, int end, boolean[] keptOld, boolean[] keptNow) {
        int rows = old.size() - start - end;
        int columns = now.size() - start - end;
        if ((long) rows * columns > MOST_COMPARISONS) {
            return;
        }
        int[][] longest = new int[rows + 1][columns + 1];
        for (int i = rows - 1; i >= 0; i--) {
            for (int j = columns - 1; j >= 0; j--) {
                longest[i][j] = old.get(start + i).equals(now.get(start + j))
                        ? longest[i + 1][j + 1] + 1
                        : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        int i = 0;
        int j = 0;
        while (i < rows && j < columns) {
            if (old.get(start + i).equals(now.get(start + j))) {
                keptOld[start + i++] = true;
                keptNow[start + j++] = true;
            } else if (longest[i + 1][j] >= longest[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
    }

    /** Neighbours of one kind become one piece. */
    private static List<Piece> pieces(List<String> words, boolean[] kept) {
        List<Piece> pieces = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            text.append(words.get(i));
            if (i + 1 == words.size() || kept[i] != kept[i + 1]) {
                pieces.add(new Piece(text.toString(), !kept[i]));
                text.setLength(0);
            }
        }
        return pieces;
    }
}
