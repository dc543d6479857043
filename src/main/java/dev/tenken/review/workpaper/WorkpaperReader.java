package dev.tenken.review.workpaper;

import dev.tenken.disposition.DispositionReader;
import dev.tenken.disposition.DispositionText;
import dev.tenken.model.InputException;
import dev.tenken.model.disposition.Disposition;
import dev.tenken.office.read.MarkedTable;
import dev.tenken.office.read.SheetLimits;
import dev.tenken.office.read.SheetRow;
import dev.tenken.office.read.XlsxFile;
import dev.tenken.review.ProofFiles;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads what an auditor filled into a workpaper. */
public final class WorkpaperReader {
    /** A workpaper on a thousand vendors, with room: its sheet of criteria alone unpacks to more than 200 MB. */
    private static final SheetLimits LIMITS =
            new SheetLimits(2L * 1024 * 1024 * 1024, 3_000_000, 60_000_000, 1_000_000_000L);

    private final Path file;
    private final List<String> problems;
    private final DispositionReader reader;
    /** Entries by id, or by their place where they have none yet; one with several proofs stands in several rows. */
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    private boolean workpaper;

    private record Entry(DispositionText text, String place) {

        Entry with(DispositionText other) {
            List<DispositionText.ProofText> proofs = new ArrayList<>(text.evidence());
            other.evidence().stream().filter(p -> !proofs.contains(p)).forEach(proofs::add);
            return new Entry(EntryRow.with(text, proofs), place);
        }
    }

    private WorkpaperReader(Path file, Path reports, List<String> refused) {
        this.file = file;
        this.problems = refused;
        this.reader = new DispositionReader(ProofFiles.beside(file, reports), refused);
    }

    /**
     * Reads every filled-in row of a workpaper; one that nobody filled in gives none.
     *
     * @param reports the folder that files of evidence are told relative to
     * @param refused takes what is wrong with single rows, one line each with sheet and cell; the others are read
     * @throws InputException when the file is no workpaper
     */
    public static List<Disposition> read(Path file, Path reports, List<String> refused) {
        return new WorkpaperReader(file, reports, refused).read();
    }

    private List<Disposition> read() {
        XlsxFile.read(file, LIMITS, sheet -> MarkedTable.of(sheet.rows()).ifPresent(this::read));
        if (!workpaper) {
            throw new InputException(file + ": has none of the columns that a workpaper has; wanted workpaper.xlsx as "
                    + "--format xlsx writes it, filled in, with its hidden row above each header");
        }
        List<Disposition> read = new ArrayList<>();
        for (Entry entry : entries.values()) {
            Disposition disposition = reader.read(entry.text(), entry.place());
            if (disposition != null) {
                read.add(disposition);
            }
        }
        return read;
    }

    private void read(MarkedTable table) {
        if (!table.has(WorkpaperColumns.KIND)) {
            return;
        }
        workpaper = true;
        for (SheetRow row : table.rows()) {
            EntryRow entry = new EntryRow(table, row, file.getFileName().toString(), problems);
            if (entry.isFilled()) {
                DispositionText text = entry.read();
                if (text != null) {
                    add(text, entry.place());
                }
            }
        }
    }

    private void add(DispositionText text, String place) {
        String key = text.id() == null ? place : text.id();
        Entry first = entries.get(key);
        if (first == null) {
            entries.put(key, new Entry(text, place));
        } else if (EntryRow.with(first.text(), List.of()).equals(EntryRow.with(text, List.of()))) {
            entries.put(key, first.with(text));
        } else {
            problems.add(place + ": differs from " + first.place() + ", which has the same id " + key
                    + "; wanted the same words in both, or no id in one: empty its cell in the last column");
        }
    }
}
