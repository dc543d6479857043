package dev.tenken.report.sheet;

import dev.tenken.report.common.Messages;

/** What the sheets of the workpaper are called. */
record SheetNames(
        String summary,
        String findings,
        String criteria,
        String evidence,
        String facts,
        String observations,
        String questions,
        String method) {

    static SheetNames in(Messages messages) {
        return new SheetNames(
                messages.get("sheet.summary"),
                messages.get("sheet.findings"),
                messages.get("sheet.criteria"),
                messages.get("sheet.evidence"),
                messages.get("sheet.facts"),
                messages.get("sheet.observations"),
                messages.get("sheet.questions"),
                messages.get("sheet.method"));
    }
}
