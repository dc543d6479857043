package dev.tenken.outlook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.alert.AlertKind;
import dev.tenken.alert.Deadline;
import dev.tenken.alert.Happening;
import dev.tenken.database.DatabaseTest;
import dev.tenken.history.archive.Archive;
import dev.tenken.history.archive.Changed;
import dev.tenken.history.archive.Events;
import dev.tenken.history.archive.Originals;
import dev.tenken.letter.Asked;
import dev.tenken.letter.Letters;
import dev.tenken.model.Language;
import dev.tenken.model.finding.Assessment;
import dev.tenken.register.Register;
import dev.tenken.register.form.TableReader;
import dev.tenken.report.AssessmentFixtures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is gathered, on either engine. */
abstract class OutlookTest extends DatabaseTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-30T08:00:00Z"), ZoneOffset.UTC);
    private static final String BEFORE = "2026-11-20T08:00:00.000Z";
    private static final String LONG_AGO = "2026-01-20T08:00:00.000Z";

    @BeforeEach
    void register_vendors() throws IOException {
        table("vendor,name,owner,status,contract-end,first-due\n"
                + "acme,Acme,佐藤,active,2026-12-05,2027-02-28\n"
                + "gone,Gone,,offboarded,2026-12-05,2026-12-01\n");
        table("vendor,path,title,issued,valid-until\n"
                + "acme,soc2.pdf,SOC 2 report,2026-01-31,2026-12-31\n"
                + "acme,paper.pdf,,2024-02-29,\n"
                + "gone,paper.pdf,,2026-02-28,2026-12-31\n");
    }

    @Test
    void days_of_the_register_are_deadlines_of_vendors_that_are_watched() {
        assertThat(outlook(Period.ofMonths(34)).deadlines())
                .containsExactlyInAnyOrder(
                        new Deadline(AlertKind.CONTRACT, "acme", "", LocalDate.parse("2026-12-05")),
                        new Deadline(AlertKind.CADENCE, "acme", "", LocalDate.parse("2027-02-28")),
                        new Deadline(AlertKind.REPORT, "acme", "SOC 2 report", LocalDate.parse("2026-12-31")),
                        new Deadline(AlertKind.AGE, "acme", "paper.pdf", LocalDate.parse("2026-12-29")));
    }

    @Test
    void what_ended_long_ago_is_no_deadline_any_more() {
        assertThat(outlook(Period.ofYears(1)).deadlines())
                .extracting(Deadline::kind)
                .doesNotContain(AlertKind.AGE);
    }

    @Test
    void certificates_of_the_latest_assessment_are_deadlines() {
        sql("insert into vendor_tie (vendor, kind, name, detail, until, document, quote, day) values "
                + "('acme', 'certificate', 'ISO/IEC 27001', 'provider', '2026-12-15', 'd', 'q', '2026-11-01')");
        assertThat(outlook(null).deadlines())
                .contains(new Deadline(AlertKind.CERTIFICATE, "acme", "ISO/IEC 27001", LocalDate.parse("2026-12-15")));
    }

    @Test
    void new_editions_and_withdrawals_of_the_last_month_happened_and_older_ones_did_not() {
        edition("new.pdf", 2, BEFORE, null, null);
        edition("first.pdf", 1, BEFORE, null, null);
        edition("old.pdf", 2, LONG_AGO, null, null);
        edition("gone.pdf", 1, LONG_AGO, BEFORE, "withdrawn");
        edition("back.pdf", 1, LONG_AGO, BEFORE, "withdrawn");
        edition("back.pdf", 2, BEFORE, null, null);
        assertThat(happened())
                .containsExactlyInAnyOrder("NEW_EDITION new.pdf", "NEW_EDITION back.pdf", "WITHDRAWN gone.pdf");
    }

    @Test
    void a_document_in_trouble_is_told_in_both_languages() {
        sql("insert into watch_trouble (vendor, document, cause, message, since) values "
                + "('acme', '', 'folder', '/srv/acme: no such folder; is it connected?', '" + BEFORE + "')");
        Happening happening = outlook(null).happenings().get(0);
        assertThat(happening.subject()).isEqualTo("/srv/acme");
        assertThat(happening.detail().in(Language.EN)).isEqualTo("/srv/acme: no such folder; is it connected?");
        assertThat(happening.detail().in(Language.JA)).isEqualTo("フォルダーを読めません");
    }

    @Test
    void a_due_day_that_failed_is_told_until_it_is_settled() {
        for (int hour = 6; hour < 8; hour++) {
            sql("insert into vendor_check_failure (vendor, due, at, message, worker) values ('acme', '2026-11-30', "
                    + "'2026-11-30T0" + hour + ":00:00.000Z', 'attempt at " + hour + "', 'w')");
        }
        Happening happening = outlook(null).happenings().get(0);
        assertThat(happening.kind()).isEqualTo(AlertKind.FAILED_RUN);
        assertThat(happening.id()).isEqualTo("2026-11-30");
        assertThat(happening.detail().in(Language.EN)).isEqualTo("attempt at 7");
        sql("insert into vendor_check (vendor, due, looked_at, day, outcome, fingerprint, worker) values "
                + "('acme', '2026-11-30', '" + BEFORE + "', '2026-11-30', 'unchanged', 'f', 'w')");
        assertThat(outlook(null).happenings()).isEmpty();
    }

    @Test
    void a_verdict_that_became_a_gap_is_told_with_what_changed_until_it_is_none() throws IOException {
        table("vendor,first-due\nminato,2027-01-01\n");
        store(AssessmentFixtures.many());
        assertThat(outlook(null).happenings()).isEmpty();
        store(Changed.verdict(AssessmentFixtures.many(), "minato"));
        Happening gap = outlook(null).happenings().get(0);
        assertThat(gap.kind()).isEqualTo(AlertKind.NEW_GAP);
        assertThat(gap.subject()).isEqualTo("12.3.1");
        assertThat(gap.detail().in(Language.EN))
                .isEqualTo("partial → gap; documents and rules are the same; the date or what auditors say changed");
        assertThat(gap.detail().in(Language.JA)).startsWith("一部充足 → ギャップ。");
        assertThat(outlook(null).happenings()).as("the same, and so told once").containsExactly(gap);
        store(AssessmentFixtures.many());
        assertThat(outlook(null).happenings()).isEmpty();
    }

    private void store(Assessment assessment) {
        new Archive(database, CLOCK).store(assessment, Originals.NONE, "test");
    }

    @Test
    void a_letter_is_unanswered_from_the_day_after_its_last_day_for_answers() {
        LocalDate today = LocalDate.parse("2026-11-30");
        Letters letters = new Letters(database, new Events(), CLOCK, "test");
        List<List<String>> questions = List.of(List.of("12.3.1.frequency"), List.of("18.1.1.law"));
        letters.ask("acme", new Asked(today.minusDays(14), today, questions, Set.of()));
        letters.ask("gone", new Asked(today.minusDays(60), today.minusDays(30), questions, Set.of()));
        assertThat(outlook(null).happenings()).isEmpty();

        letters.ask("acme", new Asked(today.minusDays(15), today.minusDays(1), questions, Set.of()));
        Happening open = outlook(null).happenings().get(0);
        assertThat(open.kind()).isEqualTo(AlertKind.UNANSWERED);
        assertThat(open.detail().in(Language.EN)).isEqualTo("2 of the 2 questions of 2026-11-15, due on 2026-11-29");
        assertThat(open.detail().in(Language.JA)).isEqualTo("2026-11-15 の質問 2 件（回答期限 2026-11-29）のうち 2 件です");

        letters.close("acme");
        assertThat(outlook(null).happenings()).isEmpty();
    }

    @Test
    void vendors_are_named_as_the_register_does() {
        assertThat(outlook(null).parties()).containsOnlyKeys("acme");
        assertThat(outlook(null).parties().get("acme").owner()).isEqualTo("佐藤");
    }

    private List<String> happened() {
        return outlook(null).happenings().stream()
                .map(h -> h.kind() + " " + h.subject())
                .toList();
    }

    private void edition(String document, int number, String found, String ended, String ending) {
        database.jdbi()
                .useHandle(h -> h.execute(
                        "insert into watch_edition (vendor, document, number, file, digest, text_digest, kind, characters, "
                                + "found, ended, ending) values ('acme', ?, ?, ?, 'd', 't', 'pdf', 9, ?, ?, ?)",
                        document,
                        number,
                        document,
                        found,
                        ended,
                        ending));
    }

    private void sql(String statement) {
        database.jdbi().useHandle(h -> h.execute(statement));
    }

    private Outlook outlook(Period oldest) {
        return new Outlook(database, register(), CLOCK, oldest);
    }

    private Register register() {
        return new Register(database, new Events(), CLOCK, "test");
    }

    private void table(String csv) throws IOException {
        Path file = Files.writeString(folder.resolve("table.csv"), csv);
        register().take(TableReader.csv(file), folder);
    }
}
