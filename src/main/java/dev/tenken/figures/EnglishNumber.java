package dev.tenken.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads numbers in English words, lower case: twelve, twenty-four, "one hundred and eighty", "a thousand". */
final class EnglishNumber {
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

    private static final String DIGIT = "(?:" + String.join("|", UNITS.subList(0, 9)) + ")(?![a-z])";
    private static final String BELOW_HUNDRED =
            "(?:(?:" + String.join("|", TENS) + ")(?:[- ]" + DIGIT + ")?|(?:" + String.join("|", UNITS) + ")(?![a-z]))";
    private static final String REST = "(?:,? and|,)? " + BELOW_HUNDRED;
    private static final String HUNDREDS = "(?:" + DIGIT + "|a)[- ]hundred(?:" + REST + ")?";

    /** A number in words. A part of one ("hundred and eighty" behind "several") is none. */
    static final String PATTERN =
            "(?<![a-z0-9_])(?<!hundred[- ]|thousand[- ]|million[- ]|hundred and |thousand and )(?:"
                    + "(?:" + BELOW_HUNDRED + "|a)[- ]thousand(?:(?:,? and|,)? (?:" + HUNDREDS + "|" + BELOW_HUNDRED
                    + "))?|"
                    + HUNDREDS + "|" + BELOW_HUNDRED + ")(?![a-z]|[- ]" + DIGIT + "|[- ](?:hundred|thousand))";

    private static final Set<String> WORDS = Stream.of(UNITS, TENS, List.of("hundred", "thousand"))
            .flatMap(List::stream)
            .collect(Collectors.toUnmodifiableSet());

    private EnglishNumber() {}

    /** Whether a word may be part of a number. */
    static boolean isWord(String word) {
        return WORDS.contains(word);
    }

    /** The number, or empty where a word is none. */
    static Optional<BigDecimal> read(String text) {
        int total = 0;
        int part = 0;
        for (String word : words(text)) {
            switch (word) {
                case "hundred" -> part = Math.max(1, part) * 100;
                case "thousand" -> {
                    total = Math.max(1, part) * 1_000;
                    part = 0;
                }
                default -> {
                    int value = value(word);
                    if (value < 0) {
                        return Optional.empty();
                    }
                    part += value;
                }
            }
        }
        return total + part == 0 ? Optional.empty() : Optional.of(BigDecimal.valueOf(total + part));
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>(List.of(text.split("[-, ]+")));
        words.remove("and");
        words.remove("and");
        return words;
    }

    private static int value(String word) {
        if (word.equals("a") || word.equals("an")) {
            return 1;
        }
        int unit = UNITS.indexOf(word);
        int ten = TENS.indexOf(word);
        return unit >= 0 ? unit + 1 : ten >= 0 ? (ten + 2) * 10 : -1;
    }
}
