package dev.tenken.report.sheet;

import dev.tenken.model.Evidence;
import dev.tenken.office.write.Cell;
import dev.tenken.office.write.Column;
import dev.tenken.office.write.Look;
import dev.tenken.report.common.Messages;
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
 */
record RowKey(String vendor, String control, String criterion, String service, String fact, String rule, String quote) {
    static final String VENDOR = "key-vendor";
    static final String CONTROL = "key-control";
    static final String CRITERION = "key-criterion";
    static final String SERVICE = "key-service";
    static final String FACT = "key-fact";
    static final String RULE = "key-rule";
    static final String QUOTE = "key-quote";

    private static final int NARROW = 12;

    static RowKey ofFinding(String vendor, String control, String service) {
        return new RowKey(vendor, control, null, service, null, null, null);
    }

    static RowKey ofCriterion(String vendor, String control, String service, String criterion) {
        return new RowKey(vendor, control, criterion, service, null, null, null);
    }

    static RowKey ofFact(String vendor, String fact, List<Evidence> evidence) {
        return new RowKey(vendor, null, null, null, fact, null, first(evidence));
    }

    static RowKey ofObservation(String vendor, String rule, List<Evidence> evidence) {
        return new RowKey(vendor, null, null, null, null, rule, first(evidence));
    }

    private static String first(List<Evidence> evidence) {
        return evidence.isEmpty() ? null : evidence.get(0).quote();
    }

    static List<Column> columns(Messages messages) {
        return List.of(
                column(VENDOR, messages.get("sheet.key.vendor")),
                column(CONTROL, messages.get("sheet.key.control")),
                column(CRITERION, messages.get("sheet.key.criterion")),
                column(SERVICE, messages.get("sheet.key.service")),
                column(FACT, messages.get("sheet.key.fact")),
                column(RULE, messages.get("sheet.key.rule")),
                column(QUOTE, messages.get("sheet.key.quote")));
    }

    private static Column column(String key, String name) {
        return Column.of(key, name, NARROW).as(Look.KEY);
    }

    List<Cell> cells() {
        return List.of(
                Cell.of(KeyText.encode(vendor)),
                Cell.of(KeyText.encode(control)),
                Cell.of(KeyText.encode(criterion)),
                Cell.of(KeyText.encode(service)),
                Cell.of(KeyText.encode(fact)),
                Cell.of(KeyText.encode(rule)),
                Cell.of(KeyText.encode(quote)));
    }
}
