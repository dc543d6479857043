package dev.tenken.register.form;

/**
 * The apostrophe that keeps a spreadsheet from taking a text of a CSV file for a formula, undone when the file comes back. A text that
 * begins with such an apostrophe of its own gets another one, so that every text comes back as it was.
 */
final class Neutral {
    private static final String FORMULA_SIGNS = "=+-@＝＋－＠";

    private Neutral() {}

    /** The text as it is handed to the writer, which puts the first apostrophe before what looks like a formula itself. */
    static String written(String text) {
        return text.startsWith("'") && isGuarded(text.substring(1)) ? "'" + text : text;
    }

    static String read(String text) {
        return text.startsWith("'") && isGuarded(text.substring(1)) ? text.substring(1) : text;
    }

    private static boolean isGuarded(String text) {
        String rest = text;
        while (rest.startsWith("'")) {
            rest = rest.substring(1);
        }
        String begins = rest.stripLeading();
        return !begins.isEmpty() && FORMULA_SIGNS.indexOf(begins.charAt(0)) >= 0;
    }
}
