package dev.tenken.extract.passage;

import dev.tenken.extract.text.Folding;
import dev.tenken.extract.text.MatchText;
import dev.tenken.model.document.Block;
import dev.tenken.model.document.BlockKind;
import dev.tenken.model.document.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The table that a row stands in: which of its rows are heads, what its columns hold, what its signs mean. */
public final class Table {
    /** Rows that are enough to tell what a column holds. */
    private static final int LOOKED_AT = 40;
    /** Blocks before and behind a table in which its signs are explained. */
    private static final int BESIDE = 2;
    /** So many when each of them explains a sign. */
    private static final int BESIDE_AT_MOST = 10;
    /** Roles that make a table one of permissions. */
    private static final int FEWEST_ROLES = 2;
    /** A row of more cells is told with its first ones. */
    private static final int MOST_CELLS = 50;

    private final PassageMaker maker;
    private final List<Block> blocks;
    private final int first;
    private final Block heads;
    private final Block lowerHeads;
    private final ColumnTypes types;
    private final List<Integer> plans;
    private final Legend legend;
    private final Initials initials;
    private final AnswerColumns answers;
    private final AnswerLegend answerLegend;
    /** Columns whose answers are signs that the legend explains. */
    private final Set<Integer> explained;

    /** @param first index of the table's first row */
    public Table(List<Block> blocks, int first, PassageMaker maker) {
        this.maker = maker;
        this.blocks = blocks;
        this.first = first;
        this.heads = opens(blocks, first) ? blocks.get(first) : null;
        this.lowerHeads = heads != null && headsToo(next(first), next(first + 1)) ? next(first) : null;
        List<MatchText> beside = beside();
        this.legend = new Legend(beside, ColumnWords.builtIn(), isCrossed());
        this.initials = Initials.of(beside, ColumnWords.builtIn());
        this.types = columns((names, cells) -> ColumnTypes.of(names, cells, ColumnWords.builtIn()));
        this.answers = columns(AnswerColumns::new);
        this.plans = PlanColumns.of(types.all(), announcesPlans());
        this.answerLegend = new AnswerLegend(withHeads(beside));
        this.explained = columns(this::explained);
    }

    /** Whether the block at the index is a row of heads over the rows below it. */
    public static boolean opens(List<Block> blocks, int index) {
        Block row = blocks.get(index);
        return row.header().isEmpty()
                && index + 1 < blocks.size()
                && blocks.get(index + 1).kind() == BlockKind.TABLE_ROW
                && heads(row, blocks.get(index + 1));
    }

    /** Whether the row goes on with this table, as the block behind one of its rows. */
    public boolean holds(Block row) {
        return keyOf(row) == keyOf(heads == null ? blocks.get(first) : blocks.get(first + 1));
    }

    /** Whether a row names columns: it states nothing. */
    public boolean isHead(Block row) {
        if (row == heads || row == lowerHeads) {
            return true;
        }
        boolean same =
                row.header().size() == row.cells().size() && !row.header().isEmpty();
        return same
                && IntStream.range(0, row.cells().size()).allMatch(i -> row.cells()
                        .get(i)
                        .of(maker.text())
                        .equals(row.header().get(i).of(maker.text())));
    }

    /** The head over a column of the row, or null when there is none. */
    Span headOf(Block row, int column) {
        if (lowerHeads != null
                && column < lowerHeads.cells().size()
                && lowerHeads.cells().get(column).length() > 0) {
            return lowerHeads.cells().get(column);
        }
        boolean headed =
                column < row.header().size() && row.header().get(column).length() > 0;
        return headed ? row.header().get(column) : null;
    }

    /** The columns that tell a plan each; none when the table does not tell plans apart. */
    List<Integer> plans() {
        return plans;
    }

    /** Whether the cells of a column name plans: they say for which of them the row speaks, and nothing beside. */
    boolean namesPlans(int column) {
        return types.of(column) == ColumnType.PLANS;
    }

    /** Whether the cells of a column name places. */
    boolean isPlace(int column) {
        return types.of(column) == ColumnType.PLACE;
    }

    /** The plans that a row's cells name as those which have its thing, as written; none when it has them all. */
    List<String> plansNamed(Block row) {
        List<String> named = new ArrayList<>();
        for (int column = 0; column < Math.min(row.cells().size(), MOST_CELLS); column++) {
            if (namesPlans(column)) {
                MatchText cell = maker.fold(row.cells().get(column));
                if (!cell.isEmpty() && !ColumnWords.builtIn().isAnyPlan(cell.folded())) {
                    named.addAll(PlanColumns.names(row.cells().get(column).of(maker.text())));
                }
            }
        }
        return named;
    }

    /** The plan that a column tells, as written. */
    String planOf(Block row, int column) {
        Span head = headOf(row, column);
        return head == null ? "" : Captured.clean(head.of(maker.text()));
    }

