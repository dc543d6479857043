package dev.tenken.history.archive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.database.DatabaseTest;
import dev.tenken.database.Dialect;
import dev.tenken.model.Language;
import dev.tenken.report.AssessmentFixtures;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever writes to the tables past the program is found out. */
abstract class AuditTest extends DatabaseTest {
    private Archive archive;

    @BeforeEach
    void store_and_sign() {
        archive = new Archive(database, Clock.fixed(Instant.parse("2026-11-30T08:00:00Z"), ZoneOffset.UTC));
        Stored stored = archive.store(AssessmentFixtures.many(), Originals.NONE, "A")
                .stored()
                .get(0);
        archive.signing().submit(stored, Signing.Words.of("B", "please"), "A");
        archive.signing().sign(stored, new Signing.Words("C", "use it", "low", null), "A");
    }

    @Test
    void nothing_is_found_where_nobody_did() {
        Audit.Report report = archive.verify();

        assertThat(report.problems()).isEmpty();
        assertThat(report.events()).isEqualTo(6);
        assertThat(report.assessments()).isEqualTo(4);
        assertThat(report.end()).matches("[0-9a-f]{64}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "update events set actor = 'X' where number = 2 | event 2 (assessment.stored",
                "update events set detail = '{}' where number = 6 | event 6 (assessment.sign",
                "delete from events where number = 3 | events 3 to 3: removed",
                "delete from events where number = 6 | should end at 6",
                "delete from events | should end at 6",
                "update event_end set number = 5 | should end at 5",
                "update assessments set as_of = '2020-01-01' where vendor = 'zero' | was changed since it was stored",
                "update assessments set vendor = 'x' where vendor = 'zero' | of x of 2026-11-21: was changed since it was stored",
                "update assessments set state = 'locked' where vendor = 'harbour' | is locked, and by its events signed",
                "update findings set effective = 'satisfied' where effective = 'partial' | was changed since it was stored",
                "delete from findings where effective = 'partial' | was changed since it was stored",
                "delete from assessments where vendor = 'zero' | was removed past this program",
                "update assessment_documents set path = 'other.txt' where place = 0 | was changed since it was stored",
                "update sign_offs set decision = 'do not use it' where step = 'sign' | step sign of assessment",
                "update sign_offs set person = 'D' where step = 'sign' | was changed since it was taken",
                "delete from sign_offs where step = 'submit' | was removed past this program",
                "update contents set packing = 'none', bytes = 'x' where kind = 'judgement' | stored judgement",
            })
    void a_removed_or_altered_row_is_found(String sql, String problem) {
        String typed = dialect() == Dialect.SQLITE
                ? sql.replace("'x' where kind", "x'00' where kind")
                : sql.replace("'x' where kind", "'\\x00' where kind");
        database.jdbi().useHandle(h -> h.execute(typed));

        assertThat(archive.verify().problems()).anyMatch(p -> p.in(Language.EN).contains(problem.strip()));
    }

    @Test
    void an_event_put_in_between_is_found() {
        Event third = archive.events(null, 10).get(3);
        Event forged = Event.sealed(3, third.at(), "X", third.kind(), third.vendor(), third.detail(), third.previous());
        database.jdbi().useHandle(h -> h.createUpdate("update events set actor = 'X', seal = :seal where number = 3")
                .bind("seal", forged.seal())
                .execute());

        assertThat(archive.verify().problems())
                .extracting(p -> p.in(Language.EN))
                .isEqualTo(List.of("event 4: does not follow the one before it: one of them was changed or put in"));
    }
}
