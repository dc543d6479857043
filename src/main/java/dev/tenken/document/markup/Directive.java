package dev.tenken.document.markup;

import dev.tenken.model.document.Span;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What {@code ..} begins in reStructuredText: a directive, a target, a comment; with the lines below it that are set in.
 *
 * @param name of the directive; "" for a note of the text's foot; null for what is not shown
 * @param first index of its line
 * @param bodyStart index of the first line below it that is no option
 * @param bodyEnd index behind its last line
 * @param options its options, a line each
 * @param argument what stands behind its name, or null
 */
record Directive(String name, int first, int bodyStart, int bodyEnd, String options, Span argument) {
    private static final Pattern MARK = Pattern.compile(
            "\\.\\.(?:\\s+(?:(\\|[^|]+\\|\\s+)?([A-Za-z][\\w:+.-]*?)::(?:\\s+(.*))?|(\\[[^\\]]+\\])\\s+(.*)|(_.*)|(.*)))?");
    private static final Pattern OPTION = Pattern.compile(":[\\w-]+:(?:\\s.*)?");

    /** Directives whose words behind the name belong to the text. */
    private static final Set<String> NOTES = Set.of(
            "note tip warning important caution attention danger hint error seealso todo rubric epigraph line-block centered"
                    .split(" "));

    /** Directives whose words behind the name head what is set in below. */
    private static final Set<String> TITLED =
            Set.of("admonition topic sidebar dropdown tab tab-item group-tab card grid-item-card collapse details table"
                    .split(" "));

    private static final Set<String> TABLES = Set.of("list-table", "csv-table");

    /** Directives that hold text; of any other nothing is shown. */
    private static final Set<String> SHOWN = Set.of(
            ("container only ifconfig versionadded versionchanged deprecated tabs tab-set grid grid-item grid-item-row compound"
                            + " pull-quote highlights hlist glossary div margin aside")
                    .split(" "));

    /** What begins at a line, or null. */
    static Directive at(List<SourceLine> lines, int index) {
        SourceLine line = lines.get(index);
        Matcher mark = MARK.matcher(line.text());
        if (!line.text().startsWith("..") || !mark.matches()) {
            return null;
        }
        int end = indentedEnd(lines, index + 1, line.indent());
        int group = mark.group(2) != null ? 3 : 5;
        boolean told = mark.group(group) != null && !mark.group(group).isBlank();
        Span argument =
                told ? new Span(line.textStart() + mark.start(group), line.textStart() + mark.end(group)) : null;
        boolean named = mark.group(2) != null && mark.group(1) == null;
        String name = named ? mark.group(2) : mark.group(4) != null ? "" : null;
        int body = named ? optionsEnd(lines, index + 1, end) : index + 1;
        StringBuilder options = new StringBuilder();
        lines.subList(index + 1, body).forEach(l -> options.append(l.text()).append('\n'));
        return new Directive(name, index, body, end, options.toString(), argument);
    }

    private static int optionsEnd(List<SourceLine> lines, int from, int end) {
        int at = from;
        while (at < end && OPTION.matcher(lines.get(at).text()).matches()) {
            at++;
        }
        return at;
    }

    /** Index behind the last line that is set in further, blank lines between such lines included. */
    static int indentedEnd(List<SourceLine> lines, int from, int indent) {
        int end = from;
        for (int i = from; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                if (lines.get(i).indent() <= indent) {
                    return end;
                }
                end = i + 1;
            }
        }
        return end;
    }

    boolean isTable() {
        return TABLES.contains(name == null ? "" : name);
    }

    boolean isTitled() {
        return name != null && TITLED.contains(name) && argument != null;
    }

    /** Whether what is set in below it is text. */
    boolean isShown() {
        return name != null
                && (name.isEmpty() || NOTES.contains(name) || TITLED.contains(name) || SHOWN.contains(name));
    }

    /** The words behind its name that are shown, or null. */
    Span words() {
        boolean shown = name != null && (name.isEmpty() || NOTES.contains(name) || TITLED.contains(name));
        return shown ? argument : null;
    }

    /** The value of an option, or null when it is not given. */
    String option(String wanted) {
        Matcher option = Pattern.compile("(?m)^:" + Pattern.quote(wanted) + ":[ \\t]*(.*)$")
                .matcher(options);
        return option.find() ? option.group(1).strip() : null;
    }
}
