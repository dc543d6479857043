package dev.tenken.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads numbers in English words, lower case: twelve, twenty-four, "one hundred and eighty", "a thousand", "two dozen", "four point five". */
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

    private static final String DOZENS = "(?:half a|an?|" + DIGIT + ")[- ]dozen";
    /** Figures behind the point are read one by one. */
    private static final String DECIMAL =
            BELOW_HUNDRED + "(?<![- ]hundred) point(?:[- ](?:zero|oh|nought|" + DIGIT + ")){1,4}";

    /** A number in words. A part of one ("hundred and eighty" behind "several") is none. */
    static final String PATTERN =
            "(?<![a-z0-9_])(?<!hundred[- ]|thousand[- ]|million[- ]|hundred and |thousand and |point )(?:"
                    + DECIMAL + "|" + DOZENS + "|"
                    + "(?:" + BELOW_HUNDRED + "|a)[- ]thousand(?:(?:,? and|,)? (?:" + HUNDREDS + "|" + BELOW_HUNDRED
                    + "))?|"
                    + HUNDREDS + "|" + BELOW_HUNDRED + ")(?![a-z]|[- ]" + DIGIT
                    + "|[- ](?:hundred|thousand|dozen)| point " + DIGIT + ")";

    private static final Set<String> WORDS = Stream.of(
                    UNITS, TENS, List.of("hundred", "thousand", "dozen", "point", "zero", "oh", "nought"))
            .flatMap(List::stream)
            .collect(Collectors.toUnmodifiableSet());

    private static final int DOZEN = 12;
    private static final int HALF_DOZEN = 6;

    private EnglishNumber() {}

    /** Whether a word may be part of a number. */
    static boolean isWord(String word) {
        return WORDS.contains(word);
    }

    /** The number, or empty where a word is none. */
    static Optional<BigDecimal> read(String text) {
        int point = text.indexOf(" point ");
        if (point > 0) {
            return decimal(text.substring(0, point), text.substring(point + " point ".length()));
        }
        if (text.startsWith("half a")) {
            return Optional.of(BigDecimal.valueOf(HALF_DOZEN));
        }
        int total = 0;
        int part = 0;
        for (String word : words(text)) {
            switch (word) {
                case "dozen" -> part = Math.max(1, part) * DOZEN;
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

    /** "Ninety-nine point nine five" */
    private static Optional<BigDecimal> decimal(String whole, String behind) {
        StringBuilder figures = new StringBuilder();
        for (String word : words(behind)) {
            int unit = UNITS.indexOf(word) + 1;
            figures.append(unit < 10 ? unit : 0);
        }
        return read(whole).map(n -> new BigDecimal(n.toPlainString() + "." + figures));
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
