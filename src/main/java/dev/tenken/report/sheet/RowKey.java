package dev.tenken.report.sheet;

import dev.tenken.model.document.Evidence;
import dev.tenken.model.fact.Attributes;
import dev.tenken.model.fact.VendorFact;
import dev.tenken.model.finding.Finding;
import dev.tenken.model.finding.Judgement;
import dev.tenken.model.finding.Observation;
import dev.tenken.model.finding.Verdict;
import dev.tenken.office.write.Cell;
import dev.tenken.office.write.Column;
import dev.tenken.office.write.Look;
import dev.tenken.report.common.Messages;
import dev.tenken.review.workpaper.KeyText;
import dev.tenken.review.workpaper.WorkpaperColumns;
import java.util.List;

/**
 * What a row of the workpaper is about, in columns of its own, so that it is found again when rows were sorted or names changed.
 *
 * @param vendor id
 * @param control 2015 number, or null
 * @param criterion id, or null
 * @param service id, or null
 * @param fact id, or null
 * @param rule of the observation, or null
 * @param quote the first words that the fact or observation quotes, or null
 * @param verdict what the machine says of the control, or null
 */
record RowKey(
        String vendor,
        String control,
        String criterion,
        String service,
        String fact,
        String rule,
        String quote,
        Verdict verdict) {
    private static final int NARROW = 12;

    static RowKey of(String vendor, Finding finding) {
        return new RowKey(
                vendor, finding.control().number(), null, finding.service(), null, null, null, finding.verdict());
    }

    static RowKey of(String vendor, Finding finding, Judgement judgement) {
        return new RowKey(
                vendor,
                finding.control().number(),
                judgement.criterion().id(),
                finding.service(),
                null,
                null,
                null,
                finding.verdict());
    }

    static RowKey of(String vendor, VendorFact fact) {
        return new RowKey(vendor, null, null, null, fact.getId(), null, first(fact.getEvidence()), null);
    }

    static RowKey of(String vendor, Observation observation) {
        return new RowKey(vendor, null, null, null, null, observation.rule(), first(observation.evidence()), null);
    }

    private static String first(List<Evidence> evidence) {
        return evidence.isEmpty() ? null : evidence.get(0).quote();
    }

    static List<Column> columns(Messages messages) {
        return List.of(
                column(WorkpaperColumns.KEY_VENDOR, messages.get("sheet.key.vendor")),
                column(WorkpaperColumns.KEY_CONTROL, messages.get("sheet.key.control")),
                column(WorkpaperColumns.KEY_CRITERION, messages.get("sheet.key.criterion")),
                column(WorkpaperColumns.KEY_SERVICE, messages.get("sheet.key.service")),
                column(WorkpaperColumns.KEY_FACT, messages.get("sheet.key.fact")),
                column(WorkpaperColumns.KEY_RULE, messages.get("sheet.key.rule")),
                column(WorkpaperColumns.KEY_QUOTE, messages.get("sheet.key.quote")),
                column(WorkpaperColumns.KEY_VERDICT, messages.get("sheet.key.verdict")),
                column(WorkpaperColumns.KEY_ID, messages.get("sheet.key.id")));
    }

    private static Column column(String key, String name) {
        return Column.of(key, name, NARROW).as(Look.KEY);
    }

    /** @param id of the disposition that the row shows, or null */
    List<Cell> cells(String id) {
        return List.of(
                cell(vendor),
                cell(control),
                cell(criterion),
                cell(service),
                cell(fact),
                cell(rule),
                cell(quote),
                cell(verdict == null ? null : Attributes.word(verdict)),
                cell(id));
    }

    private static Cell cell(String text) {
        return Cell.of(KeyText.inOneLine(text));
    }
}
