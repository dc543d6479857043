package dev.tenken.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Tells what each column of a table holds, from its head and its cells. */
final class ColumnTypes {
    private static final int FEWEST_OWNERS = 2;

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
        return types;
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
        if (mostly(cells, words::isValue) && column > 0) {
            return ColumnType.VALUE;
        }
        return column == 0 ? ColumnType.LABEL : ColumnType.TEXT;
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
