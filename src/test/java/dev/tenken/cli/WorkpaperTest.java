package dev.tenken.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.model.disposition.Disposition;
import dev.tenken.model.disposition.Disposition.Kind;
import dev.tenken.office.FilledIn;
import dev.tenken.review.workpaper.WorkpaperReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.apache.poi.ss.usermodel.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A workpaper goes to an auditor and comes back: what was filled in counts, and stands in the next workpaper again. */
class WorkpaperTest {
    private static final String QUOTE = "Backups of customer data are made every week and kept for 14 generations.";

    @TempDir
    Path work;

    private Path portfolio;

    @BeforeEach
    void write_a_paper() throws IOException {
        portfolio = work.resolve("portfolio");
        Path vendor = Files.createDirectories(portfolio.resolve("harbour"));
        Files.writeString(
                vendor.resolve("paper.md"),
                "# Harbour security paper\n\nVersion 1.0, 12 March 2019\n\n## Backup\n\n" + QUOTE
                        + "\n\nLabels are not offered.\n\n## Notices\n\nThe public relations office answers questions.\n");
        Files.writeString(work.resolve("audit.txt"), "On site we saw that a restore is tested every month.\n");
    }

    @Test
    void every_entry_counts_and_stands_in_the_next_workpaper() throws IOException {
        Path filled = fill(work.resolve("filled.xlsx"), "en");

        Path second = assess("second", "en", filled);
        Path third = assess("third", "ja", second);

        List<Disposition> entered = read(filled);
        assertThat(entered)
                .extracting(Disposition::kind)
                .containsExactlyInAnyOrder(
                        Kind.ACCEPTED_RISK,
                        Kind.NOT_APPLICABLE,
                        Kind.COMPENSATING_EVIDENCE,
                        Kind.CORRECTED_FACT,
                        Kind.FALSE_ALARM);
        assertThat(said(read(second))).isEqualTo(said(entered));
        assertThat(said(read(third))).isEqualTo(said(entered));
        assertThat(Files.readString(work.resolve("second/assessment.json")))
                .contains("\"A. Auditor\"")
                .contains("a restore is tested every month");
        FilledIn shown = new FilledIn(Files.readAllBytes(second));
        assertThat(FilledIn.text(shown.row("Findings", of("8.2.2")), "status")).isEqualTo("in force");
        assertThat(FilledIn.text(shown.row("Findings", of("8.2.2")), "date")).isEqualTo("2026-10-01");
    }

    @Test
    void an_entry_that_has_lost_its_row_keeps_a_row_of_its_own() throws IOException {
        Path filled = fill(work.resolve("filled.xlsx"), "en");
        Files.writeString(portfolio.resolve("harbour/paper.md"), "# Harbour\n\nLabels are not offered.\n");

        Path second = assess("second", "en", filled);

        assertThat(said(read(second))).isEqualTo(said(read(filled)));
        FilledIn shown = new FilledIn(Files.readAllBytes(second));
        Row lost = shown.row(
                "Further dispositions", row -> FilledIn.text(row, "disposition").equals("corrected fact"));
        assertThat(FilledIn.text(lost, "status")).startsWith("matches nothing");
    }

    @Test
    void emptied_cells_withdraw_an_entry() throws IOException {
        Path second = assess("second", "en", fill(work.resolve("filled.xlsx"), "en"));
        FilledIn shown = new FilledIn(Files.readAllBytes(second));
        for (String column : List.of("disposition", "reason", "author", "date", "expires")) {
            shown.fill("Findings", of("8.2.2"), column, "");
        }
        Path emptied = Files.write(work.resolve("second/emptied.xlsx"), shown.bytes());

        assertThat(read(emptied)).hasSize(read(second).size() - 1);
    }

