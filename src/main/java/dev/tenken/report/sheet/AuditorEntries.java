package dev.tenken.report.sheet;

import dev.tenken.model.disposition.Disposition;
import dev.tenken.model.disposition.Disposition.Target;
import dev.tenken.model.disposition.DispositionRecord;
import dev.tenken.model.finding.Assessment;
import dev.tenken.model.finding.Finding;
import dev.tenken.model.finding.VendorAssessment;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which disposition stands in which row: of those on what the row is about one in force before one that has expired, then the newest.
 * All others, and those that match nothing any more, have rows of their own on a further sheet, so that none is lost.
 */
final class AuditorEntries {
    private static final Comparator<DispositionRecord> FIRST_IN_A_ROW = Comparator.comparing(
                    (DispositionRecord record) -> !record.isActive())
            .thenComparing(record -> record.disposition().date(), Comparator.reverseOrder())
            .thenComparing(record -> record.disposition().id());

    private final Map<RowKey, DispositionRecord> byRow = new HashMap<>();

    AuditorEntries(Assessment assessment) {
        for (VendorAssessment vendor : assessment.vendors()) {
            vendor.dispositions().stream().sorted(FIRST_IN_A_ROW).forEach(record -> put(vendor, record));
        }
    }

    /** What an auditor says of a row, or null. */
    DispositionRecord of(RowKey row) {
        return byRow.get(row);
    }

    /** Those that have a row of what they are about, known by identity. */
    Set<DispositionRecord> inRows() {
        Set<DispositionRecord> inRows = Collections.newSetFromMap(new IdentityHashMap<>());
        inRows.addAll(byRow.values());
        return inRows;
    }

    private void put(VendorAssessment vendor, DispositionRecord record) {
        // What matches nothing leaves the row free for a new word on what is there now.
        RowKey row = record.status() == DispositionRecord.Status.UNMATCHED ? null : row(vendor, record.disposition());
        if (row != null) {
            byRow.putIfAbsent(row, record);
        }
    }

    private static RowKey row(VendorAssessment vendor, Disposition disposition) {
        String id = vendor.vendor().id();
        Target target = disposition.target();
        Stream<RowKey> rows;
        if (target.ofFinding()) {
            rows = vendor.findings().stream()
                    .filter(f -> f.control().number().equals(target.control()))
                    .filter(f -> Objects.equals(f.service(), target.service()))
                    .flatMap(f -> rows(id, f, target.criterion()));
        } else if (target.ofFact()) {
            rows = vendor.extraction().facts().stream()
                    .filter(f -> f.getId().equals(target.fact()))
                    .map(f -> RowKey.of(id, f));
        } else {
            rows = vendor.observations().stream().filter(disposition::isOn).map(o -> RowKey.of(id, o));
        }
        return rows.findFirst().orElse(null);
    }

    private static Stream<RowKey> rows(String vendor, Finding finding, String criterion) {
        return criterion == null
                ? Stream.of(RowKey.of(vendor, finding))
                : finding.judgements().stream()
                        .filter(j -> j.criterion().id().equals(criterion))
                        .map(j -> RowKey.of(vendor, finding, j));
    }
}
