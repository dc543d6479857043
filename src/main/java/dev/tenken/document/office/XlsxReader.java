package dev.tenken.document.office;

import dev.tenken.document.format.Content;
import dev.tenken.document.format.ContentBuilder;
import dev.tenken.document.format.FormatReader;
import dev.tenken.document.format.Limits;
import dev.tenken.model.InputException;
import dev.tenken.model.document.LeftOut;
import dev.tenken.office.read.FileProperties;
import dev.tenken.office.read.XlsxFile;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Reads workbooks of Excel: every sheet, row by row, with the values that it shows. Hidden sheets, rows and columns, and what is struck out,
 * are no published answers and are left out; the keys of sheets that this program wrote are hidden and found all the same.
 */
public final class XlsxReader implements FormatReader {
    /** Names that a sheet has until somebody gives it one. */
    private static final Pattern UNNAMED = Pattern.compile("(?i)(?:sheet|シート) ?\\d{0,3}");

    @Override
    public Content read(byte[] bytes, String place, Consumer<String> progress) {
        ContentBuilder content = new ContentBuilder();
        AtomicBoolean asks = new AtomicBoolean();
        FileProperties properties = XlsxFile.read(bytes, place, Limits.SHEETS, sheet -> {
            boolean own = SheetContent.isOwn(sheet.rows());
            if (sheet.hidden() && !own) {
                progress.accept("left out the hidden sheet " + sheet.name() + " of " + place);
                content.leftOut(LeftOut.Kind.HIDDEN_SHEET, sheet.name(), 1);
                return;
            }
            if (!own) {
                content.leftOut(LeftOut.Kind.HIDDEN_ROWS, sheet.name(), sheet.hiddenRows());
                content.leftOut(LeftOut.Kind.HIDDEN_COLUMNS, sheet.name(), sheet.hiddenColumns());
            }
            content.leftOut(LeftOut.Kind.STRUCK_OUT, sheet.name(), sheet.struck());
            if (!UNNAMED.matcher(sheet.name()).matches()) {
                content.heading(1, sheet.name(), sheet.name());
            }
            if (SheetContent.write(own ? sheet.rows() : sheet.shown(), content, place)) {
                asks.set(true);
            }
            progress.accept("read sheet " + sheet.name() + " of " + place);
        });
        if (properties.madeHere() && !asks.get()) {
            throw SheetContent.workpaper(place);
        }
        if (content.length() == 0) {
            throw new InputException(
                    place + ": the workbook holds no text; wanted sheets with text: replace or remove it");
        }
        content.leftOut(LeftOut.Kind.STRUCK_OUT, null, properties.struck());
        content.leftOut(LeftOut.Kind.COMMENTS, null, properties.comments());
        return content.build(properties.title(), properties.saved());
    }
}
