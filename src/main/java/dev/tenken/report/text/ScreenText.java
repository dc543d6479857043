package dev.tenken.report.text;

import dev.tenken.report.common.Visible;

/**
 * A text for the terminal in the making. Words may come from documents, file names or anybody's YAML: whatever would act on the
 * terminal is shown as a sign, line ends within words included. Lines and styles are this text's own.
 */
public final class ScreenText {

    /** How words stand out on a terminal that shows colours. */
    public enum Style {
        PLAIN(""),
        BOLD("1"),
        RED("31"),
        GREEN("32"),
        YELLOW("33"),
        GREY("90");

        private final String code;

        Style(String code) {
            this.code = code;
        }
    }

    private static final String INDENT = "  ";

    private final StringBuilder text = new StringBuilder();
    private final boolean colour;

    /** @param colour whether styles are written, as ANSI sequences */
    public ScreenText(boolean colour) {
        this.colour = colour;
    }

    /** Words in a style, to be put into a line with others. */
    public record Styled(Style style, String words) {}

    public static Styled bold(String words) {
        return new Styled(Style.BOLD, words);
    }

    /** Adds words to the line; what is {@link Styled} stands out. */
    public ScreenText add(Object... words) {
        for (Object part : words) {
            if (part instanceof Styled styled) {
                add(styled);
            } else {
                text.append(Visible.line(String.valueOf(part)));
            }
        }
        return this;
    }

    /** Adds a whole line at a depth of so many steps. */
    public ScreenText line(int depth, Object... words) {
        text.append(INDENT.repeat(depth));
        return add(words).end();
    }

    /** Ends the line. */
    public ScreenText end() {
        text.append('\n');
        return this;
    }

    private void add(Styled styled) {
        String words = Visible.line(styled.words());
        boolean plain = !colour || styled.style() == Style.PLAIN;
        text.append(plain ? words : "\u001B[" + styled.style().code + "m" + words + "\u001B[0m");
    }

    /** The text with LF line ends, fit for a terminal as it is. */
    @Override
    public String toString() {
        return text.toString();
    }
}
