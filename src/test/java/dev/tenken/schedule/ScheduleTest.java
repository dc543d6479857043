package dev.tenken.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.database.DatabaseTest;
import dev.tenken.database.EventLog;
import dev.tenken.register.Register;
import dev.tenken.register.form.Entry;
import dev.tenken.register.form.Tables;
import dev.tenken.schedule.CheckRecord.Outcome;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is due is done, once, whatever the clock does. */
abstract class ScheduleTest extends DatabaseTest {
    private final SetClock clock = new SetClock("2026-01-05T09:00:00Z");
    private final CountedRun run = new CountedRun();
    private final List<String> told = Collections.synchronizedList(new ArrayList<>());
    private final EventLog events = (handle, actor, at, kind, vendor, detail) -> told.add(kind + " " + vendor);
    private final AtomicInteger kept = new AtomicInteger();
    private Register register;

    @BeforeEach
    void open_the_register() {
        register = new Register(database, events, clock, "tester");
        register.set(Map.of("zone", "Europe/Berlin"));
    }

    private void vendor(String id, String... keysAndTexts) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("vendor", id);
        texts.put("folder", "/papers/" + id);
        for (int i = 0; i < keysAndTexts.length; i += 2) {
            texts.put(keysAndTexts[i], keysAndTexts[i + 1]);
        }
        register.take(new Tables(List.of(Entry.at("test", texts)), List.of()), Path.of("/"));
    }

    private Schedule schedule(String worker) {
        Parts parts = new Parts(
                database,
                register,
                run,
                (assessment, folder) -> handle -> "kept-" + kept.incrementAndGet(),
                events,
                clock,
                WorkListener.SILENT);
        return new Schedule(parts, new WorkerOptions(worker, 2, Duration.ofMillis(50), Duration.ofSeconds(1)));
    }

    private void once(String now) throws InterruptedException {
        clock.set(now);
        schedule("w").once();
    }

    private List<String> settled(String vendor) {
        return database.jdbi().withHandle(h -> new CheckTables(h).all(vendor)).stream()
                .map(r -> r.check().due() + " on " + r.day() + " "
                        + (r.outcome() == Outcome.ASSESSED ? "assessed" : "unchanged"))
                .sorted()
                .toList();
    }

    @Test
    void a_vendor_is_assessed_on_its_day_and_not_again_before_the_next() throws InterruptedException {
        vendor("a", "cadence", "1m");
        once("2026-01-05T09:00:00Z");
        once("2026-01-05T10:00:00Z");
        once("2026-02-04T22:00:00Z");
        assertThat(settled("a")).containsExactly("2026-01-05 on 2026-01-05 assessed");

        run.fingerprint = "other";
        once("2026-02-04T23:00:00Z");
        assertThat(settled("a"))
                .as("the day begins where the zone is")
                .containsExactly("2026-01-05 on 2026-01-05 assessed", "2026-02-05 on 2026-02-05 assessed");
        assertThat(register.vendor("a").lastDone()).isEqualTo("2026-02-05");
    }

    @Test
    void what_did_not_change_is_looked_at_and_keeps_its_assessment() throws InterruptedException {
        vendor("a", "cadence", "1m");
        once("2026-01-05T09:00:00Z");
        once("2026-02-05T09:00:00Z");
        once("2026-03-05T09:00:00Z");

        assertThat(run.times()).isEqualTo(1);
        assertThat(settled("a"))
                .containsExactly(
                        "2026-01-05 on 2026-01-05 assessed",
                        "2026-02-05 on 2026-02-05 unchanged",
                        "2026-03-05 on 2026-03-05 unchanged");
        CheckRecord latest =
                database.jdbi().withHandle(h -> new CheckTables(h).latest("a")).orElseThrow();
        assertThat(latest.assessment()).isEqualTo("kept-1");
        assertThat(register.vendor("a").lastDone()).isEqualTo("2026-03-05");
        assertThat(told).contains("check.assessed a", "check.unchanged a");
    }

    @Test
    void a_day_on_which_something_runs_out_is_a_change() throws InterruptedException {
        run.turns = LocalDate.parse("2026-02-05");
        vendor("a", "cadence", "15d");
        once("2026-01-05T09:00:00Z");
        once("2026-01-20T09:00:00Z");
        once("2026-02-04T09:00:00Z");
        assertThat(run.times()).as("the day before").isEqualTo(1);

        once("2026-02-19T09:00:00Z");
        assertThat(run.times()).isEqualTo(2);
    }

    @Test
    void missed_days_are_caught_up_once() throws InterruptedException {
        vendor("a", "cadence", "1w");
        once("2026-01-05T09:00:00Z");
        run.fingerprint = "other";
        once("2026-02-04T09:00:00Z");
        once("2026-02-04T10:00:00Z");

        assertThat(settled("a"))
                .containsExactly("2026-01-05 on 2026-01-05 assessed", "2026-02-02 on 2026-02-04 assessed");
        assertThat(register.rhythm().nextDue(register.vendor("a"))).isEqualTo("2026-02-09");
    }

    @Test
    void a_clock_that_is_set_back_makes_nothing_due_again() throws InterruptedException {
        vendor("a", "cadence", "1d");
        once("2026-01-05T09:00:00Z");
        once("2026-01-06T09:00:00Z");
        once("2026-01-05T09:00:00Z");
        once("2026-01-04T09:00:00Z");
        once("2026-01-06T12:00:00Z");
        assertThat(settled("a")).hasSize(2);

        once("2026-01-07T09:00:00Z");
        assertThat(settled("a")).hasSize(3);
    }

    @Test
    void days_on_which_clocks_change_are_days_as_others() throws InterruptedException {
        register.set(Map.of("time", "02:30"));
        vendor("a", "cadence", "1d", "first-due", "2026-03-28");
        once("2026-03-28T01:30:00Z");
        once("2026-03-29T01:29:00Z");
        assertThat(settled("a")).as("02:30 is left out: not before 03:30").hasSize(1);
        once("2026-03-29T01:30:00Z");
        assertThat(settled("a")).hasSize(2);

        vendor("b", "cadence", "1d", "first-due", "2026-10-25");
        once("2026-10-25T00:29:00Z");
        assertThat(settled("b")).isEmpty();
        once("2026-10-25T00:30:00Z");
        once("2026-10-25T01:30:00Z");
        assertThat(settled("b")).as("02:30 comes twice: the first time").hasSize(1);
    }

    @Test
    void japan_begins_its_day_while_europe_is_at_the_one_before() throws InterruptedException {
        register.set(Map.of("zone", "Asia/Tokyo"));
        vendor("a", "first-due", "2026-04-01");
        once("2026-03-31T14:59:59Z");
        assertThat(settled("a")).isEmpty();
        once("2026-03-31T15:00:00Z");
        assertThat(settled("a")).containsExactly("2026-04-01 on 2026-04-01 assessed");
    }

    @Test
    void what_failed_is_tried_again_later_and_then_settled() throws InterruptedException {
        vendor("a", "cadence", "1m");
        run.problem = "no such folder";
        once("2026-01-05T09:00:00Z");
        once("2026-01-05T09:04:59Z");
        assertThat(failures()).containsExactly("no such folder");
        assertThat(register.vendor("a").lastDone()).isNull();

        once("2026-01-05T09:05:00Z");
        assertThat(failures()).hasSize(2);
        run.problem = null;
        once("2026-01-05T09:35:00Z");
        assertThat(settled("a")).containsExactly("2026-01-05 on 2026-01-05 assessed");
        assertThat(told).contains("check.failed a", "check.assessed a");
    }

    @Test
    void what_fails_for_good_is_tried_every_day() {
        assertThat(List.of(1, 2, 3, 4, 5, 50).stream().map(Retry::after))
                .containsExactly(
                        Duration.ofMinutes(5),
                        Duration.ofMinutes(30),
                        Duration.ofHours(3),
                        Duration.ofHours(18),
                        Duration.ofHours(18),
                        Duration.ofHours(18));
    }

    private List<String> failures() {
        return database.jdbi().withHandle(h -> h.createQuery("select message from vendor_check_failure order by at")
                .mapTo(String.class)
                .list());
    }

    @Test
    void a_paper_that_is_gone_is_a_failure_and_no_withdrawal() throws InterruptedException {
        vendor("a", "cadence", "1m");
        register.take(
                new Tables(List.of(), List.of(Entry.at("test", Map.of("vendor", "a", "path", "b.md")))), Path.of("/"));
        once("2026-01-05T09:00:00Z");
        assertThat(run.times()).isZero();
        assertThat(failures().get(0)).contains("papers are missing").contains("b.md: in the register, but not in");

        register.strike("a", "b.md");
        once("2026-01-05T10:00:00Z");
        assertThat(run.times()).isEqualTo(1);
    }

    @Test
    void who_has_no_papers_yet_is_no_failure_and_is_assessed_when_some_come() throws InterruptedException {
        vendor("a", "cadence", "1m", "folder", "");
        once("2026-01-05T09:00:00Z");
        once("2026-01-06T09:00:00Z");
        assertThat(failures()).isEmpty();
        assertThat(run.times()).isZero();

        vendor("a", "folder", "/papers/a");
        once("2026-01-06T10:00:00Z");
        assertThat(settled("a")).containsExactly("2026-01-05 on 2026-01-06 assessed");
    }

    @Test
    void another_edition_is_noted_with_its_day() throws InterruptedException {
        vendor("a", "cadence", "1m");
        register.take(
                new Tables(
                        List.of(),
                        List.of(Entry.at("test", Map.of("vendor", "a", "path", "a.md", "digest", "2".repeat(64))))),
                Path.of("/"));
        once("2026-01-06T09:00:00Z");

        assertThat(register.documents("a").get(0).digest()).isEqualTo("1".repeat(64));
        assertThat(register.documents("a").get(0).fetched()).isEqualTo("2026-01-06");
    }

    @Test
    void who_is_being_assessed_is_underway() throws InterruptedException {
        vendor("a");
        List<String> underway = new ArrayList<>();
        run.during = () -> underway.addAll(Schedule.underway(database));
        once("2026-01-05T09:00:00Z");

        assertThat(underway).containsExactly("a");
        assertThat(Schedule.underway(database)).isEmpty();
    }

    @Test
    void who_left_is_not_assessed_and_who_was_done_by_hand_is_not_done_again() throws InterruptedException {
        vendor("left", "status", "offboarded");
        vendor("done", "cadence", "1m", "last-done", "2026-01-05");
        once("2026-01-05T09:00:00Z");

        assertThat(run.times()).isZero();
    }

    @Test
    void several_workers_at_once_do_each_vendor_once() throws Exception {
        for (int i = 0; i < 60; i++) {
            vendor("v" + i);
        }
        clock.run();
        ExecutorService workers = Executors.newFixedThreadPool(3);
        try {
            List<Callable<Object>> work = new ArrayList<>();
            for (String name : List.of("one", "two", "three")) {
                work.add(() -> {
                    schedule(name).once();
                    return name;
                });
            }
            for (Future<Object> done : workers.invokeAll(work)) {
                done.get();
            }
        } finally {
            workers.shutdownNow();
        }

        assertThat(run.assessed).hasSize(60);
        assertThat(told.stream().filter(t -> t.startsWith("check.assessed")))
                .hasSize(60)
                .doesNotHaveDuplicates();
    }

    @Test
    void who_does_what_is_due_waits_for_what_it_is_at() throws InterruptedException {
        vendor("a");
        run.during = () -> {
            try {
                Thread.sleep(1500);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        };
        once("2026-01-05T09:00:00Z");

        assertThat(settled("a")).hasSize(1);
    }

    @Test
    void a_task_that_comes_back_puts_down_what_is_due() throws InterruptedException {
        vendor("a");
        clock.run();
        try (Schedule.Worker worker = schedule("w").start()) {
            for (int i = 0; i < 200 && settled("a").isEmpty(); i++) {
                Thread.sleep(50);
            }
        }
        assertThat(settled("a")).hasSize(1);
    }
}
