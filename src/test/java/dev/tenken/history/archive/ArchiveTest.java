package dev.tenken.history.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenken.data.Sha256;
import dev.tenken.database.DatabaseTest;
import dev.tenken.model.InputException;
import dev.tenken.model.finding.Assessment;
import dev.tenken.report.AssessmentFixtures;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is stored is there, whole, as it was; and what was changed past the program is found. */
abstract class ArchiveTest extends DatabaseTest {
    private static final String ACTOR = "A. Auditor";
    private static final Assessment MANY = AssessmentFixtures.many();

    private Instant now = Instant.parse("2026-11-30T08:00:00Z");
    private Archive archive;

    @BeforeEach
    void open_the_archive() {
        archive = new Archive(database, new Clock() {
            @Override
            public ZoneOffset getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now;
            }
        });
    }

    @Test
    void an_assessment_is_restored_as_it_was() {
        List<Stored> stored = store(MANY);

        assertThat(stored).extracting(Stored::vendor).containsExactly("harbour", "markup", "minato", "zero");
        for (int i = 0; i < stored.size(); i++) {
            Assessment back = archive.restored(stored.get(i));
            assertThat(back.vendors()).containsExactly(MANY.vendors().get(i));
            assertThat(back.profile()).isEqualTo(MANY.profile());
            assertThat(back.yardstick()).isEqualTo(MANY.yardstick());
        }
    }

    @Test
    void the_same_contents_are_stored_once() {
        store(MANY);
        int once = count("contents");
        now = now.plusSeconds(60);
        store(MANY);

        assertThat(count("contents")).isEqualTo(once);
        assertThat(count("assessments")).isEqualTo(8);
    }

    @Test
    void the_files_of_vendors_are_kept_byte_by_byte() {
        byte[] bytes = "Backups are made.".getBytes(StandardCharsets.UTF_8);
        Archive.Result result = archive.store(MANY, d -> Optional.of(bytes), ACTOR);

        Particulars particulars = archive.particulars(result.stored().get(0));
        assertThat(result.withoutOriginal()).isEmpty();
        assertThat(archive.original(Sha256.of(bytes))).contains(bytes);
        assertThat(particulars.documents()).isNotEmpty();
    }

    @Test
    void documents_whose_file_is_gone_are_told() {
        Archive.Result result = archive.store(MANY, Originals.NONE, ACTOR);

        assertThat(result.withoutOriginal()).isNotEmpty();
        assertThat(archive.particulars(result.stored().get(0)).documents()).allMatch(d -> !d.kept());
    }

    @Test
    void the_newest_of_each_vendor_is_listed() {
        store(MANY);
        now = now.plusSeconds(60);
        List<Stored> later = store(MANY);

        assertThat(archive.latest()).isEqualTo(later);
        assertThat(archive.of("harbour")).hasSize(2);
        assertThat(archive.find("harbour")).isEqualTo(later.get(0));
        assertThat(archive.find(later.get(1).id())).isEqualTo(later.get(1));
    }

    @Test
    void what_is_not_stored_is_said_with_what_is_near() {
        assertThatThrownBy(() -> archive.find("harbour")).hasMessageContaining("nothing is stored yet");
        store(MANY);
        assertThatThrownBy(() -> archive.find("harbor"))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("nearest vendor: harbour");
    }

    @Test
    void half_an_assessment_is_never_seen() {
        Prepared prepared = archive.prepare(MANY, MANY.vendors().get(0), Originals.NONE);

        assertThatThrownBy(() -> database.jdbi().useTransaction(h -> {
                    archive.store(h, MANY, prepared, ACTOR);
                    throw new IllegalStateException("killed");
                }))
                .hasMessage("killed");

        assertThat(archive.all()).isEmpty();
        assertThat(count("contents")).isZero();
        assertThat(archive.events(null, 10)).isEmpty();
        assertThat(archive.verify().problems()).isEmpty();
    }

    @Test
    void a_trend_tells_what_changed_and_whether_the_yardstick_did() {
        store(MANY);
        now = now.plusSeconds(60);
        store(with("2026-12-21", MANY.tool()));
        now = now.plusSeconds(60);
        store(with("2027-01-21", "another"));

        List<Step> steps = archive.trend("harbour");
        assertThat(steps).extracting(Step::yardstickChanged).containsExactly(false, false, true);
        assertThat(steps).extracting(Step::documentsChanged).containsOnly(false);
        assertThat(steps).allMatch(s -> s.changes().isEmpty());
        assertThat(archive.trend())
                .extracting(m -> m.month() + " " + m.vendors() + " " + m.assessed())
                .containsExactly("2026-11 4 4", "2026-12 4 4", "2027-01 4 4");
        assertThat(archive.trend().get(2).counts())
                .isEqualTo(archive.latest().stream().map(Stored::counts).reduce(Counts.NONE, Counts::and));
    }

    @Test
    void a_verdict_that_changed_is_named() {
        store(AssessmentFixtures.many());
        now = now.plusSeconds(60);
        store(Changed.verdict(MANY, "minato"));

        assertThat(archive.trend("minato").get(1).changes())
                .containsExactly(new Step.Change("12.3.1", "partial", "gap"));
    }

    @Test
    void it_goes_from_draft_to_superseded() {
        Stored first = store(MANY).get(0);
        lock(first);
        now = now.plusSeconds(60);
        Stored second = store(MANY).get(0);
        lock(second);

        assertThat(archive.of("harbour")).extracting(Stored::state).containsExactly(State.SUPERSEDED, State.LOCKED);
        assertThat(archive.particulars(second).steps())
                .extracting(SignOff::step)
                .containsExactlyInAnyOrder(SignOff.Step.SUBMIT, SignOff.Step.SIGN, SignOff.Step.LOCK);
        assertThat(archive.verify().problems()).isEmpty();
    }

    @Test
    void a_step_out_of_turn_is_refused_and_changes_nothing() {
        Stored stored = store(MANY).get(0);

        assertThatThrownBy(() -> archive.signing().lock(stored, Signing.Words.of("B", null), ACTOR))
                .hasMessageContaining("is draft, and only one that is signed can become locked");
        lock(stored);
        assertThatThrownBy(() -> archive.signing().submit(stored, Signing.Words.of("B", null), ACTOR))
                .hasMessageContaining("is locked");
        assertThat(archive.find("harbour").state()).isEqualTo(State.LOCKED);
        assertThat(archive.particulars(stored).steps()).hasSize(3);
    }

    @Test
    void a_signature_needs_a_name_a_decision_and_the_risk_that_is_left() {
        Stored stored = store(MANY).get(0);
        archive.signing().submit(stored, Signing.Words.of("B", null), ACTOR);

        assertThatThrownBy(() -> archive.signing().sign(stored, new Signing.Words("B", "use it", " ", null), ACTOR))
                .hasMessageContaining("--residual-risk");
        assertThat(archive.find("harbour").state()).isEqualTo(State.IN_REVIEW);
    }

    @Test
    void what_nobody_signed_and_is_not_the_newest_can_be_removed() {
        Stored signed = store(MANY).get(0);
        archive.signing().submit(signed, Signing.Words.of("B", null), ACTOR);
        now = now.plusSeconds(60);
        store(with("2026-12-21", "another"));
        Instant before = now.plusSeconds(1);
        now = now.plusSeconds(60);
        store(MANY);

        assertThat(archive.prune(new Pruning.Wish(before, true), ACTOR)).isEqualTo(new Pruning.Report(7, 0));
        assertThat(archive.prune(new Pruning.Wish(before, false), ACTOR).assessments())
                .isEqualTo(7);

        assertThat(archive.of("harbour")).hasSize(2).first().isEqualTo(archive.find(signed.id()));
        assertThat(archive.of("minato")).hasSize(1);
        assertThat(archive.restored(archive.find("minato")).vendors())
                .containsExactly(MANY.vendors().get(2));
        assertThat(archive.verify().problems()).isEmpty();
    }

    private void lock(Stored stored) {
        archive.signing().submit(stored, Signing.Words.of("B. Maker", null), ACTOR);
        archive.signing().sign(stored, new Signing.Words("C. 署名者", "use it", "low", null), ACTOR);
        archive.signing().lock(stored, Signing.Words.of("C. 署名者", null), ACTOR);
    }

    private List<Stored> store(Assessment assessment) {
        return archive.store(assessment, Originals.NONE, ACTOR).stored();
    }

    private static Assessment with(String asOf, String tool) {
        return new Assessment(
                LocalDate.parse(asOf),
                tool,
                MANY.profile(),
                MANY.rules(),
                MANY.rulesDigest(),
                MANY.yardstick(),
                MANY.vendors(),
                MANY.strays());
    }

    private int count(String table) {
        return database.jdbi().withHandle(h -> h.createQuery("select count(*) from " + table)
                .mapTo(int.class)
                .one());
    }
}
