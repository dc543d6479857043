package dev.tenken.report.sheet;

import dev.tenken.office.write.Cell;
import dev.tenken.office.write.Column;
import dev.tenken.office.write.Look;
import dev.tenken.report.common.Messages;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The columns that the auditor fills in. */
final class AuditorColumns {
    static final String KIND = "disposition";
    static final String CORRECTED = "corrected";
    static final String REASON = "reason";
    static final String AUTHOR = "author";
    static final String DATE = "date";
    static final String EXPIRES = "expires";
    static final String FILE = "evidence-file";
    static final String QUOTE = "evidence-quote";

    private final Messages messages;

    AuditorColumns(Messages messages) {
        this.messages = messages;
    }

    /** Of a table whose rows take these kinds of disposition. */
    List<Column> columns(List<DispositionKind> kinds) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.entry(KIND, messages.get("sheet.disposition"), 18, messages.get("sheet.disposition.hint"))
                .choosing(kinds.stream().map(k -> k.in(messages)).toList()));
        if (kinds.contains(DispositionKind.CORRECTED_FACT)) {
            columns.add(
                    Column.entry(CORRECTED, messages.get("sheet.corrected"), 26, messages.get("sheet.corrected.hint")));
        }
        columns.add(Column.entry(REASON, messages.get("sheet.comment"), 36, messages.get("sheet.comment.hint")));
        columns.add(Column.entry(AUTHOR, messages.get("sheet.author"), 14, messages.get("sheet.author.hint")));
        columns.add(Column.entry(DATE, messages.get("sheet.date"), 12, messages.get("sheet.date.hint"))
                .as(Look.ENTRY_DATE));
        columns.add(Column.entry(EXPIRES, messages.get("sheet.expires"), 12, messages.get("sheet.expires.hint"))
                .as(Look.ENTRY_DATE));
        if (kinds.contains(DispositionKind.COMPENSATING_EVIDENCE)) {
            columns.add(Column.entry(FILE, messages.get("sheet.file"), 20, messages.get("sheet.file.hint")));
            columns.add(Column.entry(QUOTE, messages.get("sheet.proof"), 30, messages.get("sheet.proof.hint")));
        }
        return columns;
    }

    /** Cells that nobody filled in yet. */
    List<Cell> empty(List<DispositionKind> kinds) {
        return Collections.nCopies(columns(kinds).size(), Cell.EMPTY);
    }
}
