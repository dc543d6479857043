package dev.tenken.answer.sheet;

import dev.tenken.data.FileNames;
import dev.tenken.document.format.TextEncoding;
import dev.tenken.model.InputException;
import dev.tenken.office.fill.CsvForm;
import dev.tenken.office.fill.DocxForm;
import dev.tenken.office.fill.FormFile;
import dev.tenken.office.fill.FormGrid;
import dev.tenken.office.fill.XlsxForm;
import dev.tenken.office.read.CsvFile;
import dev.tenken.office.read.SheetLimits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A customer's file of questions, opened to be filled. Each time it is opened it is as the customer sent it. */
public final class Questionnaire {
    private static final SheetLimits LIMITS = new SheetLimits(256L * 1024 * 1024, 50_000, 2_000_000, 20_000_000);
    private static final long MOST_BYTES = 64L * 1024 * 1024;

    private final FormFile file;
    private final List<Asked> questions = new ArrayList<>();

    private Questionnaire(FormFile file) {
        this.file = file;
    }

    /**
     * Reads a file of questions.
     *
     * @param named which columns somebody named
     * @throws InputException when it cannot be read, or no question is found in it
     */
    public static List<String> formats() {
        return List.of(".xlsx", ".csv", ".docx");
    }

    /** The file's bytes. */
    public static byte[] bytes(Path path) {
        String place = FileNames.shown(path);
        if (!Files.isRegularFile(path)) {
            throw new InputException(
                    place + ": no such file; wanted the questionnaire (" + String.join(", ", formats()) + ")");
        }
        try {
            if (Files.size(path) > MOST_BYTES) {
                throw new InputException(place + ": larger than " + MOST_BYTES + " bytes; wanted a smaller sheet");
            }
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw new InputException(place + ": cannot be read; wanted the questionnaire: check the path", e);
        }
    }

    /**
     * Opens a file of questions.
     *
     * @param bytes of the file
     * @param place what messages call it; its ending tells the format
     * @param named which columns somebody named
     * @throws InputException when it cannot be read, or no question is found in it
     */
    public static Questionnaire open(byte[] bytes, String place, NamedColumns named) {
        Questionnaire opened = new Questionnaire(form(bytes, place));
        List<String> looked = new ArrayList<>();
        for (FormGrid grid : opened.file.grids()) {
            if (!grid.hidden()) {
                TableFinder finder = new TableFinder(grid, opened.file.loose(), named, place);
                opened.questions.addAll(finder.questions());
                looked.addAll(finder.looked());
            }
        }
        if (opened.questions.isEmpty()) {
            throw new InputException(place + ": no column of questions found; looked at "
                    + (looked.isEmpty() ? "no table" : String.join("; ", looked))
                    + ". Name it with --question-column, by its letter or its head");
        }
        return opened;
    }

    private static FormFile form(byte[] bytes, String place) {
        String name = place.toLowerCase(Locale.ROOT);
        if (name.endsWith(".xlsx") || name.endsWith(".xlsm")) {
            return new XlsxForm(bytes, place, LIMITS);
        }
        if (name.endsWith(".docx")) {
            return new DocxForm(bytes, place);
        }
        if (name.endsWith(".csv") || name.endsWith(".tsv")) {
            String text = TextEncoding.decode(bytes, place);
            return new CsvForm(bytes, text, CsvFile.delimiter(text));
        }
        throw new InputException(place + ": no format of questionnaires; wanted " + String.join(", ", formats())
                + ": save the sheet as one of these");
    }

    /** Its questions in reading order. */
    public List<Asked> questions() {
        return questions;
    }

    /** The file as it is now. */
    public byte[] filled() {
        return file.bytes();
    }
}
