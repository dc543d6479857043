package dev.tenken.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** No expression may backtrack badly: eight times the text is at most about eight times the letters looked at. */
class LinearWorkTest {
    private static final long TOO_DEEP = -1;
    private static final int SHORT = 500;
    private static final int TIMES = 8;
    /** At each letter of a text. */
    private static final long MOST_LOOKS = 20_000;

    private static final double MOST_GROWTH = 1.6 * TIMES;

    /** Texts that tempt: no end, the heads of many words, runs of what quantifiers repeat. */
    private static final List<String> TEMPTING = List.of(
            "a",
            " ",
            "の",
            "1",
            "a ",
            "the ",
            "1.2-",
            "backup ",
            "backup data ",
            "バックアップを",
            "ログ、",
            "お客様の",
            "データは東京リージョンに",
            "not responsible for the ",
            "every 2 hours or 3 days, ",
            "one hundred and 三十日〜2026年");

    @Test
    void the_work_of_every_expression_grows_as_the_text_does() {
        List<String> problems = new ArrayList<>();
        Expressions.all()
                .forEach((place, pattern) -> TEMPTING.forEach(text -> {
                    long few = work(pattern, repeated(text, SHORT));
                    long many = work(pattern, repeated(text, SHORT * TIMES));
                    if (few == TOO_DEEP
                            || many == TOO_DEEP
                            || many > MOST_GROWTH * few
                            || many > MOST_LOOKS * SHORT * TIMES) {
                        problems.add(String.format(
                                Locale.ROOT,
                                "%s in \"%s\" repeated: %d letters looked at, then %d",
                                place,
                                text,
                                few,
                                many));
                    }
                }));

        assertThat(problems).isEmpty();
    }

    @Test
    void an_expression_that_backtracks_badly_is_noticed() {
        Pattern bad = Pattern.compile("the (?:[a-z ]*) end");

        double growth = (double) work(bad, repeated("the ", SHORT * TIMES)) / work(bad, repeated("the ", SHORT));

        assertThat(growth).isGreaterThan(MOST_GROWTH);
    }

    private static String repeated(String text, int length) {
        return text.repeat(length / text.length() + 1).substring(0, length);
    }

    /** Stops early where it would take for ever. */
    private static long work(Pattern pattern, String text) {
        Counted counted = new Counted(text);
        Matcher m = pattern.matcher(counted);
        try {
            while (m.find()) {
                counted.looks++;
            }
        } catch (StackOverflowError e) {
            return TOO_DEEP;
        } catch (TooMuch e) {
            return counted.looks;
        }
        return counted.looks;
    }

    private static final class TooMuch extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** Counts how often a letter of it is looked at. */
    private static final class Counted implements CharSequence {
        private final String text;
        private long looks = 1;

        Counted(String text) {
            this.text = text;
        }

        @Override
        public char charAt(int index) {
            if (++looks > 2 * MOST_LOOKS * text.length()) {
                throw new TooMuch();
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
