package dev.tenken.extract.passage;

import dev.tenken.data.Patterns;
import dev.tenken.extract.text.Expression;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The columns of a table that tell one plan, edition or tier each: what a row says, it says for every plan apart. */
final class PlanColumns {
    /** Several plans are told apart; what one column tells is told of all. */
    private static final int FEWEST = 2;

    private static final Pattern SEVERAL = Patterns.compile("[,、，/／・&]|(?i: (?:and|or|only) ?)|および|及び|または|のみ");
    private static final Expression DASH = Expression.ofPlain("[-ー]{1,3}");

    private PlanColumns() {}

    /**
     * The columns, in order; none when the table tells no plans apart. A column between two plans is one too, whatever its name; and
     * all are when words over the table announce plans.
     *
     * @param types what each column holds
     * @param announced whether words over the table or over its labels say that it compares plans
     */
    static List<Integer> of(List<ColumnType> types, boolean announced) {
        List<Integer> named = columns(types, 1, types.size(), t -> t == ColumnType.PLAN);
        if (announced && named.size() < FEWEST) {
            return atLeast(columns(types, 1, types.size(), PlanColumns::mayBePlan));
        }
        return named.size() < FEWEST
                ? List.of()
                : columns(types, named.get(0), named.get(named.size() - 1) + 1, PlanColumns::mayBePlan);
    }

    private static List<Integer> atLeast(List<Integer> columns) {
        return columns.size() < FEWEST ? List.of() : columns;
    }

    private static List<Integer> columns(List<ColumnType> types, int from, int to, Predicate<ColumnType> wanted) {
        return IntStream.range(from, to)
                .filter(i -> wanted.test(types.get(i)))
                .boxed()
                .toList();
    }

    private static boolean mayBePlan(ColumnType type) {
        return type == ColumnType.PLAN || type == ColumnType.MARK || type == ColumnType.VALUE;
    }

    /** The plans that a cell names, as written: "Scale or Enterprise", 「上位版、標準版」. */
    static List<String> names(String cell) {
        return SEVERAL.splitAsStream(Captured.clean(cell))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** Whether a row says something for a plan: a dash among figures does not, among words it is a no. */
    static boolean tells(List<Cell> cells, List<Integer> plans, int plan) {
        if (plan >= cells.size() || cells.get(plan).text().isEmpty()) {
            return false;
        }
        boolean figures = plans.stream().filter(p -> p < cells.size()).anyMatch(p -> ColumnWords.builtIn()
                .isValue(cells.get(p).text().folded()));
        return !figures || !DASH.isWhole(cells.get(plan).text().folded());
    }
}
