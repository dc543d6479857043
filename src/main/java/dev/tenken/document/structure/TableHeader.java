package dev.tenken.document.structure;

import dev.tenken.document.structure.Piece.Row;
import dev.tenken.figures.Dates;
import dev.tenken.model.document.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds the header row of a table that does not mark it, by how its cells look beside those below. */
final class TableHeader {
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_JAPANESE_NAME = 30;
    private static final Pattern RUNS_ON = Pattern.compile("[、。]|, ");

    private static final Pattern FIRST_COLUMN = Pattern.compile(
            "(?i)項目名?|対象|機能名?|区分|種別|分類|名称|内容|№|no\\.?|番号|項番|版|ver\\.?|#|id|ref\\.?"
                    + "|(?:確認|質問|点検|評価|要求|調査|設問|チェック|回答|管理|対策|セキュリティ)(?:事項|項目|内容)|質問|設問|要件|管理策|対策|大項目|中項目|小項目"
                    + "|items?|target|category|features?|functions?|services?|type|name|version|questions?|controls?|requirements?|checks?|criteri(?:a|on)|measures?|topics?|domain");

    private TableHeader() {}

    /** The same rows, those below a header with its spans. */
    static List<Row> attach(List<Row> rows, String text) {
        int header = index(rows, text);
        if (header < 0) {
            return rows;
        }
        List<Row> attached = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            attached.add(i > header ? row.withHeader(aligned(rows.get(header), row)) : row);
        }
        return attached;
    }

    /** Whether the row begins as hardly any other than a header does: "Item", 項目. */
    static boolean opensAsHeader(Row row, String text) {
        return FIRST_COLUMN.matcher(row.cells().get(0).of(text)).matches();
    }

    /** Whether every cell of the row reads as the name of a column. */
    static boolean namesColumns(Row row, String text) {
        boolean opensAsHeader = opensAsHeader(row, text);
        return row.filled() > 0
                && row.cells().stream()
                        .filter(cell -> cell.length() > 0)
                        .allMatch(cell -> cell.length() <= LONGEST_NAME && isName(cell.of(text), opensAsHeader));
    }

    /** @param opensAsHeader whether the row begins as only headers do, so that 対応 names a column and is no answer */
    private static boolean isName(String cell, boolean opensAsHeader) {
        boolean tooLong = cell.length() > LONGEST_JAPANESE_NAME && Chars.hasJapanese(cell);
        boolean value = opensAsHeader ? Dates.startsWithDay(cell) : Values.isValue(cell);
        return !tooLong
                && !value
                && !Chars.endsSentence(withoutDot(cell))
                && !RUNS_ON.matcher(cell).find();
    }

    /** {@code Ver.} and {@code No.} are short for a name. */
    private static String withoutDot(String cell) {
        return cell.length() <= 4 && cell.endsWith(".") ? cell.substring(0, cell.length() - 1) : cell;
    }

    /** The index of the row that names the columns, or -1. */
    static int index(List<Row> rows, String text) {
        int first = hasCaption(rows) ? 1 : 0;
        if (rows.size() < first + 2) {
            return -1;
        }
        Row candidate = rows.get(first);
        long widest = rows.subList(first + 1, rows.size()).stream()
                .mapToLong(Row::filled)
                .max()
                .orElse(0);
        boolean wideEnough = candidate.filled() + 1 >= widest;
        return wideEnough && namesColumns(candidate, text) && !sharesForm(rows, first, text) ? first : -1;
    }

    /** A table's own title stands in its first cell, above a row with more. */
    private static boolean hasCaption(List<Row> rows) {
        return rows.size() > 2
                && rows.get(0).filled() == 1
                && rows.get(0).cells().get(0).length() > 0
                && rows.get(1).filled() > 1;
    }

    private static boolean sharesForm(List<Row> rows, int header, String text) {
        List<Span> names = rows.get(header).cells();
        for (Row row : rows.subList(header + 1, rows.size())) {
            for (int i = 0; i < Math.min(names.size(), row.cells().size()); i++) {
                Span cell = row.cells().get(i);
                boolean comparable = names.get(i).length() > 0 && cell.length() > 0;
                if (comparable && Alike.inEnding(names.get(i).of(text), ending(cell, text))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static String ending(Span cell, String text) {
        return text.substring(Math.max(cell.start(), cell.end() - LONGEST_NAME), cell.end());
    }

    /** Header spans by index of the row's cells; by order where a converter shifted the columns of one of them. */
    private static List<Span> aligned(Row header, Row row) {
        boolean shifted = header.filled() == row.filled() && !sameColumns(header, row);
        if (!shifted) {
            return header.cells();
        }
        List<Span> names =
                header.cells().stream().filter(cell -> cell.length() > 0).toList();
        Span none = new Span(header.span().start(), header.span().start());
        List<Span> aligned = new ArrayList<>();
        int next = 0;
        for (Span cell : row.cells()) {
            aligned.add(cell.length() > 0 ? names.get(next++) : none);
        }
        return aligned;
    }

    private static boolean sameColumns(Row header, Row row) {
        for (int i = 0; i < Math.max(header.cells().size(), row.cells().size()); i++) {
            if (isFilled(header, i) != isFilled(row, i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isFilled(Row row, int column) {
        return column < row.cells().size() && row.cells().get(column).length() > 0;
    }
}
