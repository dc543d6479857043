package dev.tenken.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** A letter of the program in the hands of a person who answers it. */
public final class LetterFilledIn {
    private LetterFilledIn() {}

    /** Writes an answer into the last cell of the first question of every table. */
    public static byte[] last(byte[] letter, String answer) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(letter))) {
            for (XWPFTable table : document.getTables()) {
                XWPFTableRow row = table.getRow(1);
                row.getCell(row.getTableCells().size() - 1).setText(answer);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.write(out);
            return out.toByteArray();
        }
    }
}
