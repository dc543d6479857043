package dev.tenken.register.form;

import dev.tenken.model.InputException;
import dev.tenken.office.read.Days;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** Reads the texts of an entry into values and gathers what is wrong; where nothing is said, the value stays what it was. */
final class Fields {
    /** Far above any name or reason; cells and pages take no more than some ten thousand characters. */
    static final int LONGEST = 2000;

    private static final int SHOWN = 40;

    private final Entry entry;
    private final List<String> problems;

    Fields(Entry entry, List<String> problems) {
        this.entry = entry;
        this.problems = problems;
    }

    /**
     * The value that a text stands for.
     *
     * @param before the value where the entry does not speak of it
     * @param reader throws an {@link InputException} that says what it got and wanted
     */
    <T> T value(String key, T before, Function<String, T> reader) {
        if (!entry.speaksOf(key)) {
            return before;
        }
        String text = entry.text(key);
        if (text == null) {
            return null;
        }
        try {
            return reader.apply(text);
        } catch (InputException e) {
            problems.add(entry.placeOf(key) + ": " + e.getMessage());
            return before;
        }
    }

    /** Whether the entry speaks of any of these. */
    boolean speakOf(String... keys) {
        return Arrays.stream(keys).anyMatch(entry::speaksOf);
    }

    String line(String key, String before) {
        return value(key, before, Fields::line);
    }

    LocalDate day(String key, LocalDate before) {
        return value(key, before, Fields::day);
    }

    boolean yes(String key, boolean before) {
        Boolean value = value(key, before, Fields::yes);
        return value != null && value;
    }

    /** Tells of something wrong that no single text is to blame for. */
    void problem(String key, String problem) {
        problems.add(entry.placeOf(key) + ": " + problem);
    }

    static String line(String text) {
        if (text.length() > LONGEST) {
            throw new InputException("got " + text.length() + " characters (\"" + text.substring(0, SHOWN)
                    + "…\"); wanted at most " + LONGEST);
        }
        if (text.codePoints().anyMatch(Fields::isHidden)) {
            throw new InputException("holds a line break or a character that cannot be shown; wanted one line of text");
        }
        return text;
    }

    private static boolean isHidden(int c) {
        return Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE;
    }

    static LocalDate day(String text) {
        String iso = Days.iso(text);
        if (iso == null) {
            throw new InputException("got \"" + text + "\"; wanted a date as 2026-10-01");
        }
        return LocalDate.parse(iso);
    }

    static boolean yes(String text) {
        return switch (text) {
            case "yes", "Yes", "YES", "true", "TRUE", "はい", "○" -> true;
            case "no", "No", "NO", "false", "FALSE", "いいえ", "×" -> false;
            default -> throw new InputException("got \"" + text + "\"; wanted yes or no");
        };
    }
}
