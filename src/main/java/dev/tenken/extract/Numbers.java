package dev.tenken.extract;

import java.util.List;

/** Reads numbers as people write them: 90, 1,000, 三十, twelve. */
final class Numbers {
    private static final List<String> UNITS = List.of(
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");
    private static final List<String> TENS =
            List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    private static final String UNIT = "(?:" + String.join("|", UNITS) + ")";
    private static final String TEN = "(?:" + String.join("|", TENS) + ")";

    /** One number: digits, Japanese numerals, or English words. */
    static final String PATTERN = "(?:\\d{1,3}(?:,\\d{3})+|\\d{1,6}|[一二三四五六七八九十百]{1,6}|" + TEN + "(?:-" + UNIT + ")?|"
            + UNIT + "(?![a-z])|(?<!once )(?<!twice )(?<!times )an?(?= ))";

    private static final String DIGITS = "一二三四五六七八九";

    private Numbers() {}

    /** The number that a match of {@link #PATTERN} stands for. */
    static int parse(String text) {
        if (Character.isDigit(text.charAt(0))) {
            return Integer.parseInt(text.replace(",", ""));
        }
        return text.charAt(0) < 0x80 ? english(text) : kanji(text);
    }

    private static int english(String text) {
        if (text.equals("a") || text.equals("an")) {
            return 1;
        }
        int total = 0;
        for (String word : text.split("-")) {
            total += UNITS.contains(word) ? UNITS.indexOf(word) + 1 : (TENS.indexOf(word) + 2) * 10;
        }
        return total;
    }

    private static int kanji(String text) {
        int total = 0;
        int digit = 0;
        for (char c : text.toCharArray()) {
            switch (c) {
                case '百' -> {
                    total += Math.max(1, digit) * 100;
                    digit = 0;
                }
                case '十' -> {
                    total += Math.max(1, digit) * 10;
                    digit = 0;
                }
                default -> digit = DIGITS.indexOf(c) + 1;
            }
        }
        return total + digit;
    }
}
