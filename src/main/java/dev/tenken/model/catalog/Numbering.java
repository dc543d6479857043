package dev.tenken.model.catalog;

import dev.tenken.model.InputException;
import java.util.Arrays;
import java.util.stream.Collectors;

/** An edition of the standard whose numbers name controls. */
public enum Numbering {
    /** ISO/IEC 27017:2015, on the numbers of ISO/IEC 27002:2013: the ids of controls. */
    ISO_2015("2015"),
    /** ISO/IEC 27002:2022. */
    ISO_2022("2022"),
    /** ISO/IEC 27017:2026. */
    ISO_2026("2026");

    private final String word;

    Numbering(String word) {
        this.word = word;
    }

    /** The year, by which users and files call it. */
    public String word() {
        return word;
    }

    /**
     * The edition of this year.
     *
     * @throws InputException when there is none
     */
    public static Numbering of(String word) {
        return Arrays.stream(values())
                .filter(n -> n.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new InputException("unknown numbering \"" + word + "\"; wanted one of "
                        + Arrays.stream(values()).map(Numbering::word).collect(Collectors.joining(", "))));
    }
}