    /** Only columns with names can be plans, and none where one of them is named by what is measured: there the rows are. */
    private boolean announcesPlans() {
        Block row = blocks.get(first);
        Block below = heads == null ? row : next(first);
        List<Span> names = below == null ? List.of() : below.header();
        boolean named = names.size() > 2 && names.stream().skip(1).allMatch(n -> n.length() > 0);
        ColumnWords words = ColumnWords.builtIn();
        return named
                && names.stream()
                        .skip(1)
                        .noneMatch(n ->
                                words.isHead(ColumnType.VALUE, maker.fold(n).folded()))
                && (words.tellsPlans(maker.nearestHeading(row).folded())
                        || words.tellsPlans(maker.fold(names.get(0)).folded()));
    }

    /** What a row says as one of a check sheet. */
    RowSense senseOf(Block row) {
        List<String> cells = IntStream.range(0, Math.min(row.cells().size(), MOST_CELLS))
                .mapToObj(i -> maker.fold(meant(i, row.cells().get(i))).folded())
                .toList();
        return answers.of(cells, i -> Question.is(cells.get(i)));
    }

    private Set<Integer> explained(List<String> names, List<List<String>> cells) {
        return IntStream.range(0, names.size())
                .filter(i -> answers.isAnswer(i) && answerLegend.explains(cells.get(i)))
                .boxed()
                .collect(Collectors.toSet());
    }

    /** 「回答（○：対応済、△：一部）」: a head may explain the signs below it. */
    private List<MatchText> withHeads(List<MatchText> beside) {
        List<MatchText> lines = new ArrayList<>(beside);
        Block row = heads == null ? blocks.get(first) : next(first);
        if (row != null) {
            row.header().stream().filter(h -> h.length() > 0).map(maker::fold).forEach(lines::add);
        }
        return lines;
    }

    /** The words that a legend has for the sign in a cell; the cell itself when there are none. */
    Span meant(int column, Span cell) {
        Span words = explained.contains(column) && cell.length() > 0
                ? answerLegend.of(maker.fold(cell).folded())
                : null;
        return words == null ? cell : words;
    }

    /** The cells of a row without those of some columns, so that each keeps its column. */
    static List<Span> without(List<Span> cells, IntPredicate columns) {
        return IntStream.range(0, cells.size())
                .mapToObj(i -> columns.test(i)
                        ? new Span(cells.get(i).start(), cells.get(i).start())
                        : cells.get(i))
                .toList();
    }

    /** Whether a column asks what another one answers. */
    boolean asksIn(int column) {
        return answers.isQuestion(column);
    }

    /** The cells of a row. */
    List<Cell> cells(Block row) {
        List<Cell> cells = new ArrayList<>();
        for (int column = 0; column < Math.min(row.cells().size(), MOST_CELLS); column++) {
            cells.add(cell(row, column, row.cells().get(column)));
        }
        return cells;
    }

    /** The cell of a column, or a part of it. */
    Cell cell(Block row, int column, Span span) {
        Span head = headOf(row, column);
        MatchText text = initials.spelt(maker.fold(span));
        return new Cell(
                column,
                types.of(column),
                head == null ? MatchText.EMPTY : maker.fold(head),
                head,
                text,
                span,
                legend.markOf(text.folded()),
                null);
    }

    private Block next(int index) {
        boolean row = index + 1 < blocks.size() && blocks.get(index + 1).kind() == BlockKind.TABLE_ROW;
        return row ? blocks.get(index + 1) : null;
    }

    private static boolean heads(Block row, Block below) {
        return keyOf(below) >= 0 && row.cells().stream().anyMatch(c -> c.length() > 0 && c.start() == keyOf(below));
    }

    /** Where the heads of a row's table begin; rows of one table have it in common. */
    private static int keyOf(Block row) {
        return row.header().stream()
                .filter(h -> h.length() > 0)
                .mapToInt(Span::start)
                .findFirst()
                .orElse(-1);
    }

    /** A second row of heads names what the first one left open: it has no label of its own, and no figures or signs. */
    private boolean headsToo(Block row, Block below) {
        if (below == null || keyOf(below) != keyOf(row) || row.cells().size() < 3) {
            return false;
        }
        Span label = row.cells().get(0);
        boolean unlabelled = label.length() == 0
                || label.of(maker.text()).equals(row.header().get(0).of(maker.text()));
        return unlabelled
                && hasSpanning(row.header())
                && row.cells().stream().skip(1).filter(c -> c.length() > 0).allMatch(this::isName);
    }

    /** A head over several columns stands over the first and is left out, or said again, over the others. */
    private boolean hasSpanning(List<Span> names) {
        return IntStream.range(1, names.size())
                .anyMatch(i -> names.get(i).length() == 0
                        || names.get(i).of(maker.text()).equals(names.get(i - 1).of(maker.text())));
    }

