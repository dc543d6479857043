package dev.tenken.document.markup;

import dev.tenken.model.document.Span;
import java.util.List;
import java.util.Map;

/** Reads the mark of a component: {@code <Card title="…" icon={x}>}, {@code </Card>}, over one line or several. */
final class ComponentTag {
    private static final int LONGEST = 2_000;

    private final String text;
    private final Map<Integer, Integer> braces;
    private final int limit;
    private final Attributes attributes = new Attributes();
    private int at;

    private ComponentTag(String text, Map<Integer, Integer> braces, int at) {
        this.text = text;
        this.braces = braces;
        this.limit = Math.min(text.length(), at + LONGEST);
        this.at = at;
    }

    /**
     * The mark that begins at a {@code <}, or null when none does.
     *
     * @param braces where each brace that opens is closed
     */
    static Tag at(String text, Map<Integer, Integer> braces, int start) {
        boolean closes = text.startsWith("</", start);
        ComponentTag tag = new ComponentTag(text, braces, start + (closes ? 2 : 1));
        String name = tag.name();
        if (name.isEmpty() && text.startsWith(">", tag.at)) {
            return new Tag(new Span(start, tag.at + 1), "", kind(closes, false), null, List.of());
        }
        if (name.isEmpty() || !Character.isUpperCase(name.charAt(0))) {
            return null;
        }
        return tag.rest(start, name, closes);
    }

    private static Tag.Kind kind(boolean closes, boolean alone) {
        return closes ? Tag.Kind.CLOSES : alone ? Tag.Kind.STANDS_ALONE : Tag.Kind.OPENS;
    }

    private Tag rest(int start, String name, boolean closes) {
        while (at < limit) {
            skipBlanks();
            if (text.startsWith("/>", at) || text.startsWith(">", at)) {
                boolean alone = text.charAt(at) == '/';
                Span whole = new Span(start, at + (alone ? 2 : 1));
                return new Tag(whole, name, kind(closes, alone), attributes.title(), attributes.texts());
            }
            if (!readAttribute()) {
                return null;
            }
        }
        return null;
    }

    private boolean readAttribute() {
        if (at < limit && text.charAt(at) == '{') {
            at = braces.getOrDefault(at, limit) + 1;
            return true;
        }
        String name = name();
        if (name.isEmpty()) {
            return false;
        }
        skipBlanks();
        if (at >= limit || text.charAt(at) != '=') {
            return true;
        }
        at++;
        skipBlanks();
        Span value = at < limit ? value() : null;
        if (value != null) {
            attributes.add(name, value);
        }
        return value != null;
    }

    private Span value() {
        char first = text.charAt(at);
        if (first == '{') {
            int end = braces.getOrDefault(at, limit);
            Span value = Quoted.within(text, at + 1, Math.min(end, text.length()));
            at = end + 1;
            return value;
        }
        int end = first == '"' || first == '\'' ? text.indexOf(first, at + 1) : -1;
        if (end < 0 || end >= limit) {
            return null;
        }
        Span value = new Span(at + 1, end);
        at = end + 1;
        return value;
    }

    private String name() {
        int start = at;
        while (at < limit && (Character.isLetterOrDigit(text.charAt(at)) || "_.:-".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        return text.substring(start, at);
    }

    private void skipBlanks() {
        while (at < limit && Marks.isSpace(text.charAt(at))) {
            at++;
        }
    }
}