    @Test
    void a_workpaper_that_nobody_filled_in_says_nothing() throws IOException {
        assertThat(read(assess("first", "ja", null))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "disposition, whatever, (Disposition): got \"whatever\"; wanted one of [accepted risk",
        "author, '', (Author): missing; wanted who says so",
        "date, '', (Date): missing; wanted since when",
        "date, next week, (Date): got \"next week\"; wanted a date as 2026-10-01",
        "expires, 2026-02-30, (Expires): got \"2026-02-30\"; wanted a date",
        "reason, '', (Comment / reason): missing; wanted why",
        "key-vendor, '', (key: vendor): missing; wanted the key of the row"
    })
    void what_is_wrong_is_told_with_sheet_and_cell(String column, String text, String message) throws IOException {
        Path first = fill(work.resolve("filled.xlsx"), "en");
        byte[] wrong = new FilledIn(Files.readAllBytes(first))
                .fill("Findings", of("8.2.2"), column, text)
                .bytes();
        Path file = Files.write(work.resolve("wrong.xlsx"), wrong);

        CommandRun run = CommandRun.of("assess", portfolio, "--dispositions", file, "--out", work.resolve("out"));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .containsPattern("wrong\\.xlsx: Findings![A-Z]+\\d+ ")
                .contains(message);
    }

    @Test
    void another_workbook_is_refused() throws IOException {
        assess("first", "en", null, "questions");
        Path questions = work.resolve("first/questions/harbour.xlsx");

        CommandRun run = CommandRun.of("assess", portfolio, "--dispositions", questions, "--out", work.resolve("out"));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .contains("none of the columns that a workpaper has")
                .contains("--format xlsx");
    }

    private Path fill(Path into, String language) throws IOException {
        FilledIn paper = new FilledIn(Files.readAllBytes(assess("first", language, null)));
        enter(paper, "Findings", of("8.2.2"), "accepted risk", "Labels come next year: \\u000d is text.");
        paper.fill("Findings", of("8.2.2"), "expires", "2027-03-31");
        enter(paper, "Findings", of("18.1.2"), "not applicable", "No such content.\nSee contract.");
        Predicate<Row> test = row -> FilledIn.text(row, "criterion").equals("12.3.1.restore-test");
        enter(paper, "Criteria", test, "compensating evidence", "Seen on site.");
        paper.fill("Criteria", test, "evidence-file", "audit.txt");
        paper.fill("Criteria", test, "evidence-quote", "a restore is tested every month");
        Predicate<Row> fact = row -> FilledIn.text(row, "quote").equals(QUOTE);
        enter(paper, "Facts", fact, "corrected fact", "Daily, as the SLA says.");
        paper.fill("Facts", fact, "corrected", "frequency: P1D; generations: 14");
        enter(paper, "Observations", row -> true, "false alarm", "The paper was confirmed this year.");
        return Files.write(into, paper.bytes());
    }

    private static void enter(FilledIn paper, String sheet, Predicate<Row> row, String kind, String reason) {
        paper.fill(sheet, row, "disposition", kind);
        paper.fill(sheet, row, "reason", reason);
        paper.fill(sheet, row, "author", "A. Auditor");
        paper.fill(sheet, row, "date", "2026/10/1");
    }

    private static Predicate<Row> of(String control) {
        return row -> FilledIn.text(row, "control").equals(control);
    }

    private Path assess(String out, String language, Path dispositions, String... more) {
        List<Object> words =
                new ArrayList<>(List.of("assess", portfolio, "--lang", language, "--out", work.resolve(out)));
        words.addAll(List.of(
                "--format",
                String.join(",", "xlsx,json", String.join(",", more)).replaceAll(",$", "")));
        if (dispositions != null) {
            words.addAll(List.of("--dispositions", dispositions));
        }
        CommandRun run = CommandRun.of(words.toArray());
        assertThat(run.status()).as(run.err()).isZero();
        return work.resolve(out).resolve("workpaper.xlsx");
    }

    /** Files of evidence are told relative to one folder, so that several readings can be compared. */
    private List<Disposition> read(Path workpaper) {
        List<String> refused = new ArrayList<>();
        List<Disposition> read = WorkpaperReader.read(workpaper, work, refused);
        assertThat(refused).isEmpty();
        return read;
    }

    private static List<List<Object>> said(List<Disposition> dispositions) {
        return dispositions.stream()
                .sorted(Comparator.comparing(Disposition::id))
                .map(d -> Arrays.<Object>asList(
                        d.id(),
                        d.kind(),
                        d.target(),
                        d.author(),
                        d.date(),
                        d.reason(),
                        d.expires(),
                        d.corrected(),
                        d.proofs()))
                .toList();
    }
}
