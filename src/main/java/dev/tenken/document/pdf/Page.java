package dev.tenken.document.pdf;

import java.util.List;

/**
 * A page as it was taken apart.
 *
 * @param number from 1
 * @param rows from top to bottom
 * @param draws whether it shows anything besides its text, such as a picture
 * @param broken whether it could not be taken apart
 */
record Page(int number, float height, List<Row> rows, boolean draws, boolean broken) {

    Page {
        rows = List.copyOf(rows);
    }

    static Page broken(int number) {
        return new Page(number, 0, List.of(), true, true);
    }

    Page with(List<Row> others) {
        return new Page(number, height, others, draws, broken);
    }

    /** Characters of its text. */
    long length() {
        return rows.stream()
                .flatMap(row -> row.items().stream())
                .mapToLong(Item::length)
                .sum();
    }

    /** Whether it shows something and gave no text. */
    boolean isUnreadable() {
        return broken || (draws && rows.isEmpty());
    }
}
