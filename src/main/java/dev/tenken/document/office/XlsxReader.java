package dev.tenken.document.office;

import dev.tenken.document.format.Content;
import dev.tenken.document.format.ContentBuilder;
import dev.tenken.document.format.FormatReader;
import dev.tenken.document.format.Limits;
import dev.tenken.model.InputException;
import dev.tenken.office.read.FileProperties;
import dev.tenken.office.read.XlsxFile;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Reads workbooks of Excel: every sheet, row by row, with the values that it shows; hidden sheets and rows are published with it. */
public final class XlsxReader implements FormatReader {
    /** Names that a sheet has until somebody gives it one. */
    private static final Pattern UNNAMED = Pattern.compile("(?i)(?:sheet|シート) ?\\d{0,3}");

    @Override
    public Content read(byte[] bytes, String place, Consumer<String> progress) {
        ContentBuilder content = new ContentBuilder();
        AtomicBoolean asks = new AtomicBoolean();
        FileProperties properties = XlsxFile.read(bytes, place, Limits.SHEETS, (name, rows) -> {
            if (!UNNAMED.matcher(name).matches()) {
                content.heading(1, name, name);
            }
            if (SheetContent.write(rows, content, place)) {
                asks.set(true);
            }
            progress.accept("read sheet " + name + " of " + place);
        });
        if (properties.madeHere() && !asks.get()) {
            throw SheetContent.workpaper(place);
        }
        if (content.length() == 0) {
            throw new InputException(
                    place + ": the workbook holds no text; wanted sheets with text: replace or remove it");
        }
        return content.build(properties.title(), properties.saved());
    }
}
