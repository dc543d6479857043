package dev.tenken.assess;

import dev.tenken.model.Language;
import dev.tenken.model.TimeSpan;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Values of the JSON contract as sentences word them: {@code P90D} is "90 days" or 「90日」. */
final class ValueWords {

    private ValueWords() {}

    static String of(Object value, Language language) {
        if (value instanceof List<?> list) {
            return list.stream().map(v -> of(v, language)).collect(Collectors.joining(separator(list, language)));
        }
        if (value instanceof Boolean yes) {
            return language == Language.JA ? (yes ? "あり" : "なし") : (yes ? "yes" : "no");
        }
        String text = String.valueOf(value);
        return duration(text).map(span -> span.in(language)).orElse(text);
    }

    /** The words with "at least" or "at most" before them where the attribute's bound says so. */
    static String bound(Object bound, String words, Language language) {
        if ("at-least".equals(bound)) {
            return (language == Language.JA ? "最低" : "at least ") + words;
        }
        if ("at-most".equals(bound)) {
            return (language == Language.JA ? "最長" : "at most ") + words;
        }
        return words;
    }

    // Durations in a list are the ends of a range.
    private static String separator(List<?> list, Language language) {
        boolean range = list.stream().allMatch(v -> duration(String.valueOf(v)).isPresent());
        if (language == Language.JA) {
            return range ? "～" : "、";
        }
        return range ? " to " : ", ";
    }

    private static Optional<TimeSpan> duration(String text) {
        try {
            return Optional.of(TimeSpan.parse(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
