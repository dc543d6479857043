package dev.tenken.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenken.database.DatabaseTest;
import dev.tenken.history.archive.Events;
import dev.tenken.letter.Letter.Closing;
import dev.tenken.model.InputException;
import dev.tenken.model.finding.VendorAssessment;
import dev.tenken.report.AssessmentFixtures;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Letters from the day on which they are sent until they are answered, on either engine. */
abstract class LettersTest extends DatabaseTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-30T08:00:00Z"), ZoneOffset.UTC);
    private static final LocalDate SENT = LocalDate.parse("2026-11-01");
    private static final LocalDate BY = LocalDate.parse("2026-11-15");
    private static final VendorAssessment MINATO = vendor("minato");
    private static final String OPEN = "12.3.1.frequency";

    private Letters letters;

    private static VendorAssessment vendor(String id) {
        return AssessmentFixtures.many().vendors().stream()
                .filter(v -> v.vendor().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @BeforeEach
    void register_vendors() {
        letters = new Letters(database, new Events(), CLOCK, "test");
        for (String vendor : List.of("minato", "harbour")) {
            database.jdbi()
                    .useHandle(h -> h.execute(
                            "insert into vendor (vendor, name_en, name_ja, status, first_due) values (?, 'N', 'N', 'active', '2026-11-30')",
                            vendor));
        }
    }

    private static Asked asked(Set<String> papers, String... criteria) {
        return new Asked(SENT, BY, List.of(criteria).stream().map(List::of).toList(), papers);
    }

    private Letter newest() {
        List<Letter> all = Letters.of(database, "minato");
        return all.get(all.size() - 1);
    }

    private static Set<String> papers() {
        return Set.copyOf(MINATO.files().documents().stream()
                .map(document -> document.sha256())
                .toList());
    }

    private static String lacking() {
        return MINATO.findings().stream()
                .flatMap(f -> f.judgements().stream()
                        .filter(j ->
                                f.outcome(j) != null && !f.outcome(j).name().equals("MET"))
                        .filter(j -> !f.isSettled()))
                .map(j -> j.criterion().id())
                .findFirst()
                .orElse(OPEN);
    }

    @Test
    void a_letter_is_open_until_what_it_asks_is_answered() {
        letters.ask("minato", asked(papers(), lacking(), "criterion.of.an.older.catalog"));
        assertThat(newest().isOverdue(BY)).isFalse();
        assertThat(newest().isOverdue(BY.plusDays(1))).isTrue();

        letters.heard(MINATO, Set.of());

        assertThat(newest().stillOpen()).isEqualTo(1);
        assertThat(Letters.open(database)).containsExactly(newest());
    }

    @Test
    void what_a_later_paper_decides_is_answered_whatever_it_says() {
        letters.ask("minato", asked(Set.of(), told()));
        letters.heard(MINATO, Set.of());
        assertThat(newest().closing()).isEqualTo(Closing.ANSWERED);
        assertThat(newest().isOverdue(BY.plusDays(1))).isFalse();
    }

    /** One that rests on something that was read. */
    private static String told() {
        return MINATO.findings().stream()
                .flatMap(f -> f.judgements().stream())
                .filter(j -> !j.decisive().facts().isEmpty())
                .map(j -> j.criterion().id())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_letter_that_comes_back_filled_in_is_answered() {
        letters.ask("minato", asked(Set.of("old"), lacking()));
        letters.heard(MINATO, Set.of("old"));
        assertThat(newest().isOpen()).as("it was there before").isTrue();
        letters.heard(MINATO, Set.of("old", "new"));
        assertThat(newest().closing()).isEqualTo(Closing.ANSWERED);
    }

    @Test
    void a_letter_that_is_written_again_is_the_one_that_is_open() {
        assertThat(letters.written("minato", asked(papers(), lacking()))).isPresent();
        assertThat(letters.written("minato", asked(papers(), lacking()))).isEmpty();
        assertThat(Letters.of(database, "minato")).hasSize(1);
    }

    @Test
    void nothing_is_waited_for_of_strangers_or_without_questions() {
        assertThat(letters.written("stranger", asked(papers(), lacking()))).isEmpty();
        assertThat(letters.written("minato", asked(papers()))).isEmpty();
        letters.heard(vendor("minato"), Set.of("new"));
        assertThat(Letters.open(database)).isEmpty();
        assertThatThrownBy(() -> letters.ask("stranger", asked(papers())))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("no vendor \"stranger\" in the register");
    }

    @Test
    void a_letter_that_is_sent_follows_the_one_before() {
        letters.ask("minato", asked(papers(), lacking()));
        letters.ask("minato", asked(papers()));
        assertThat(Letters.of(database, "minato")).extracting(Letter::closing).containsExactly(Closing.FOLLOWED, null);
    }

    @Test
    void a_person_closes_a_letter_once() {
        letters.ask("minato", asked(papers(), lacking()));
        letters.close("minato");
        assertThat(newest().closing()).isEqualTo(Closing.BY_HAND);
        assertThatThrownBy(() -> letters.close("minato")).hasMessageContaining("no letter to minato is open");
    }

    @Test
    void each_step_is_in_the_event_log() {
        letters.ask("minato", asked(papers(), lacking()));
        letters.heard(MINATO, Set.of("new"));
        List<String> kinds = database.jdbi().withHandle(h -> h.createQuery("select kind from events order by number")
                .mapTo(String.class)
                .list());
        assertThat(kinds).containsExactly("letter.asked", "letter.answered");
    }
}
