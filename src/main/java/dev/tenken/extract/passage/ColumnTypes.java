package dev.tenken.extract.passage;

import dev.tenken.extract.text.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Tells what each column of a table holds, from its head and its cells. */
final class ColumnTypes {
    private static final int FEWEST_OWNERS = 2;
    private static final Expression NUMBER = Expression.ofPlain("[a-z]{0,3}[-. ]?[0-9.()-]{1,8}[a-z]?");
    private static final Expression SEVERAL = Expression.ofPlain("[,、/・]| and | or |および|及び|または");

    private final ColumnWords words;
    private final List<ColumnType> types = new ArrayList<>();

    private ColumnTypes(ColumnWords words) {
        this.words = words;
    }

    /**
     * @param heads folded, by column; "" where there is none
     * @param columns the folded cells of each column, empty ones left out
     */
    static ColumnTypes of(List<String> heads, List<List<String>> columns, ColumnWords words) {
        ColumnTypes types = new ColumnTypes(words);
        long parties = heads.stream().filter(words::isParty).count();
        for (int column = 0; column < columns.size(); column++) {
            String head = column < heads.size() ? heads.get(column) : "";
            types.types.add(types.type(column, head, columns.get(column), parties));
        }
        types.moveLabel(columns);
        return types;
    }

    /** Where groups stand before what a matrix is about ("Network | Firewall rules | ✓"), the column that tells its rows apart labels them. */
    private void moveLabel(List<List<String>> columns) {
        int first = 0;
        while (first < types.size() && types.get(first) != ColumnType.PARTY && types.get(first) != ColumnType.OWNER) {
            first++;
        }
        int label = 0;
        for (int column = 1; first < types.size() && column < first; column++) {
            boolean words = types.get(column) == ColumnType.TEXT;
            label = words && told(columns.get(column)) > told(columns.get(label)) ? column : label;
        }
        if (label > 0 && types.get(0) == ColumnType.LABEL) {
            types.set(0, ColumnType.TEXT);
            types.set(label, ColumnType.LABEL);
        }
    }

    /** How many different things the cells of a column name; numbers name none. */
    private static long told(List<String> cells) {
        return cells.stream().filter(c -> !NUMBER.isWhole(c)).distinct().count();
    }

    /** What a column holds; {@link ColumnType#TEXT} for one that the table was not known to have. */
    ColumnType of(int column) {
        return column < types.size() ? types.get(column) : ColumnType.TEXT;
    }

    /** What the columns hold, from the first. */
    List<ColumnType> all() {
        return List.copyOf(types);
    }

    private ColumnType type(int column, String head, List<String> cells, long parties) {
        boolean marked = mostly(cells, cell -> words.markOf(cell) != null);
        boolean owners = mostly(cells, words::isParty);
        if (words.isParty(head) && (parties > 1 || marked)) {
            return ColumnType.PARTY;
        }
        if (column > 0 && isPlatform(head, cells)) {
            return ColumnType.PLATFORM;
        }
        if (column > 0 && words.isHead(ColumnType.PLANS, head) && mostly(cells, words::namesPlans)) {
            return ColumnType.PLANS;
        }
        if (words.isHead(ColumnType.OWNER, head) && owners || column > 0 && owners && cells.size() >= FEWEST_OWNERS) {
            return ColumnType.OWNER;
        }
        ColumnType named = column == 0 && !marked ? firstColumn(head) : byHead(head);
        if (named != null) {
            return named;
        }
        if (marked && column > 0) {
            return ColumnType.MARK;
        }
        // Of a plan, "60 days" in one row and "×" in the next.
        if (mostly(cells, cell -> words.isValue(cell) || words.markOf(cell) != null) && column > 0) {
            return ColumnType.VALUE;
        }
        return column == 0 ? ColumnType.LABEL : ColumnType.TEXT;
    }

    /** "Cloud: AWS, Azure" says where a thing is to be had, "Cloud: AWS" what it runs on. */
    private boolean isPlatform(String head, List<String> cells) {
        return words.isHead(ColumnType.PLATFORM, head)
                || words.isCloudHead(head) && mostly(cells, cell -> SEVERAL.isIn(cell));
    }

    /** A first column labels its rows, whatever it is called, but when it holds the questions or the names of firms. */
    private ColumnType firstColumn(String head) {
        boolean tells = words.isHead(ColumnType.QUESTION, head) || words.isHead(ColumnType.NAME, head);
        return tells ? byHead(head) : null;
    }

    private ColumnType byHead(String head) {
        for (ColumnType type : List.of(
                ColumnType.QUESTION,
                ColumnType.ANSWER,
                ColumnType.REMARK,
                ColumnType.PLACE,
                ColumnType.VALUE,
                ColumnType.PLAN,
                ColumnType.NAME)) {
            if (words.isHead(type, head)) {
                return type;
            }
        }
        return null;
    }

    private static boolean mostly(List<String> cells, Predicate<String> kind) {
        return !cells.isEmpty() && cells.stream().filter(kind).count() * 2 > cells.size();
    }
}
