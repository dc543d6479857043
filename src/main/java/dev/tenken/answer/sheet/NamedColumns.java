package dev.tenken.answer.sheet;

/**
 * Columns that somebody named, by letter or by head.
 *
 * @param question of the questions, or null
 * @param answer for the answers, or null
 */
public record NamedColumns(String question, String answer) {
    /** Nobody named one. */
    public static final NamedColumns NONE = new NamedColumns(null, null);
}
