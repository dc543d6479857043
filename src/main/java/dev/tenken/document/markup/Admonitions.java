package dev.tenken.document.markup;

import dev.tenken.model.document.Span;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Notes, warnings and tabs that lines open: {@code :::note Title}, {@code !!! note "Title"}, {@code > [!NOTE]}. */
final class Admonitions {
    private static final Pattern COLONS =
            Pattern.compile("\\s*:{3,}\\s*(\\{?[\\w.-]*\\}?)\\s*(?:\\[([^\\]]*)\\]|([^{\\[]*))?.*");
    private static final Pattern INDENTED =
            Pattern.compile("\\s*(?:!!!|\\?\\?\\?\\+?|===[!+]?)\\s+[\\w -]*(?:\"([^\"]*)\")?\\s*");
    private static final Pattern QUOTED = Pattern.compile("\\s{0,3}(?:>\\s?)+(\\[![\\w-]+\\][+-]?)?");
    private static final String COLON_NAME = ":::";
    private static final String INDENT_NAME = "!!!";

    private final MarkedText marked;
    private final List<Tag> tags;
    private final Deque<Integer> indents = new ArrayDeque<>();

    Admonitions(MarkedText marked, List<Tag> tags) {
        this.marked = marked;
        this.tags = tags;
    }

    /** Ends what is indented less than the text of the line allows. */
    void line(int at, String line) {
        if (indents.isEmpty() || line.isBlank()) {
            return;
        }
        int indent = line.length() - line.stripLeading().length();
        while (!indents.isEmpty() && indent <= indents.peek()) {
            indents.pop();
            tags.add(Tag.closing(new Span(at, at), INDENT_NAME));
        }
    }

    /** Ends all that is open at the end of the text. */
    void end(int at) {
        indents.forEach(indent -> tags.add(Tag.closing(new Span(at, at), INDENT_NAME)));
    }

    /** Takes the mark of a line that is nothing else; marks before the words of a quotation are blank behind it. */
    boolean take(int at, int end, String line) {
        String words = line.stripLeading();
        if (words.startsWith(COLON_NAME)) {
            return takeColons(new Span(at, end), line);
        }
        if (words.startsWith("!!!") || words.startsWith("???") || words.startsWith("===")) {
            return takeIndented(new Span(at, end), line);
        }
        if (words.startsWith(">")) {
            Matcher quoted = QUOTED.matcher(line);
            if (quoted.lookingAt()) {
                marked.blank(at, at + quoted.end());
            }
        }
        return false;
    }

    private boolean takeColons(Span span, String line) {
        Matcher colons = COLONS.matcher(line);
        if (!colons.matches()) {
            return false;
        }
        int group = colons.group(2) != null ? 2 : 3;
        boolean closes = colons.group(1).isEmpty() && line.strip().chars().allMatch(c -> c == ':');
        tags.add(closes ? Tag.closing(span, COLON_NAME) : Tag.opening(span, COLON_NAME, title(span, colons, group)));
        return true;
    }

    private boolean takeIndented(Span span, String line) {
        Matcher indented = INDENTED.matcher(line);
        if (!indented.matches() || line.strip().startsWith("=") && indented.group(1) == null) {
            return false;
        }
        indents.push(line.length() - line.stripLeading().length());
        tags.add(Tag.opening(span, INDENT_NAME, title(span, indented, 1)));
        return true;
    }

    private Span title(Span span, Matcher line, int group) {
        boolean given = line.group(group) != null && !line.group(group).isBlank();
        return given ? marked.trimmed(span.start() + line.start(group), span.start() + line.end(group)) : null;
    }
}
