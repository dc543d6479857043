package dev.tenken.document.markup;

/** Finds blocks of code between fences of Markdown. */
final class Fences {
    private static final int SHORTEST = 3;

    private final String text;
    /** Marks that open no block further down: no line closes one. */
    private String neverClosed = "";

    Fences(String text) {
        this.text = text;
    }

    /** Where the line below the block begins that opens at a line; the line's beginning when none opens. */
    int end(int at, String line) {
        String opening = line.strip();
        if (opening.isEmpty() || "`~".indexOf(opening.charAt(0)) < 0 || neverClosed.indexOf(opening.charAt(0)) >= 0) {
            return at;
        }
        int length = Marks.run(opening, 0);
        if (length < SHORTEST || opening.indexOf('`', length) >= 0) {
            return at;
        }
        for (int next = below(at); next < text.length(); next = below(next)) {
            String closing = text.substring(next, Marks.lineEnd(text, next)).strip();
            if (Marks.isRule(closing, opening.charAt(0), length)) {
                return below(next);
            }
        }
        neverClosed += opening.charAt(0);
        return at;
    }

    private int below(int at) {
        return Marks.nextLine(text, Marks.lineEnd(text, at));
    }
}
