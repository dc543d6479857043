package dev.tenken.register;

import dev.tenken.model.InputException;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The words by which enumerated values are written: lower case, with hyphens. */
public final class Word {
    private Word() {}

    /** The word of a value. */
    public static String of(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The value of a word, whatever its capitals; blanks and underscores are as good as hyphens.
     *
     * @throws InputException naming the words that there are
     */
    public static <E extends Enum<E>> E value(Class<E> type, String word) {
        String plain = word.strip().toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> of(value).equals(plain))
                .findFirst()
                .orElseThrow(() -> new InputException("got \"" + word + "\"; wanted one of " + all(type)));
    }

    private static <E extends Enum<E>> String all(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Word::of).collect(Collectors.joining(", "));
    }
}
