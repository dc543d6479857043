package dev.tenken.document.markup;

import dev.tenken.document.format.Part;
import dev.tenken.model.document.Span;
import java.util.ArrayList;
import java.util.List;

/** Reads {@code list-table} and {@code csv-table}, whose title heads their rows alone. */
final class DirectiveTable {
    private static final String ROW = "* -";
    private static final char CELL = '-';

    private final MarkedText marked;
    private final Directive directive;
    private final SourceLine first;
    private final List<SourceLine> body;
    private final RestructuredInline inline;

    DirectiveTable(MarkedText marked, List<SourceLine> lines, Directive directive, RestructuredInline inline) {
        this.marked = marked;
        this.directive = directive;
        this.first = lines.get(directive.first());
        this.body = lines.subList(directive.bodyStart(), directive.bodyEnd());
        this.inline = inline;
    }

    void take() {
        int end = body.isEmpty() ? first.end() : body.get(body.size() - 1).end();
        Span whole = new Span(first.start(), end);
        marked.take(whole);
        if (directive.argument() != null) {
            marked.enclose(directive.argument());
        }
        body.forEach(inline::take);
        Part.Table table = directive.name().equals("csv-table") ? separated() : listed();
        if (!table.rows().isEmpty()) {
            marked.table(table, new Span(end, end));
        }
        if (directive.argument() != null) {
            marked.leave(end);
        }
    }

    private boolean isHeaded() {
        String rows = directive.option("header-rows");
        return rows != null && !rows.equals("0");
    }

    private Part.Table separated() {
        List<SourceLine> lines = new ArrayList<>(body);
        boolean named = directive.option("header") != null;
        if (named) {
            lines.add(0, header());
        }
        return SeparatedValues.table(marked, lines, ',', named || isHeaded());
    }

    /** The line of the option that names the columns. */
    private SourceLine header() {
        String text = marked.text();
        int at = text.indexOf(":header:", first.end()) + ":header:".length();
        int end = Marks.lineEnd(text, at);
        Span names = marked.trimmed(at, end);
        return new SourceLine(names.start(), end, 0, names.of(text));
    }

    private Part.Table listed() {
        List<List<Span>> rows = new ArrayList<>();
        int indent = -1;
        for (int i = 0; i < body.size(); i++) {
            SourceLine line = body.get(i);
            boolean opens = line.text().startsWith(ROW) && (indent < 0 || line.indent() + 2 == indent);
            if (opens) {
                rows.add(new ArrayList<>());
                indent = line.indent() + 2;
            }
            boolean cell = opens
                    || line.indent() == indent && !line.isBlank() && line.text().charAt(0) == CELL;
            if (cell && !rows.isEmpty()) {
                int start = line.start() + indent + 1;
                rows.get(rows.size() - 1).add(marked.trimmed(Math.min(start, line.end()), cellEnd(i, indent)));
            }
        }
        rows.removeIf(row -> row.stream().allMatch(cell -> cell.length() == 0));
        return new Part.Table(rows, isHeaded());
    }

    /** A cell reaches over the lines below that are set in further than its mark. */
    private int cellEnd(int index, int indent) {
        int last = index;
        while (last + 1 < body.size()
                && (body.get(last + 1).isBlank() || body.get(last + 1).indent() > indent)) {
            last++;
        }
        return body.get(last).end();
    }
}
