package dev.tenken.extract.passage;

import dev.tenken.extract.text.Expression;
import dev.tenken.extract.text.Folding;
import dev.tenken.extract.text.MatchText;
import dev.tenken.extract.text.RunOn;
import dev.tenken.extract.text.Script;
import dev.tenken.extract.text.Sentences;
import dev.tenken.model.document.Block;
import dev.tenken.model.document.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Cuts the rows of tables into passages: short cells speak together, each behind the head of its column; a cell of prose speaks in
 * sentences, with the short ones as its labels.
 */
public final class RowPassages {
    /** A cell longer than this is prose, not a value. */
    private static final int MAX_VALUE_CELL = 70;
    /** A postal address of several lines is one value still. */
    private static final int MAX_ADDRESS_CELL = 240;
    /** No label is longer. */
    private static final int LONGEST_LABEL = 160;
    /** Short cells of one row that are told beside each of its long ones; a row of more is no row of a check sheet. */
    private static final int MOST_LABELS = 50;

    /** What a column holds that says something of the row's label by itself. */
    private static final Set<ColumnType> TELLING = EnumSet.of(
            ColumnType.VALUE,
            ColumnType.MARK,
            ColumnType.OWNER,
            ColumnType.PARTY,
            ColumnType.PLAN,
            ColumnType.NAME,
            ColumnType.PLACE);

    private static final int SHORT_SENTENCE = 90;
    private static final int SHORT_JAPANESE_SENTENCE = 36;
    private static final Expression IDENTIFIER = Expression.ofPlain("`[a-z][a-z0-9]*(?:[_.:-][a-z0-9]+)+`");
    private static final Expression SENTENCE_END = Expression.ofPlain("(?<!etc|Inc|Ltd|Co|Corp)[。.!?！？]\\s*$");

    private final PassageMaker maker;
    private final SentencePassages sentences;

    public RowPassages(PassageMaker maker, SentencePassages sentences) {
        this.maker = maker;
        this.sentences = sentences;
    }

    /**
     * One row, its cells sorted by how they speak.
     *
     * @param filled its cells; empty those that belong to other plans
     * @param plan the column of the plan that it is read for, or null
     * @param chosen the column that is ticked, whose head is what the row answers; -1 for none
     */
    /** Heads over where firms are at home, not over where data are. */
    private static final Expression SEAT = Expression.ofPlain(
            "(?:所在|設立|本社|本店)?国(?:名|・地域)?|(?:本社|本店|会社)?(?:の)?所在地|countr(?:y|ies)(?: of (?:establishment|incorporation|registration))?|(?:registered )?seat|domicile|head ?office|headquarters");

    private record Row(
            Block block,
            Table table,
            List<Span> filled,
            Integer plan,
            int chosen,
            List<Cell> cells,
            List<Span> values,
            List<Span> prose,
            Span question) {

        /** The row up to the last cell that says something. */
        Span spoken() {
            int end = chosen < 0
                    ? block.span().start()
                    : block.cells().get(chosen).end();
            for (Span cell : filled) {
                end = cell.length() > 0 ? Math.max(end, cell.end()) : end;
            }
            boolean whole = plan != null
                    || filled.equals(block.cells())
                    || end <= block.span().start();
            return whole
                    ? block.span()
                    : new Span(block.span().start(), Math.min(end, block.span().end()));
        }

        boolean fitsSentence() {
            return block.span().length() <= Sentences.MAX_SENTENCE;
        }
    }

    /** Hands over the passages of a row that is no head; of one that tells several plans, for each of them. */
    public void read(Block block, Table table) {
        RowSense sense = table.senseOf(block);
        if (isOfCode(block) || !sense.says()) {
            return;
        }
        List<Integer> plans = sense.chosen() < 0 ? table.plans() : List.of();
        if (plans.isEmpty()) {
            read(sorted(block, table, Table.without(block.cells(), sense.silent()::contains), null, sense.chosen()));
        }
        for (int plan : plans) {
            if (PlanColumns.tells(table.cells(block), plans, plan)) {
                read(sorted(block, table, Table.without(block.cells(), i -> i != plan && plans.contains(i)), plan, -1));
            }
        }
    }

