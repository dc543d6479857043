package dev.tenken.figures;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;

/** Numbers in running text that is folded: half-width digits, lower case. */
public final class Numbers {
    /** Whatever one letter of a number in digits or numerals may be, as the inside of a character class. */
    public static final String LETTERS = "\\d" + JapaneseNumber.LETTERS;

    /** 数十 is no number, but 保存日数 and 世代数 may stand before one. */
    private static final String NOT_BEFORE =
            "(?<![" + LETTERS + "第何幾⁄])(?<![" + LETTERS + "][-/:.,・~⁄])(?<![" + JapaneseNumber.LETTERS
                    + "]、)(?<!分の)(?<!\\d[ '+×x*^])(?<!\\d [+×x*] )(?<!(?<![\\d.:,])\\d{1,3}(?:, |、))(?<!(?<![日月年回件代個人枚週間時分秒本台号桁字])数)";

    private static final String DIGITS =
            "(?:\\d{1,3}(?:,\\d{3})++|\\d{1,9}+)(?:\\.\\d{1,3})?+(?![,.]?\\d)(?![" + JapaneseNumber.LETTERS + "])";
    private static final String NUMERALS = "[" + LETTERS + "]{1,12}+(?:・[〇一二三四五六七八九]{1,3}+)?+";

    /** One number in digits or numerals, as a whole: neither a part of a longer one, nor of a list, a range, a version or a date. */
    public static final String FIGURE = NOT_BEFORE + "(?:" + DIGITS + "|" + NUMERALS + ")";

    /** One number that other words lead up to, as "90 to" does to "180". */
    public static final String NEXT = "(?:" + DIGITS + "|" + NUMERALS + "|" + EnglishNumber.PATTERN + ")";

    /** One number, in figures or words. */
    public static final String COUNT = "(?:" + FIGURE + "|" + EnglishNumber.PATTERN + ")";

    /** One number, where "a day" is one day too. */
    public static final String PATTERN =
            "(?:" + FIGURE + "|" + EnglishNumber.PATTERN + "|(?<![a-z0-9_])(?<!once |twice |times )an?(?= ))";

    private Numbers() {}

    /** Whether a letter may be part of a number in digits or numerals. */
    public static boolean isLetter(char c) {
        return c >= '0' && c <= '9' || c > 0x7F && JapaneseNumber.LETTERS.indexOf(c) >= 0;
    }

    /** Whether a word of small Latin letters may be part of a number in words. */
    public static boolean isWord(String word) {
        return EnglishNumber.isWord(word);
    }

    /** What a match of {@link #PATTERN} stands for; empty when that is not sure, such as 二三, which may be "two or three". */
    public static Optional<BigDecimal> read(String text) {
        char first = text.charAt(0);
        return first >= 'a' && first <= 'z' ? EnglishNumber.read(text) : JapaneseNumber.read(text);
    }

    /** As {@link #read}, for what can only be counted in whole numbers. */
    public static OptionalInt whole(String text) {
        return read(text)
                .filter(n ->
                        n.stripTrailingZeros().scale() <= 0 && n.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0)
                .map(n -> OptionalInt.of(n.intValueExact()))
                .orElse(OptionalInt.empty());
    }
}
