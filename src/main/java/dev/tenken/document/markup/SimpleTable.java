package dev.tenken.document.markup;

import dev.tenken.document.format.Part;
import dev.tenken.model.document.Span;
import java.util.ArrayList;
import java.util.List;

/** Reads a table whose columns are told by rules of {@code ====} above and below it. */
final class SimpleTable {
    private final MarkedText marked;
    private final List<SourceLine> lines;
    private final RestructuredInline inline;
    private final int indent;
    private final List<Integer> starts = new ArrayList<>();

    SimpleTable(MarkedText marked, List<SourceLine> lines, RestructuredInline inline) {
        this.marked = marked;
        this.lines = lines;
        this.inline = inline;
        String rule = lines.get(0).text();
        this.indent = lines.get(0).indent();
        for (int i = 0; i < rule.length(); i++) {
            if (rule.charAt(i) == '=' && (i == 0 || rule.charAt(i - 1) != '=')) {
                starts.add(i);
            }
        }
    }

    void take() {
        Span whole = new Span(lines.get(0).start(), lines.get(lines.size() - 1).end());
        List<List<Span>> rows = new ArrayList<>();
        int rules = 0;
        DrawnRow row = new DrawnRow(marked, starts.size());
        for (SourceLine line : lines) {
            boolean rule = isRule(line.text());
            rules += RestructuredTable.isSimpleRule(line.text()) ? 1 : 0;
            if (rule || line.isBlank() || startsRow(line)) {
                end(row, rows);
                row = new DrawnRow(marked, starts.size());
            }
            if (!rule && !line.isBlank()) {
                read(line, row);
            }
        }
        end(row, rows);
        marked.table(new Part.Table(rows, rules > 2), whole);
    }

    private static boolean isRule(String line) {
        return !line.isEmpty() && line.chars().allMatch(c -> c == '=' || c == '-' || c == ' ');
    }

    private static void end(DrawnRow row, List<List<Span>> rows) {
        if (!row.isEmpty()) {
            rows.add(row.take());
        }
    }

    /** A row goes on as long as its first column is empty. */
    private boolean startsRow(SourceLine line) {
        int first = starts.size() > 1 ? starts.get(1) : Integer.MAX_VALUE;
        return line.indent() - indent < first;
    }

    private void read(SourceLine line, DrawnRow row) {
        inline.take(line);
        for (int i = 0; i < starts.size(); i++) {
            int start = Math.min(line.start() + indent + starts.get(i), line.end());
            boolean last = i + 1 == starts.size();
            int end = last ? line.end() : Math.min(line.start() + indent + starts.get(i + 1), line.end());
            row.add(i, start, end);
        }
    }
}
