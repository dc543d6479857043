package dev.tenken.office.write;

import java.util.List;

/**
 * A column of a table.
 *
 * @param key a name that programs know it by, the same in every language; it stands in a hidden row above the header
 * @param name what the header shows
 * @param width in characters
 * @param look of its cells
 * @param choices what a field offers to choose from; empty for free text. All together at most 255 characters.
 * @param hint shown beside a field that is being filled in, or null
 * @param tinted whether words with a {@link Tint} colour its cells
 * @param onPaper whether it is printed even when nothing stands in it
 */
public record Column(
        String key,
        String name,
        int width,
        Look look,
        List<String> choices,
        String hint,
        boolean tinted,
        boolean onPaper) {

    public Column {
        choices = List.copyOf(choices);
    }

    public static Column of(String key, String name, int width) {
        return new Column(key, name, width, Look.PLAIN, List.of(), null, false, true);
    }

    /** A field to be filled in. */
    public static Column entry(String key, String name, int width, String hint) {
        return new Column(key, name, width, Look.ENTRY, List.of(), hint, false, false);
    }

    public Column as(Look other) {
        return new Column(key, name, width, other, choices, hint, tinted, onPaper);
    }

    public Column choosing(List<String> words) {
        return new Column(key, name, width, look, words, hint, tinted, onPaper);
    }

    public Column inTints() {
        return new Column(key, name, width, look, choices, hint, true, onPaper);
    }

    /** The same, which no reader of a print asks for: it stays off the paper where no column behind it is printed. */
    public Column offPaper() {
        return new Column(key, name, width, look, choices, hint, tinted, false);
    }

    boolean isEntry() {
        return look == Look.ENTRY || look == Look.ENTRY_DATE;
    }
}
