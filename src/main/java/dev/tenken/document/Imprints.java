package dev.tenken.document;

import dev.tenken.model.Block;
import dev.tenken.model.Imprint;
import dev.tenken.model.Span;
import java.util.List;
import java.util.regex.Pattern;

/** Finds where a document lists its editions and names who approved it. */
final class Imprints {
    private static final Pattern APPROVER_COLUMN =
            Pattern.compile("(?i)承認者?|承認日?|approved(?: by)?|approver|approval|authori[sz]ed by|signed off by");
    private static final Pattern APPROVER_LINE = Pattern.compile(
            "(?i)(?:承認者?|承認責任者|文書責任者|発行責任者|approved by|approver|document owner|owner) ?[:：|\\t] ?\\S.*");

    private Imprints() {}

    /** @param edition where the latest edition is stated, or null */
    static Imprint of(String text, List<Line> lines, List<Block> blocks, Span edition) {
        List<Block> history =
                blocks.stream().filter(b -> Editions.isRevision(b, text)).toList();
        Span head = history.isEmpty() ? null : head(history.get(0));
        Span column = history.stream()
                .flatMap(r -> r.header().stream())
                .filter(name -> APPROVER_COLUMN.matcher(name.of(text)).matches())
                .findFirst()
                .orElse(null);
        if (column != null) {
            return new Imprint(edition, head, column, history.stream().anyMatch(row -> isFilled(row, column)));
        }
        Span line = Editions.outer(lines).stream()
                .filter(l -> APPROVER_LINE.matcher(l.text()).matches())
                .map(Line::content)
                .findFirst()
                .orElse(null);
        return new Imprint(edition, head, line, line != null);
    }

    private static Span head(Block row) {
        List<Span> names = row.header();
        return names.isEmpty()
                ? row.span()
                : new Span(names.get(0).start(), names.get(names.size() - 1).end());
    }

    private static boolean isFilled(Block row, Span column) {
        int index = row.header().indexOf(column);
        return index >= 0
                && index < row.cells().size()
                && row.cells().get(index).length() > 0;
    }
}
