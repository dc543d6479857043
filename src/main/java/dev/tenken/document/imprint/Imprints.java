package dev.tenken.document.imprint;

import dev.tenken.document.structure.Line;
import dev.tenken.figures.Dates;
import dev.tenken.model.document.Block;
import dev.tenken.model.document.BlockKind;
import dev.tenken.model.document.Imprint;
import dev.tenken.model.document.Span;
import java.util.List;
import java.util.regex.Pattern;

/** Finds where a document lists its editions and names who approved it. */
final class Imprints {
    private static final Pattern APPROVER_COLUMN =
            Pattern.compile("(?i)承認者?|承認日?|approved(?: by)?|approver|approval|authori[sz]ed by|signed off by");
    private static final Pattern APPROVER_LINE = Pattern.compile(
            "(?i)[|*_ 　-]{0,4}(?:承認者?|承認責任者|文書責任者|発行責任者|approved by|approver|document owner|owner)[*_]{0,2} ?[:：|\\t] ?[*_]{0,2} ?[^\\s|].*"
                    + "|[*_ -]{0,4}(?:approved|authori[sz]ed|signed off) by [^.。]{2,60}\\.?");
    /** In a line with a date or a version: 2026年3月1日 第2版 承認 山田. */
    private static final Pattern APPROVER_BESIDE =
            Pattern.compile("(?i)(?:^|[\\s　/／|・,、])(?:承認者?|approved by)[ 　:：]{1,2}[^\\s　].{0,40}$");

    private static final Pattern APPROVED = Pattern.compile(
            "(?i)(?<![a-z])(?:approved|authori[sz]ed|signed off) by |の承認(?:を受け|を得|に基づき|により)|(?:が|により|によって)承認");

    private static final int LONGEST_PARAGRAPH = 400;

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
                .filter(Imprints::namesApprover)
                .map(Line::content)
                .findFirst()
                .orElseGet(() -> sentence(text, blocks));
        return new Imprint(edition, head, line, line != null);
    }

    private static boolean namesApprover(Line line) {
        String text = line.text();
        return APPROVER_LINE.matcher(text).matches()
                || APPROVER_BESIDE.matcher(text).find()
                        && Editions.isAside(text)
                        && (Edition.versionIn(text) != null || !Dates.in(text).isEmpty());
    }

    /** The paragraph in which the document says of itself that somebody approved it, or null. */
    private static Span sentence(String text, List<Block> blocks) {
        return blocks.stream()
                .filter(b -> b.kind() == BlockKind.PARAGRAPH && b.span().length() <= LONGEST_PARAGRAPH)
                .filter(b -> StatedDates.speaksOfDocument(b.span().of(text))
                        && APPROVED.matcher(b.span().of(text)).find())
                .map(Block::span)
                .findFirst()
                .orElse(null);
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
