package dev.tenken.review.workpaper;

import static dev.tenken.review.workpaper.WorkpaperColumns.AUTHOR;
import static dev.tenken.review.workpaper.WorkpaperColumns.CORRECTED;
import static dev.tenken.review.workpaper.WorkpaperColumns.DATE;
import static dev.tenken.review.workpaper.WorkpaperColumns.DOCUMENT;
import static dev.tenken.review.workpaper.WorkpaperColumns.EXPIRES;
import static dev.tenken.review.workpaper.WorkpaperColumns.FILE;
import static dev.tenken.review.workpaper.WorkpaperColumns.KIND;
import static dev.tenken.review.workpaper.WorkpaperColumns.QUOTE;
import static dev.tenken.review.workpaper.WorkpaperColumns.REASON;

import dev.tenken.disposition.DispositionText;
import dev.tenken.disposition.DispositionText.ProofText;
import dev.tenken.model.InputException;
import dev.tenken.office.read.Days;
import dev.tenken.office.read.MarkedTable;
import dev.tenken.office.read.SheetRow;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One row of a workpaper as the auditor left it. */
final class EntryRow {
    private final MarkedTable table;
    private final SheetRow row;
    private final String file;
    private final List<String> problems;
    private final int before;

    /** @param problems takes what is wrong with the row, cell by cell */
    EntryRow(MarkedTable table, SheetRow row, String file, List<String> problems) {
        this.table = table;
        this.row = row;
        this.file = file;
        this.problems = problems;
        this.before = problems.size();
    }

    boolean isFilled() {
        return WorkpaperColumns.ENTRIES.stream()
                .anyMatch(key -> !table.text(row, key).isEmpty());
    }

    /** Where the row stands: file, sheet and the cell of its disposition. */
    String place() {
        return cell(KIND);
    }

    /** What the row says, or null when something is wrong with it. */
    DispositionText read() {
        String kind = KindWords.word(table.text(row, KIND));
        if (kind == null) {
            problem(KIND, "one of " + KindWords.known());
        }
        needed(AUTHOR, "who says so");
        needed(REASON, "why");
        needed(DATE, "since when, as 2026-10-01");
        String date = date(DATE);
        String expires = date(EXPIRES);
        if (table.text(row, WorkpaperColumns.KEY_VENDOR).isEmpty()) {
            problem(
                    WorkpaperColumns.KEY_VENDOR,
                    "the key of the row: copy the grey cells from a workpaper that has them");
        }
        Map<String, Object> corrected = corrected();
        if (problems.size() > before) {
            return null;
        }
        Object polarity = corrected.remove(CorrectedValues.POLARITY);
        return new DispositionText(
                key(WorkpaperColumns.KEY_ID),
                key(WorkpaperColumns.KEY_VENDOR),
                key(WorkpaperColumns.KEY_CONTROL),
                key(WorkpaperColumns.KEY_CRITERION),
                key(WorkpaperColumns.KEY_SERVICE),
                key(WorkpaperColumns.KEY_FACT),
                key(WorkpaperColumns.KEY_RULE),
                key(WorkpaperColumns.KEY_QUOTE),
                key(WorkpaperColumns.KEY_VERDICT),
                kind,
                key(AUTHOR),
                date,
                key(REASON),
                expires,
                corrected,
                polarity == null ? null : String.valueOf(polarity),
                proofs());
    }

    /** The same with other proofs. */
    static DispositionText with(DispositionText text, List<ProofText> proofs) {
        return new DispositionText(
                text.id(),
                text.vendor(),
                text.control(),
                text.criterion(),
                text.service(),
                text.fact(),
                text.observation(),
                text.quote(),
                text.verdict(),
                text.kind(),
                text.author(),
                text.date(),
                text.reason(),
                text.expires(),
                text.corrected(),
                text.polarity(),
                proofs);
    }

    private List<ProofText> proofs() {
        ProofText proof = new ProofText(key(DOCUMENT), key(FILE), key(QUOTE));
        return proof.equals(new ProofText(null, null, null)) ? List.of() : List.of(proof);
    }

    private Map<String, Object> corrected() {
        String text = key(CORRECTED);
        try {
            return text == null ? new LinkedHashMap<>() : CorrectedValues.read(text, cell(CORRECTED));
        } catch (InputException e) {
            problems.add(e.getMessage());
            return new LinkedHashMap<>();
        }
    }

    private String date(String key) {
        String got = table.text(row, key);
        if (got.isEmpty()) {
            return null;
        }
        String day = Days.iso(got);
        if (day == null) {
            problem(key, "a date as 2026-10-01");
        }
        return day;
    }

    private String key(String key) {
        return KeyText.decode(table.text(row, key));
    }

    private void needed(String key, String wanted) {
        if (table.text(row, key).isBlank()) {
            problem(key, wanted);
        }
    }

    private void problem(String key, String wanted) {
        String got = table.text(row, key);
        String name = table.text(table.header(), key);
        problems.add(cell(key) + " (" + (name.isEmpty() ? key : name) + "): "
                + (got.isEmpty() ? "missing" : "got \"" + got + "\"") + "; wanted " + wanted);
    }

    private String cell(String key) {
        String place = table.place(row, key);
        return file + ": " + (place == null ? "row " + row.number() : place);
    }
}
