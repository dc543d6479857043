package dev.tenken.document.markup;

import java.util.List;
import java.util.regex.Pattern;

/** Finds tables of reStructuredText that are drawn with characters. */
final class RestructuredTable {
    private static final Pattern GRID_RULE = Pattern.compile("\\+(?:[-=]+\\+)+");
    private static final Pattern SIMPLE_RULE = Pattern.compile("=+(?:\\s+=+)+");

    private RestructuredTable() {}

    static boolean isSimpleRule(String line) {
        return SIMPLE_RULE.matcher(line).matches();
    }

    /** Index behind the last line of the table that begins at a line, or -1. */
    static int end(List<SourceLine> lines, int first) {
        String line = lines.get(first).text();
        if (GRID_RULE.matcher(line).matches()) {
            int end = first + 1;
            while (end < lines.size()
                    && !lines.get(end).isBlank()
                    && "+|".indexOf(lines.get(end).text().charAt(0)) >= 0) {
                end++;
            }
            return end - first > 2 ? end : -1;
        }
        return isSimpleRule(line) ? simpleEnd(lines, first) : -1;
    }

    /** The last rule is the one over a blank line or the end. */
    private static int simpleEnd(List<SourceLine> lines, int first) {
        for (int i = first + 2; i < lines.size(); i++) {
            boolean last = i + 1 == lines.size() || lines.get(i + 1).isBlank();
            if (last && isSimpleRule(lines.get(i).text())) {
                return i + 1;
            }
        }
        return -1;
    }
}
