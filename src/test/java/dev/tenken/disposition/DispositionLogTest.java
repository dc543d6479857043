package dev.tenken.disposition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenken.database.DatabaseTest;
import dev.tenken.database.EventLog;
import dev.tenken.disposition.Version.Seen;
import dev.tenken.history.archive.Events;
import dev.tenken.model.InputException;
import dev.tenken.model.disposition.Disposition;
import dev.tenken.model.disposition.Disposition.Kind;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What auditors say is kept with every change, and what two say at once is told. */
abstract class DispositionLogTest extends DatabaseTest {
    private static final Seen SEEN = new Seen("01abc", "acme/paper.txt", "0".repeat(64));
    private final Clock clock = Clock.fixed(Instant.parse("2026-11-30T09:00:00Z"), ZoneOffset.UTC);
    private DispositionLog log;

    @BeforeEach
    void open_the_log() {
        log = new DispositionLog(database, new Events(), clock);
    }

    static DispositionText text(String... keysAndTexts) {
        Map<String, Object> fields = new LinkedHashMap<>(
                Map.of("vendor", "acme", "author", "A. Auditor", "date", "2026-11-30", "reason", "Seen on site."));
        for (int i = 0; i < keysAndTexts.length; i += 2) {
            fields.put(keysAndTexts[i], keysAndTexts[i + 1]);
        }
        return DispositionForm.text(fields);
    }

    private static DispositionText rejected() {
        return text("kind", "false-alarm", "fact", "backup:acme/paper.txt:7", "quote", "Backups\nare made.");
    }

    private List<String> events() {
        return database.jdbi().withHandle(h -> h.createQuery("select kind from events order by number")
                .mapTo(String.class)
                .list());
    }

    @Test
    void what_is_said_stands_as_it_was_said() {
        Version said = log.say(rejected(), SEEN, "anna");

        assertThat(log.newest("acme")).containsExactly(said);
        assertThat(log.standing("acme")).containsExactly(said.disposition());
        assertThat(log.standing("other")).isEmpty();
        assertThat(said.disposition().target().quote()).isEqualTo("Backups\nare made.");
        assertThat(said.seen()).isEqualTo(SEEN);
        assertThat(events()).containsExactly("disposition.said");
    }

    @Test
    void a_correction_keeps_its_values_and_those_it_takes_away() {
        Map<String, Object> corrected = new LinkedHashMap<>();
        corrected.put("frequency", "P7D");
        corrected.put("generations", 7);
        corrected.put("offsite", null);
        Map<String, Object> fields = new LinkedHashMap<>(
                Map.of("vendor", "acme", "author", "A", "date", "2026-11-30", "reason", "r", "kind", "corrected-fact"));
        fields.putAll(Map.of("fact", "backup:x:7", "quote", "q", "polarity", "denied", "corrected", corrected));
        log.say(DispositionForm.text(fields), SEEN, "anna");

        assertThat(log.standing("acme").get(0).corrected())
                .containsEntry("frequency", "P7D")
                .containsEntry("generations", 7)
                .containsEntry("offsite", null);
    }

    @Test
    void each_change_is_a_version_and_the_former_ones_stay() {
        Version first = log.say(rejected(), SEEN, "anna");
        Version second = log.change(
                first,
                text("kind", "confirmed-fact", "fact", "backup:acme/paper.txt:7", "quote", "Backups\nare made."),
                "read again",
                SEEN,
                "ben");
        log.withdraw(second, "the paper is another", "anna");

        assertThat(log.standing("acme")).isEmpty();
        assertThat(log.log("acme").stream().map(v -> v.number() + " " + v.standing() + " " + v.actor()))
                .containsExactly("3 false anna", "2 true ben", "1 true anna");
        assertThat(log.log("acme").get(2).disposition().kind()).isEqualTo(Kind.FALSE_ALARM);
        assertThat(events()).containsExactly("disposition.said", "disposition.changed", "disposition.withdrawn");
    }

    @Test
    void who_changes_what_another_changed_is_told() {
        Version first = log.say(rejected(), SEEN, "anna");
        log.change(first, rejected(), "more", SEEN, "ben");

        assertThatThrownBy(() -> log.change(first, rejected(), "mine", SEEN, "anna"))
                .isInstanceOfSatisfying(
                        Changed.class, c -> assertThat(c.who() + " " + c.way()).isEqualTo("ben CHANGED"));
        assertThatThrownBy(() -> log.withdraw(first, "mine", "anna")).isInstanceOf(Changed.class);
        assertThat(log.newest("acme").get(0).number()).isEqualTo(2);
        assertThat(events()).as("nothing is told of what was not done").hasSize(2);
    }

