package dev.tenken.report.text;

import dev.tenken.model.Language;
import dev.tenken.report.common.Messages;
import dev.tenken.report.common.Words;
import dev.tenken.summary.CoverageTotals;

/** One line for the terminal: how much of all documents was read and used. */
public final class CoverageLine {

    private CoverageLine() {}

    /** The line without a line end; the reports tell it document by document. */
    public static String of(CoverageTotals coverage, Language language) {
        Messages messages = Messages.in(language);
        String documents = coverage.documents() == 1
                ? messages.get("coverage.documents.one")
                : messages.get("coverage.documents", coverage.documents());
        String line = messages.get("coverage.summary", documents, new Words(messages).blocks(coverage));
        return coverage.unreadablePages() == 0
                ? line
                : line + " " + messages.get("coverage.summary.unreadable", coverage.unreadablePages());
    }
}
