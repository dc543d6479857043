package dev.tenken.document.office;

import dev.tenken.document.format.ContentBuilder;
import dev.tenken.model.InputException;
import dev.tenken.office.read.MarkedTable;
import dev.tenken.office.read.SheetRow;
import java.util.List;
import java.util.Optional;

/** Writes a sheet by what it is: a sheet of questions that this program made, or one of the vendor's own. */
final class SheetContent {

    private SheetContent() {}

    /** Whether this program made the sheet. */
    static boolean isOwn(List<SheetRow> rows) {
        return own(rows).isPresent();
    }

    /** The table of questions or findings that this program made; nothing when it did not. */
    static Optional<MarkedTable> own(List<SheetRow> rows) {
        return MarkedTable.of(rows).or(() -> QuestionTitles.table(rows));
    }

    /**
     * Writes the rows of a sheet.
     *
     * @param rows those that have text, in order
     * @return true when it is a sheet of questions that this program made
     * @throws InputException when the sheet belongs to a workpaper that this program wrote
     */
    static boolean write(List<SheetRow> rows, ContentBuilder content, String place) {
        MarkedTable own = own(rows).orElse(null);
        if (own == null) {
            new SheetTables(content, place).write(rows);
        } else if (AnswerTable.isOne(own)) {
            AnswerTable.write(own, content);
        } else {
            throw workpaper(place);
        }
        return own != null;
    }

    static InputException workpaper(String place) {
        return new InputException(place + ": a workpaper that this program wrote, no document of the vendor: move it"
                + " elsewhere, and name it to --dispositions if it is filled in");
    }
}