    private boolean isName(Span cell) {
        String words = maker.fold(cell).folded();
        ColumnWords known = ColumnWords.builtIn();
        return known.markOf(words) == null && !known.isValue(words);
    }

    /** Whether it says which role of users may do what: that is how the product works, and no statement on the service. */
    boolean isPermissions() {
        Block row = heads == null ? blocks.get(first) : next(first);
        long roles = row == null
                ? 0
                : IntStream.range(1, Math.min(row.header().size(), MOST_CELLS))
                        .filter(i -> types.of(i) == ColumnType.MARK || types.of(i) == ColumnType.PARTY)
                        .mapToObj(i -> headOf(row, i))
                        .filter(head -> head != null
                                && ColumnWords.builtIn().isRole(maker.fold(head).folded()))
                        .count();
        return roles >= FEWEST_ROLES;
    }

    /** A table whose only sign is a cross ticks with it. */
    private boolean isCrossed() {
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        boolean crossed = false;
        for (Block row : rowsLookedAt()) {
            for (Span cell : row.cells().subList(0, Math.min(row.cells().size(), MOST_CELLS))) {
                String words = maker.fold(cell).folded();
                Mark mark = ColumnWords.builtIn().markOf(words);
                crossed |= words.equals(Legend.CROSS);
                if (mark != null && mark != Mark.NO) {
                    marks.add(mark);
                }
            }
        }
        return crossed && marks.isEmpty();
    }

    private List<Block> rowsLookedAt() {
        List<Block> rows = new ArrayList<>();
        int from = first + (heads == null ? 0 : 1) + (lowerHeads == null ? 0 : 1);
        for (int i = from; i < Math.min(blocks.size(), from + LOOKED_AT); i++) {
            Block row = blocks.get(i);
            if (row.kind() != BlockKind.TABLE_ROW || !rows.isEmpty() && keyOf(row) != keyOf(rows.get(0))) {
                break;
            }
            rows.add(row);
        }
        return rows;
    }

    private interface ColumnReader<T> {
        T read(List<String> names, List<List<String>> cells);
    }

    private <T> T columns(ColumnReader<T> reader) {
        List<Block> rows = rowsLookedAt();
        int columns = Math.min(
                MOST_CELLS, rows.stream().mapToInt(r -> r.cells().size()).max().orElse(0));
        List<String> names = new ArrayList<>();
        List<List<String>> cells = new ArrayList<>();
        for (int column = 0; column < columns; column++) {
            Span head = headOf(rows.get(0), column);
            names.add(head == null ? "" : maker.fold(head).folded());
            cells.add(column(rows, column));
        }
        return reader.read(names, cells);
    }

    private List<String> column(List<Block> rows, int column) {
        return rows.stream()
                .filter(row ->
                        column < row.cells().size() && row.cells().get(column).length() > 0)
                .map(row -> initials.spelt(maker.fold(row.cells().get(column))).folded())
                .toList();
    }

    private List<MatchText> beside() {
        List<MatchText> beside = new ArrayList<>();
        for (int i = first - 1; i >= Math.max(0, first - BESIDE_AT_MOST); i--) {
            if (i < first - BESIDE && !AnswerLegend.isOne(legendLine(blocks.get(i)))) {
                break;
            }
            addProse(i, beside);
        }
        int end = first;
        while (end < Math.min(blocks.size(), first + LOOKED_AT)
                && blocks.get(end).kind() == BlockKind.TABLE_ROW) {
            end++;
        }
        for (int i = end; i < Math.min(blocks.size(), end + BESIDE); i++) {
            addProse(i, beside);
        }
        return beside;
    }

    private void addProse(int index, List<MatchText> into) {
        Block block = blocks.get(index);
        boolean prose = block.kind() == BlockKind.PARAGRAPH || block.kind() == BlockKind.LIST_ITEM;
        if (prose || index < first && AnswerLegend.isOne(legendLine(block))) {
            into.add(legendLine(block));
        }
    }

    /** A block as a line of a legend; a row of two cells is a sign and its words. */
    private MatchText legendLine(Block block) {
        List<Span> cells = block.cells().stream().filter(c -> c.length() > 0).toList();
        return block.kind() == BlockKind.TABLE_ROW && cells.size() == 2
                ? maker.read(List.of(new Folding.Piece(cells.get(0), ""), new Folding.Piece(cells.get(1), ": ")))
                : maker.fold(block.kind() == BlockKind.LIST_ITEM ? wholeLine(block.span()) : block.span());
    }

    /** 「○：一部対応」 may be taken for an item behind a bullet. */
    private Span wholeLine(Span item) {
        return new Span(maker.text().lastIndexOf('\n', item.start() - 1) + 1, item.end());
    }
}