    /** `backup_failed` | …: what a name in code means is said of the interface, not of what is done. */
    private boolean isOfCode(Block block) {
        Span first =
                block.cells().stream().filter(c -> c.length() > 0).findFirst().orElse(null);
        return first != null && first.length() <= MAX_VALUE_CELL && IDENTIFIER.isWhole(first.of(maker.text()));
    }

    private void read(Row row) {
        List<Span> own = row.question() == null
                ? DemandedRow.answersOf(row.block(), row.filled(), row.table(), maker)
                : List.of();
        if (!own.isEmpty()) {
            Context demand = maker.context(Context.Role.QUESTION, DemandedRow.demandOf(row.filled(), row.table()));
            own.forEach(cell -> sentences.read(row.block(), cell, Passage.Kind.SENTENCE, List.of(demand), List.of()));
            return;
        }
        boolean asked = row.question() != null
                && (row.chosen() >= 0 || row.values().size() + row.prose().size() > 1);
        if ((asked || isLabelled(row)) && row.fitsSentence()) {
            readAnswered(row);
        } else if ((row.prose().isEmpty() || isTicked(row) || isLongLabel(row)) && row.fitsSentence()) {
            readValues(row, row.filled(), row.spoken());
        } else {
            readProse(row);
        }
    }

    /** A long label of a matrix is still its label: behind it stand marks alone, under parties. */
    private static boolean isTicked(Row row) {
        Span prose = row.prose().get(0);
        List<Cell> behind = row.cells().stream()
                .filter(c -> c.span().start() > prose.start())
                .toList();
        return row.prose().size() == 1
                && behind.stream().filter(c -> c.type() == ColumnType.PARTY).count() > 1
                && behind.stream().allMatch(c -> c.mark() != null || c.text().isEmpty());
    }

    private Row sorted(Block block, Table table, List<Span> filled, Integer plan, int chosen) {
        List<Span> values = new ArrayList<>();
        List<Span> prose = new ArrayList<>();
        Span asks = null;
        for (int column = 0; column < filled.size(); column++) {
            Span cell = filled.get(column);
            if (cell.length() > 0) {
                boolean question = table.asksIn(column) && isProse(cell) || Question.is(cellText(cell));
                asks = question && asks == null ? cell : asks;
                (isProse(cell) && !question && !isAddress(table, column, cell) ? prose : values).add(cell);
            }
        }
        return new Row(block, table, filled, plan, chosen, table.cells(block), values, prose, asks);
    }

    /** Whole, as far as it may be a question. */
    private String cellText(Span cell) {
        return (cell.length() <= Sentences.MAX_SENTENCE ? maker.fold(cell) : maker.read(cell)).folded();
    }

    private void readProse(Row row) {
        boolean wordy = row.prose().isEmpty();
        List<Span> prose = wordy ? row.values() : row.prose();
        List<Span> values = wordy ? List.of() : row.values();
        readBesideProse(row, values, prose.get(0));
        List<Context> shared = labels(values.stream()
                .limit(MOST_LABELS)
                .filter(cell -> !isSeat(row, cell) && !isMeasure(row, cell))
                .toList());
        Set<Span> wordyCells = new HashSet<>(prose);
        for (int column = 0; column < row.filled().size(); column++) {
            if (wordyCells.contains(row.filled().get(column))) {
                readProseCell(row, column, shared);
            }
        }
    }

    private void readProseCell(Row row, int column, List<Context> shared) {
        List<Context> labels = new ArrayList<>(shared);
        Span head = row.table().headOf(row.block(), column);
        if (head != null) {
            labels.add(maker.context(Context.Role.COLUMN, head));
        }
        for (Span line : CellLines.of(maker.text(), row.filled().get(column))) {
            for (Span part : RunOn.parts(maker.text(), line)) {
                sentences.read(row.block(), part, Passage.Kind.SENTENCE, labels, row.cells());
            }
        }
    }

