package dev.tenken.document.office;

import dev.tenken.document.format.Content;
import dev.tenken.document.format.ContentBuilder;
import dev.tenken.document.format.FormatReader;
import dev.tenken.document.format.Limits;
import dev.tenken.document.format.TextEncoding;
import dev.tenken.model.InputException;
import dev.tenken.office.read.CsvFile;
import dev.tenken.office.read.SheetRow;
import java.util.List;
import java.util.function.Consumer;

/** Reads sheets saved as values parted by commas, semicolons or tabs. */
public final class CsvReader implements FormatReader {

    @Override
    public Content read(byte[] bytes, String place, Consumer<String> progress) {
        List<SheetRow> rows = CsvFile.read(TextEncoding.decode(bytes, place), place, Limits.SHEETS);
        if (rows.isEmpty()) {
            throw new InputException(place + ": the file is empty; wanted a sheet with text: replace or remove it");
        }
        ContentBuilder content = new ContentBuilder();
        SheetContent.write(rows, content, place);
        return content.build(null, null);
    }
}
