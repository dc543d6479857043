package dev.tenken.assess.rule;

/**
 * A replacement in a text.
 *
 * @param start of what is replaced
 * @param end behind what is replaced
 * @param by what takes its place
 */
public record Edit(int start, int end, String by) {

    public String apply(String text) {
        return text.substring(0, start) + by + text.substring(end);
    }

    /** The line of its start, from 1. */
    public int line(String text) {
        return 1 + (int) text.substring(0, start).chars().filter(c -> c == '\n').count();
    }

    /** The lines it touches, as they are. */
    public String before(String text) {
        return squeezed(text.substring(lineStart(text), lineEnd(text)));
    }

    /** The lines it touches, as they become. */
    public String after(String text) {
        return squeezed(text.substring(lineStart(text), start) + by + text.substring(end, lineEnd(text)));
    }

    private int lineStart(String text) {
        return text.lastIndexOf('\n', start - 1) + 1;
    }

    private int lineEnd(String text) {
        int found = text.indexOf('\n', end);
        return found < 0 ? text.length() : found;
    }

    private static String squeezed(String lines) {
        return lines.strip().replaceAll("\\s+", " ");
    }
}