    /**
     * The short cells before the prose speak together too: "ISO/IEC 27001 | IS 12345 | the scope is …"; and with those behind it when
     * one of them tells a figure, a place or who does it.
     */
    private void readBesideProse(Row row, List<Span> values, Span prose) {
        List<Span> leading = values.stream()
                .filter(v -> v.start() < prose.start())
                .limit(MOST_LABELS)
                .toList();
        Set<Span> told = new HashSet<>(values);
        boolean tells = row.cells().stream()
                .anyMatch(
                        c -> c.span().start() > prose.start() && told.contains(c.span()) && TELLING.contains(c.type()));
        if (tells && row.fitsSentence()) {
            readValues(row, only(row, values), row.block().span());
        } else if (leading.size() > 1) {
            readValues(row, only(row, leading), leading.get(0).join(leading.get(leading.size() - 1)));
        }
    }

    /** The row's cells with only these filled, so that each keeps its column. */
    private static List<Span> only(Row row, List<Span> filled) {
        Set<Span> kept = new HashSet<>(filled);
        return row.filled().stream()
                .map(c -> kept.contains(c) ? c : new Span(c.start(), c.start()))
                .toList();
    }

    /**
     * The question gives the topic, the other cells the answer: they speak together. Of an answer of several sentences the first
     * answers the question, the others stand for themselves.
     */
    private void readAnswered(Row row) {
        List<Span> cells = row.filled();
        Span answer = cells.get(cells.size() - 1);
        List<Span> parts = CellLines.of(maker.text(), answer).stream()
                .flatMap(line -> Sentences.of(maker.text(), line).stream())
                .toList();
        // 「有。10日前に通知」: a bare yes or no and what explains it are one answer.
        int answers = !parts.isEmpty() && parts.get(0).length() <= SentencePassages.BARE_ANSWER ? 2 : 1;
        if (parts.size() <= answers) {
            readValues(row, cells, row.spoken());
            return;
        }
        List<Span> others = cells.subList(0, cells.size() - 1);
        Span first = new Span(answer.start(), parts.get(answers - 1).end());
        List<Span> together = new ArrayList<>(others);
        together.add(first);
        readValues(row, together, new Span(row.block().span().start(), first.end()));
        List<Context> labels =
                labels(others.stream().filter(cell -> cell.length() > 0).toList());
        Span rest = new Span(parts.get(answers).start(), answer.end());
        sentences.read(row.block(), rest, Passage.Kind.SENTENCE, labels, row.cells());
    }

    /** 「ログの保存期間 | 1年です。…」: labels, and behind them prose whose first sentence needs them. */
    private boolean isLabelled(Row row) {
        List<Span> cells = row.filled();
        return !row.values().isEmpty()
                && row.prose().size() == 1
                && row.prose().get(0).equals(cells.get(cells.size() - 1))
                && Sentences.of(maker.text(), row.prose().get(0)).stream()
                        .findFirst()
                        .filter(this::isShort)
                        .isPresent();
    }

    /** "Client logs (that is, …) | 12 months": words without an end in front of values name what has them. */
    private boolean isLongLabel(Row row) {
        return row.prose().size() == 1
                && !row.values().isEmpty()
                && row.prose().get(0).equals(row.filled().get(0))
                && row.prose().get(0).length() <= LONGEST_LABEL
                && !SENTENCE_END.isIn(row.prose().get(0).of(maker.text()));
    }

    private boolean isShort(Span sentence) {
        return sentence.length()
                <= (Script.hasJapanese(sentence.of(maker.text())) ? SHORT_JAPANESE_SENTENCE : SHORT_SENTENCE);
    }

    /** The address of a link is not read: a short cell stays short with it. */
    private boolean isProse(Span cell) {
        String words = cell.of(maker.text());
        int length = words.contains("](") ? Captured.clean(words).length() : cell.length();
        return length > MAX_VALUE_CELL || SENTENCE_END.isIn(words) && length > MAX_VALUE_CELL / 4;
    }

