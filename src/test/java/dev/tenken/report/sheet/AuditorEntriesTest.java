package dev.tenken.report.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.model.Language;
import dev.tenken.model.LocalizedText;
import dev.tenken.model.disposition.Disposition;
import dev.tenken.model.disposition.Disposition.Kind;
import dev.tenken.model.disposition.Disposition.Target;
import dev.tenken.model.disposition.DispositionRecord;
import dev.tenken.model.disposition.DispositionRecord.Status;
import dev.tenken.model.finding.Finding;
import dev.tenken.model.finding.VendorAssessment;
import dev.tenken.model.finding.Verdict;
import dev.tenken.office.FilledIn;
import dev.tenken.report.AssessmentFixtures;
import dev.tenken.report.FixtureParts;
import dev.tenken.report.Written;
import dev.tenken.report.common.Arrangement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.Test;

class AuditorEntriesTest {

    @Test
    void the_one_in_force_stands_in_the_row_before_those_that_have_expired() {
        DispositionRecord expired = record("D-1", Status.EXPIRED, "2026-11-01");
        DispositionRecord active = record("D-2", Status.ACTIVE, "2026-01-01");

        assertThat(inRow(expired, active)).isSameAs(active);
        assertThat(inRow(expired)).isSameAs(expired);
    }

    @Test
    void of_several_in_force_the_newest_stands_in_the_row() {
        DispositionRecord older = record("D-1", Status.ACTIVE, "2026-01-01");
        DispositionRecord newer = record("D-2", Status.ACTIVE, "2026-02-01");
        DispositionRecord sameDay = record("D-3", Status.ACTIVE, "2026-02-01");

        assertThat(inRow(older, newer, sameDay)).isSameAs(newer);
    }

    @Test
    void what_matches_nothing_leaves_the_row_free() {
        assertThat(inRow(record("D-1", Status.UNMATCHED, "2026-01-01"))).isNull();
    }

    @Test
    void each_has_one_row_and_two_that_say_the_same_have_two() {
        DispositionRecord first = record("D-1", Status.ACTIVE, "2026-01-01");
        DispositionRecord same = record("D-1", Status.ACTIVE, "2026-01-01");
        DispositionRecord other = record("D-2", Status.EXPIRED, "2026-01-01");

        assertThat(ids(first, same, other)).containsExactly("D-1", "D-1", "D-2");
    }

    private static DispositionRecord inRow(DispositionRecord... records) {
        VendorAssessment vendor = with(records);
        return new AuditorEntries(AssessmentFixtures.assessment(vendor))
                .of(RowKey.of(vendor.vendor().id(), clock(vendor)));
    }

    /** The ids in the workpaper, sheet by sheet. */
    private static List<String> ids(DispositionRecord... records) {
        FilledIn paper = new FilledIn(Written.bytes(
                Workpaper.file(AssessmentFixtures.assessment(with(records)), Language.EN, Arrangement.OF_CATALOG)));
        List<String> ids = new ArrayList<>();
        for (String name : List.of("Findings", "Further dispositions")) {
            Sheet sheet = paper.workbook().getSheet(name);
            int first = paper.row(name, row -> true).getRowNum();
            for (int i = first; i <= sheet.getLastRowNum(); i++) {
                ids.add(FilledIn.text(sheet.getRow(i), "key-id"));
            }
        }
        ids.removeIf(String::isEmpty);
        return ids;
    }

    private static VendorAssessment with(DispositionRecord... records) {
        return FixtureParts.withDispositions(AssessmentFixtures.english(), records);
    }

    private static Finding clock(VendorAssessment vendor) {
        return vendor.findings().stream()
                .filter(f -> f.control().equals(FixtureParts.CLOCK))
                .findFirst()
                .orElseThrow();
    }

    private static DispositionRecord record(String id, Status status, String date) {
        Target target = new Target("harbour", "12.4.4", null, null, null, null, null, Verdict.GAP);
        Disposition disposition = new Disposition(
                id,
                Kind.ACCEPTED_RISK,
                target,
                "A. Auditor",
                LocalDate.parse(date),
                "Times need not be exact.",
                null,
                Map.of(),
                null,
                List.of(),
                "dispositions.yaml");
        return new DispositionRecord(disposition, status, LocalizedText.same("note"), List.of());
    }
}
