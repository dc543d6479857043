package dev.tenken.report.text;

import dev.tenken.report.common.Visible;
import java.util.List;

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
    /** Steps by which a paragraph's further lines are indented more than its first. */
    private static final int HANG = 2;
    /** However deep a paragraph stands, so many columns are left to it. */
    private static final int MIN_ROOM = 30;

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

    /**
     * Adds a paragraph at a depth: what does not fit into the width goes on below, indented by two steps more.
     *
     * @param head first words, which stand out; may be empty
     * @param width of the terminal, in columns
     */
    public ScreenText paragraph(int depth, int width, String head, String rest) {
        String words = Visible.line(head);
        int room = Math.max(MIN_ROOM, width - depth * INDENT.length());
        List<String> lines = TextWidth.wrap(words + Visible.line(rest), room, HANG * INDENT.length());
        boolean whole = lines.get(0).startsWith(words);
        for (int i = 0; i < lines.size(); i++) {
            text.append(INDENT.repeat(i == 0 ? depth : depth + HANG));
            if (i == 0 && whole && !words.isEmpty()) {
                add(bold(words));
                text.append(lines.get(i).substring(words.length()));
            } else {
                text.append(lines.get(i));
            }
            end();
        }
        return this;
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