    /** Under a head for places: what ends no sentence is an address, however long. */
    private boolean isAddress(Table table, int column, Span cell) {
        return table.isPlace(column)
                && cell.length() <= MAX_ADDRESS_CELL
                && !SENTENCE_END.matcher(cell.of(maker.text())).find();
    }

    /** Where a firm of a list is at home says nothing of what the other cells tell. */
    private static boolean isSeat(Row row, Span span) {
        boolean firms = row.cells().stream()
                .anyMatch(c -> c.type() == ColumnType.NAME && !c.head().isEmpty());
        return firms
                && row.cells().stream()
                        .filter(c -> c.span().equals(span))
                        .anyMatch(c -> SEAT.isWhole(c.head().folded()));
    }

    /** A figure under a head of its own, beside others, is read as a cell; it is the measure of nothing that prose tells. */
    private static boolean isMeasure(Row row, Span span) {
        List<Cell> measures = row.cells().stream()
                .filter(c -> c.type() == ColumnType.VALUE && c.span().length() > 0)
                .toList();
        return measures.size() > 1 && measures.stream().anyMatch(c -> c.span().equals(span));
    }

    private List<Context> labels(List<Span> cells) {
        return cells.stream()
                .map(cell -> maker.context(Context.Role.ROW_LABEL, cell))
                .toList();
    }

    /** Each line of cells that hold several speaks for itself, with the cells that hold one; an address is one for all of them. */
    private void readValues(Row row, List<Span> cells, Span quote) {
        for (List<Span> line : CellLines.aligned(maker.text(), cells, row.table()::isPlace)) {
            readLine(row, line, quote);
        }
    }

    private void readLine(Row row, List<Span> cells, Span quote) {
        List<Folding.Piece> pieces = new ArrayList<>();
        Span header = null;
        boolean named = namesColumns(row.block().header());
        for (int column = 0; column < cells.size(); column++) {
            Span cell = cells.get(column);
            if (column == row.chosen()) {
                Span head = row.table().headOf(row.block(), column);
                header = header == null ? head : header.join(head);
                pieces.add(new Folding.Piece(head, "|"));
            }
            if (cell.length() == 0 || row.table().namesPlans(column)) {
                continue;
            }
            Span head = named ? row.table().headOf(row.block(), column) : null;
            if (head != null) {
                header = header == null ? head : header.join(head);
                pieces.add(new Folding.Piece(head, "|"));
            }
            pieces.add(new Folding.Piece(row.table().meant(column, cell), head != null ? ": " : "|"));
        }
        MatchText text = maker.read(pieces);
        if (!text.isEmpty()) {
            List<Cell> within = within(row, cells, text);
            Passage passage =
                    maker.make(row.block(), Passage.Kind.ROW, text, quote, header, question(row), null, within);
            Passage told = passage.of(plans(row));
            sentences.hand(row.table().isPermissions() ? told.in(Section.MANUAL) : told);
        }
    }

    /** The plans that the row speaks of, by the head of its column or by the words of a cell; none for all. */
    private static List<String> plans(Row row) {
        String plan = row.plan() == null ? "" : row.table().planOf(row.block(), row.plan());
        return plan.isEmpty() ? row.table().plansNamed(row.block()) : List.of(plan);
    }

    private List<Cell> within(Row row, List<Span> cells, MatchText text) {
        List<Cell> within = new ArrayList<>();
        for (Cell cell : row.cells()) {
            boolean partly = cell.column() < cells.size()
                    && cells.get(cell.column()).length() > 0
                    && !cells.get(cell.column()).equals(cell.span());
            Cell read = partly ? row.table().cell(row.block(), cell.column(), cells.get(cell.column())) : cell;
            within.add(read.in(text));
        }
        return within;
    }

    private List<Context> question(Row row) {
        return row.question() == null ? List.of() : List.of(maker.context(Context.Role.QUESTION, row.question()));
    }

    /** Heads that are longer than any sentence name no columns; they would be read again with every row. */
    private static boolean namesColumns(List<Span> heads) {
        return heads.stream().mapToInt(Span::length).sum() <= Sentences.MAX_SENTENCE;
    }
}
