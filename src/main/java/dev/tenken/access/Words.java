package dev.tenken.access;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Enumerated values as they are stored and written: lower case. */
final class Words {
    private Words() {}

    static String of(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    static <E extends Enum<E>> E value(Class<E> type, String what, String word) {
        String plain = word == null ? "" : word.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> of(value).equals(plain))
                .findFirst()
                .orElseThrow(() -> AccessException.of(
                        Refusal.WORD,
                        "what",
                        what,
                        "got",
                        word,
                        "wanted",
                        Arrays.stream(type.getEnumConstants()).map(Words::of).collect(Collectors.joining(", "))));
    }
}
