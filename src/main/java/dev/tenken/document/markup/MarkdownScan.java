package dev.tenken.document.markup;

import dev.tenken.model.document.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Goes through Markdown once, blanks what says nothing, and finds the marks that open and close parts. Code is left alone. */
final class MarkdownScan {
    private static final int LONGEST_CODE = 1_000;
    private static final Pattern MODULE = Pattern.compile("(?:import|export)[ {].*");
    private static final Pattern SUMMARY = Pattern.compile(
            "(?i)<summary(?:\\s[^<>]{0,200})?>([^<]{0,500}+(?:<[^<>]{0,80}>[^<]{0,500}+){0,4}?)</summary>");
    private static final Pattern DETAILS = Pattern.compile("(?i)<(/?)details(?:\\s[^<>]{0,200})?>");
    private static final Pattern INNER_TAG = Pattern.compile("<[^<>]*+>");
    private static final Pattern ATTRIBUTE_LIST = Pattern.compile("\\{[:#.][^{}]*+\\}");

    private final MarkedText marked;
    private final String text;
    private final boolean expressions;
    private final Map<Integer, Integer> braces;
    private final List<Tag> tags = new ArrayList<>();
    private final Admonitions admonitions;
    private final Fences fences;

    MarkdownScan(MarkedText marked, boolean expressions) {
        this.marked = marked;
        this.text = marked.text();
        this.expressions = expressions;
        this.braces = Braces.of(text);
        this.admonitions = new Admonitions(marked, tags);
        this.fences = new Fences(text);
    }

    List<Tag> tags() {
        for (int at = frontMatterEnd(); at < text.length(); ) {
            int end = Marks.startsLine(text, at) ? block(at) : at;
            at = end > at ? end : inline(at);
        }
        admonitions.end(text.length());
        return tags;
    }

    /** Keys before the page are data, whatever stands in them. */
    private int frontMatterEnd() {
        int end = text.startsWith("---\n") || text.startsWith("---\r\n") ? text.indexOf("\n---", 3) : -1;
        return end < 0 ? 0 : Marks.nextLine(text, Marks.lineEnd(text, end + 1));
    }

    /** Where the block of code or the mark ends that fills the line; the line's beginning when neither does. */
    private int block(int at) {
        int end = Marks.lineEnd(text, at);
        String line = text.substring(at, end);
        admonitions.line(at, line);
        int codeEnd = fences.end(at, line);
        if (codeEnd > at) {
            return codeEnd;
        }
        if (expressions && MODULE.matcher(line).matches()) {
            int moduleEnd = paragraphEnd(at);
            marked.blank(at, moduleEnd);
            return moduleEnd;
        }
        return admonitions.take(at, end, line) ? end : at;
    }

    private int paragraphEnd(int at) {
        int end = at;
        while (end < text.length()
                && !text.substring(end, Marks.lineEnd(text, end)).isBlank()) {
            end = Marks.nextLine(text, Marks.lineEnd(text, end));
        }
        return end;
    }

    private int inline(int at) {
        return switch (text.charAt(at)) {
            case '\\' -> at + 2;
            case '`' -> codeEnd(at);
            case '<' -> tag(at);
            case '{' -> expression(at);
            case '~' -> struck(at);
            default -> at + 1;
        };
    }

    /** What is struck out is no longer said. */
    private int struck(int at) {
        int end = text.startsWith("~~", at) ? text.indexOf("~~", at + 2) : -1;
        if (end <= at + 2 || end > paragraphEnd(at)) {
            return at + 1;
        }
        marked.blank(at, end + 2);
        return end + 2;
    }

    private int codeEnd(int at) {
        int length = Marks.run(text, at);
        int limit = Math.min(text.length(), at + length + LONGEST_CODE);
        int end = text.substring(at + length, limit).indexOf("`".repeat(length));
        return end < 0 ? at + length : at + length + end + length;
    }

    private int tag(int at) {
        if (text.startsWith("<!--", at)) {
            int end = text.indexOf("-->", at);
            marked.blank(at, end < 0 ? at : end + 3);
            return end < 0 ? text.length() : end + 3;
        }
        Tag component = ComponentTag.at(text, braces, at);
        if (component != null) {
            tags.add(component);
            return component.span().end();
        }
        return details(at);
    }

    private int details(int at) {
        Matcher summary = SUMMARY.matcher(text).region(at, text.length());
        if (summary.lookingAt()) {
            addSummary(new Span(at, summary.end()), summary.start(1), summary.end(1));
            return summary.end();
        }
        Matcher details = DETAILS.matcher(text).region(at, text.length());
        if (!details.lookingAt()) {
            return at + 1;
        }
        Span span = new Span(at, details.end());
        boolean closes = !details.group(1).isEmpty();
        tags.add(closes ? Tag.closing(span, "details") : new Tag(span, "", Tag.Kind.STANDS_ALONE, null, List.of()));
        return details.end();
    }

    private void addSummary(Span span, int start, int end) {
        Matcher inner = INNER_TAG.matcher(text).region(start, end);
        while (inner.find()) {
            marked.blank(inner.start(), inner.end());
        }
        tags.add(Tag.opening(span, "details", marked.trimmed(start, end)));
    }

    private int expression(int at) {
        Integer closed = braces.get(at);
        if (closed == null) {
            return at + 1;
        }
        Span whole = new Span(at, closed + 1);
        if (text.startsWith("{{", at) || text.startsWith("{%", at)) {
            tags.add(Shortcode.of(text, whole));
            return whole.end();
        }
        if (ATTRIBUTE_LIST.matcher(text).region(at, whole.end()).matches()) {
            marked.blank(at, whole.end());
            return whole.end();
        }
        if (!expressions) {
            return at + 1;
        }
        Span shown = Quoted.within(text, at + 1, closed);
        marked.blankBut(whole, shown.length() > 0 ? List.of(shown) : List.of());
        return whole.end();
    }
}
