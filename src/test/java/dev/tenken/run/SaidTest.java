package dev.tenken.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.model.LocalizedText;
import dev.tenken.model.Vendor;
import dev.tenken.model.disposition.Disposition;
import dev.tenken.model.disposition.DispositionRecord;
import dev.tenken.run.PeriodicRun.Found;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What auditors said elsewhere than in files is part of what an assessment depends on. */
class SaidTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 30);
    private static final Vendor ACME = new Vendor("acme", LocalizedText.same("Acme"), List.of());

    @TempDir
    private Path folder;

    private final List<Disposition> said = new ArrayList<>();
    private final PeriodicRun run =
            PeriodicRun.by(Terms::on, vendor -> vendor.equals("acme") ? List.copyOf(said) : List.of());

    private Path papers(String vendor) throws IOException {
        Path papers = Files.createDirectories(folder.resolve(vendor));
        Files.writeString(papers.resolve("paper.md"), "## Backup\n\nCustomer data is backed up every day.\n");
        return papers;
    }

    private static Disposition risk(LocalDate expires) {
        return new Disposition(
                "D-1",
                Disposition.Kind.NOT_APPLICABLE,
                new Disposition.Target("acme", "12.3.1", null, null, null, null, null, null),
                "A",
                DAY,
                "r",
                expires,
                Map.of(),
                null,
                List.of(),
                "review");
    }

    @Test
    void a_word_on_a_vendor_changes_what_its_assessment_depends_on_and_no_other_s() throws IOException {
        Vendor other = new Vendor("other", LocalizedText.same("Other"), List.of());
        Path papers = papers("acme");
        Path others = papers("other");
        String before = run.find(ACME, papers, DAY).fingerprint();
        String otherBefore = run.find(other, others, DAY).fingerprint();
        said.add(risk(null));

        assertThat(run.find(ACME, papers, DAY).fingerprint()).isNotEqualTo(before);
        assertThat(run.find(other, others, DAY).fingerprint()).isEqualTo(otherBefore);
    }

    @Test
    void its_last_day_is_a_day_on_which_something_turns() throws IOException {
        said.add(risk(LocalDate.of(2026, 12, 31)));
        Found found = run.find(ACME, papers("acme"), DAY);
        said.clear();
        DatedRun done = run.assess(found, DAY, RunListener.SILENT);

        assertThat(done.assessment().vendors().get(0).dispositions())
                .as("what was said when it was looked at counts")
                .extracting(DispositionRecord::status)
                .containsExactly(DispositionRecord.Status.ACTIVE);
        assertThat(done.turns()).isEqualTo(LocalDate.of(2027, 1, 1));
    }
}
