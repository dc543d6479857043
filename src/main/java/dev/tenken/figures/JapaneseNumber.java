package dev.tenken.figures;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Reads numbers in digits and Japanese numerals: 1,000, 三六五, 百二十, 弐拾四, 廿四, 1万2千, 一・五. Digits are ASCII.
 *
 * <p>ICU's spell-out rules read 一〇〇 as 10 and 二四 as 24 only by accident of their grouping, hence a reader of our own.
 */
final class JapaneseNumber {
    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String FORMAL = "零壱弐参";

    /** Every letter that a numeral may consist of, as the inside of a character class. */
    static final String LETTERS = DIGITS + FORMAL + "壹貳參十拾廿卅百千万億";

    private static final int NONE = -1;
    private static final long NO_LIMIT = Long.MAX_VALUE;

    private final String text;
    private long total;
    private long section;
    private long pending = NONE;
    private long lastSmall = NO_LIMIT;
    private long lastBig = NO_LIMIT;

    private JapaneseNumber(String text) {
        this.text = text;
    }

    /** The number, or empty where it is none, or may be another one: 二三 is "two or three" as well as 23. */
    static Optional<BigDecimal> read(String text) {
        boolean either = text.length() == 2
                && digit(text.charAt(0)) > 0
                && digit(text.charAt(1)) == digit(text.charAt(0)) + 1
                && !isAscii(text.charAt(0));
        return either ? Optional.empty() : readSure(text);
    }

    /** As {@link #read}, where the context rules out "two or three". */
    static Optional<BigDecimal> readSure(String text) {
        int point = text.indexOf('・');
        if (point > 0) {
            return decimal(text.substring(0, point), text.substring(point + 1));
        }
        if (text.matches("[0-9,.]+")) {
            return Optional.of(new BigDecimal(text.replace(",", "")));
        }
        return (isPositional(text) ? digits(text) : new JapaneseNumber(text).multiplied()).map(BigDecimal::valueOf);
    }

    private static Optional<BigDecimal> decimal(String whole, String fraction) {
        return readSure(whole).flatMap(n -> digits(fraction).map(f -> n.add(BigDecimal.valueOf(f, fraction.length()))));
    }

    private static boolean isPositional(String text) {
        return text.chars().allMatch(c -> digit((char) c) >= 0 && !isAscii((char) c));
    }

    private static Optional<Long> digits(String text) {
        if (text.isEmpty()
                || text.length() > 9
                || !isPositional(text)
                || text.length() > 1 && digit(text.charAt(0)) == 0) {
            return Optional.empty();
        }
        long number = 0;
        for (char c : text.toCharArray()) {
            number = 10 * number + digit(c);
        }
        return Optional.of(number);
    }

    /** 百二十, 1万2千: each multiplier smaller than the one before it, at most one digit before 十, 百 and 千. */
    private Optional<Long> multiplied() {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean taken = digit(c) >= 0 ? takeDigit(c, i) : takeMultiplier(c);
            if (!taken) {
                return Optional.empty();
            }
        }
        return endSection() ? Optional.of(total + section) : Optional.empty();
    }

    private boolean takeDigit(char c, int at) {
        if (pending != NONE && !(isAscii(c) && isAscii(text.charAt(at - 1)))) {
            return false;
        }
        pending = (pending == NONE ? 0 : pending * 10) + digit(c);
        return pending < 1_000_000_000;
    }

    private boolean takeMultiplier(char c) {
        return switch (c) {
            case '十', '拾' -> small(10);
            case '百' -> small(100);
            case '千' -> small(1_000);
            case '廿', '卅' -> tens(c == '廿' ? 20 : 30);
            case '万' -> big(10_000);
            case '億' -> big(100_000_000);
            default -> false;
        };
    }

    private boolean small(long unit) {
        if (unit >= lastSmall || pending == 0 || pending > 9) {
            return false;
        }
        section += (pending == NONE ? 1 : pending) * unit;
        pending = NONE;
        lastSmall = unit;
        return true;
    }

    private boolean tens(long value) {
        if (pending != NONE || lastSmall <= 10) {
            return false;
        }
        section += value;
        lastSmall = 10;
        return true;
    }

    private boolean big(long unit) {
        if (!endSection() || section == 0 || unit >= lastBig) {
            return false;
        }
        total += section * unit;
        section = 0;
        lastSmall = NO_LIMIT;
        lastBig = unit;
        return true;
    }

    private boolean endSection() {
        if (pending != NONE) {
            if (pending == 0 || pending >= lastSmall || pending >= lastBig) {
                return false;
            }
            section += pending;
            pending = NONE;
        }
        return true;
    }

    private static boolean isAscii(char c) {
        return c >= '0' && c <= '9';
    }

    /** The value of a digit, or -1 for any other letter. */
    private static int digit(char c) {
        if (isAscii(c)) {
            return c - '0';
        }
        return switch (c) {
            case '壹' -> 1;
            case '貳' -> 2;
            case '參' -> 3;
            default -> Math.max(DIGITS.indexOf(c), FORMAL.indexOf(c));
        };
    }
}