    @Test
    void of_one_fact_one_thing_is_said() {
        log.say(rejected(), SEEN, "anna");

        assertThatThrownBy(() -> log.say(
                        text(
                                "kind",
                                "confirmed-fact",
                                "fact",
                                "backup:acme/paper.txt:7",
                                "quote",
                                "Backups\nare made."),
                        SEEN,
                        "ben"))
                .isInstanceOfSatisfying(Changed.class, c -> assertThat(c.way()).isEqualTo(Changed.Way.DECIDED));
    }

    @Test
    void of_two_who_decide_at_once_one_is_told_of_the_other() throws Exception {
        ExecutorService both = Executors.newFixedThreadPool(2);
        int refused = 0;
        try {
            List<Callable<Version>> work = new ArrayList<>();
            for (String kind : List.of("false-alarm", "confirmed-fact")) {
                work.add(() -> log.say(text("kind", kind, "fact", "backup:x:1", "quote", "q"), SEEN, kind));
            }
            for (Future<Version> done : both.invokeAll(work)) {
                try {
                    done.get();
                } catch (java.util.concurrent.ExecutionException e) {
                    assertThat(e.getCause()).isInstanceOf(Changed.class);
                    refused++;
                }
            }
        } finally {
            both.shutdownNow();
        }
        assertThat(refused).isEqualTo(1);
        assertThat(log.standing("acme")).hasSize(1);
    }

    @Test
    void what_was_withdrawn_may_be_said_again() {
        Version first = log.say(rejected(), SEEN, "anna");
        log.withdraw(first, "wrong", "anna");
        Version again = log.say(rejected(), SEEN, "anna");

        assertThat(again.number()).isEqualTo(3);
        assertThat(log.standing("acme")).hasSize(1);
    }

    @Test
    void an_accepted_risk_and_other_evidence_have_a_last_day() {
        assertThatThrownBy(() ->
                        log.say(text("kind", "accepted-risk", "control", "12.4.1", "verdict", "gap"), SEEN, "anna"))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("expires: missing");
        log.say(
                text("kind", "accepted-risk", "control", "12.4.1", "verdict", "gap", "expires", "2027-03-31"),
                SEEN,
                "anna");
        log.say(text("kind", "not-applicable", "control", "12.4.4"), SEEN, "anna");

        assertThat(log.standing("acme")).hasSize(2);
        assertThat(LastDay.isNeeded(Kind.COMPENSATING_EVIDENCE)).isTrue();
    }

    @Test
    void what_is_wrong_is_told_and_kept_nowhere() {
        assertThatThrownBy(() -> log.say(text("kind", "accepted-risk", "fact", "x", "quote", "q"), SEEN, "anna"))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("it can be said of");
        assertThatThrownBy(() -> log.say(text("kind", "false-alarm", "fact", "x"), SEEN, "anna"))
                .hasMessageContaining("quote: missing");
        assertThat(log.log("acme")).isEmpty();
        assertThat(events()).isEmpty();
    }

    @Test
    void files_are_taken_in_once_and_all_or_nothing() {
        Disposition one = log.say(rejected(), SEEN, "anna").disposition();
        Disposition other = new Disposition(
                "D-other",
                Kind.NOT_APPLICABLE,
                new Disposition.Target("acme", "12.4.4", null, null, null, null, null, null),
                "B",
                one.date(),
                "r",
                null,
                Map.of(),
                null,
                List.of(new Disposition.Proof(null, "mail.txt", "ab", "words")),
                "file.yaml: dispositions[0]");

        assertThat(log.take(List.of(one, other), "ben")).isEqualTo(new DispositionLog.Taken(1, 0, 1));
        assertThat(log.take(List.of(one, other), "ben")).isEqualTo(new DispositionLog.Taken(0, 0, 2));
        assertThat(log.standing("acme")).contains(other);

        EventLog failing = (handle, actor, at, kind, vendor, detail) -> {
            throw new IllegalStateException("no log");
        };
        assertThatThrownBy(() -> new DispositionLog(database, failing, clock).take(List.of(other.on("other")), "ben"))
                .hasMessage("no log");
        assertThat(log.standing("acme")).contains(other).hasSize(2);
    }
}
