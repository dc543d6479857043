package dev.tenken.document.structure;

import dev.tenken.model.document.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The block of keys between two {@code ---} lines that opens a Markdown page.
 *
 * @param lastLine index of its closing line
 * @param values spans of its one-line values without quotes, by key
 */
record FrontMatter(int lastLine, Map<String, Span> values) {
    private static final int MOST_LINES = 60;
    private static final String FENCE = "---";
    private static final Pattern KEY = Pattern.compile("['\"]?([A-Za-z][\\w.-]{0,40})['\"]?:(?:\\s(.*+))?");

    /** The front matter whose opening line is at the index, or null when none opens there. */
    static FrontMatter at(List<Line> lines, int index, String text) {
        if (!lines.get(index).text().equals(FENCE)) {
            return null;
        }
        Map<String, Span> values = new LinkedHashMap<>();
        int keys = 0;
        for (int i = index + 1; i < lines.size() && i - index <= MOST_LINES; i++) {
            Line line = lines.get(i);
            if (line.text().equals(FENCE)) {
                return keys > 0 ? new FrontMatter(i, values) : null;
            }
            boolean continues =
                    line.isBlank() || line.indent(text) > 0 || line.text().startsWith("- ");
            Matcher key = KEY.matcher(line.text());
            if (!continues && !key.matches()) {
                return null;
            }
            if (line.isBlank() && keys == 0) {
                return null;
            }
            if (!continues) {
                keys++;
                put(values, key, line, text);
            }
        }
        return null;
    }

    private static void put(Map<String, Span> values, Matcher key, Line line, String text) {
        if (key.group(2) == null) {
            return;
        }
        int from = line.content().start();
        Span value = Chars.trim(text, from + key.start(2), from + key.end(2));
        char quote = value.length() > 1 ? text.charAt(value.start()) : 0;
        if ((quote == '"' || quote == '\'') && text.charAt(value.end() - 1) == quote) {
            value = Chars.trim(text, value.start() + 1, value.end() - 1);
        }
        if (value.length() > 0) {
            values.putIfAbsent(key.group(1), value);
        }
    }
}
