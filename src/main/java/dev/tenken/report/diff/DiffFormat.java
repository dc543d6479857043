package dev.tenken.report.diff;

import dev.tenken.model.InputException;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** A form that a comparison is written in. */
public enum DiffFormat {
    TEXT("txt"),
    MD("md"),
    JSON("json"),
    HTML("html");

    private final String ending;

    DiffFormat(String ending) {
        this.ending = ending;
    }

    /** The word used on the command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The name of its file in a folder. */
    public String fileName() {
        return "diff." + ending;
    }

    /** Whether a file of this name is in this form, by its ending. */
    public boolean names(String file) {
        return file.toLowerCase(Locale.ROOT).endsWith("." + ending);
    }

    /**
     * The format of this word.
     *
     * @throws InputException when there is none
     */
    public static DiffFormat of(String word) {
        return Arrays.stream(values())
                .filter(f -> f.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new InputException("unknown format \"" + word + "\"; known: "
                        + Arrays.stream(values()).map(DiffFormat::word).collect(Collectors.joining(", "))));
    }
}
