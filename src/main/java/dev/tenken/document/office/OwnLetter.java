package dev.tenken.document.office;

import dev.tenken.document.format.ContentBuilder;
import dev.tenken.document.format.Limits;
import dev.tenken.document.format.TextEncoding;
import dev.tenken.model.InputException;
import dev.tenken.office.read.CsvFile;
import dev.tenken.office.read.SheetRow;
import dev.tenken.office.read.WordFile;
import dev.tenken.office.read.XlsxFile;
import dev.tenken.office.read.Xml;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;

/** Tells letters with questions of this program that came back with answers from all other papers. */
public final class OwnLetter {
    private OwnLetter() {}

    /** Whether somebody answered in it; false for what is none or cannot be read. */
    public static boolean isAnswered(String path, byte[] bytes) {
        String name = path.toLowerCase(Locale.ROOT);
        try {
            if (name.endsWith(".docx")) {
                return isAnswered(WordFile.read(bytes, path));
            }
            if (name.endsWith(".xlsx")) {
                AtomicBoolean answered = new AtomicBoolean();
                XlsxFile.read(bytes, path, Limits.SHEETS, sheet -> {
                    if (isAnswered(sheet.rows())) {
                        answered.set(true);
                    }
                });
                return answered.get();
            }
            return name.endsWith(".csv")
                    && isAnswered(CsvFile.read(TextEncoding.decode(bytes, path), path, Limits.SHEETS));
        } catch (InputException e) {
            return false;
        }
    }

    private static boolean isAnswered(List<SheetRow> rows) {
        return SheetContent.own(rows).filter(AnswerTable::isAnswered).isPresent();
    }

    private static boolean isAnswered(WordFile file) {
        if (!file.properties().madeHere() || file.properties().report()) {
            return false;
        }
        ContentBuilder content = new ContentBuilder();
        WordParts parts = new WordParts(
                new WordStyles(file.styles()),
                new WordNumbering(file.numbering()),
                new WordNotes(file.footnotes(), file.endnotes()));
        new LetterAnswers(content, parts).read(Xml.child(file.document(), "body"));
        return content.length() > 0;
    }
}
