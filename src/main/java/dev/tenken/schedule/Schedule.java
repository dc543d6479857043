package dev.tenken.schedule;

import com.github.kagkarlsson.scheduler.ScheduledExecution;
import com.github.kagkarlsson.scheduler.ScheduledExecutionsFilter;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceException;
import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import com.github.kagkarlsson.scheduler.jdbc.SqliteJdbcCustomization;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.Priority;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import dev.tenken.database.Database;
import dev.tenken.database.Dialect;
import dev.tenken.register.RegisteredVendor;
import dev.tenken.register.Rhythm;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is due, done by any number of workers. One task that comes back puts down what is due: a task for each vendor and due day. Whichever
 * worker takes it settles the day, once; a worker that dies is noticed by its silence, and another one does what it was at.
 */
public final class Schedule {
    private static final String CHECK = "check-vendor";
    private static final String ENQUEUE = "enqueue-due";
    private static final String ASKED = "asked-job";
    private static final Duration EVERY = Duration.ofMinutes(1);
    private static final Duration LONGEST_STOP = Duration.ofSeconds(60);
    private static final Duration SOON = Duration.ofSeconds(1);
    private static final Duration WAIT = Duration.ofMillis(50);
    private static final Duration AGAIN = Duration.ofSeconds(10);

    private final Parts parts;
    private final WorkerOptions options;
    private final VendorCheck work;
    private final OneTimeTask<Void> check;
    private final Requests requests;
    private final OneTimeTask<Void> asked;

    public Schedule(Parts parts, WorkerOptions options) {
        this(parts, options, Requests.NONE);
    }

    /** @param requests are done before what is due */
    public Schedule(Parts parts, WorkerOptions options, Requests requests) {
        this.parts = parts;
        this.options = options;
        this.work = new VendorCheck(parts, options.name());
        this.check = Tasks.oneTime(CHECK)
                .onFailure(this::again)
                .onDeadExecutionRevive()
                .execute((task, context) -> work.settle(DueCheck.of(task.getId())));
        this.requests = requests;
        this.asked = Tasks.oneTime(ASKED)
                .onFailure((complete, operations) ->
                        operations.reschedule(complete, parts.clock().instant().plus(AGAIN)))
                .onDeadExecutionRevive()
                .execute((task, context) -> requests.work(task.getId()));
    }

    /** Hands a request to workers, unless it was. */
    public static void ask(Database database, String id, Instant now) {
        ask(client(database), id, now);
    }

    private static void ask(SchedulerClient client, String id, Instant now) {
        try {
            client.scheduleIfNotExists(
                    new TaskInstance.Builder<Void>(ASKED, id)
                            .priority(Priority.HIGH)
                            .build(),
                    now);
        } catch (TaskInstanceException e) {
            // Another one handed it over at the same moment, and a worker was done with it at once.
            if (client.getScheduledExecution(new TaskInstance<Void>(ASKED, id)).isPresent()) {
                throw e;
            }
        }
    }

    /**
     * Gives what a worker was at to others at once, who would wait for its silence otherwise.
     *
     * @param worker that is known to be dead
     */
    public static void buried(Database database, String worker) {
        database.jdbi().useHandle(handle -> handle.createUpdate(
                        "update scheduled_tasks set picked = :no, picked_by = null,"
                                + " last_heartbeat = null, version = version + 1 where picked = :yes and picked_by = :worker")
                .bind("no", false)
                .bind("yes", true)
                .bind("worker", worker)
                .execute());
    }

    /** Vendors that a worker is at now. Asked for by every list: what waits, which may be thousands, is not read. */
    public static Set<String> underway(Database database) {
        return database.jdbi().withHandle(handle -> handle.createQuery(
                        "select task_instance from scheduled_tasks where task_name = :check and picked = :yes")
                .bind("check", CHECK)
                .bind("yes", true)
                .mapTo(String.class)
                .map(task -> DueCheck.of(task).vendor())
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    /** Every task of a kind, also those that a worker is at: without a filter the client leaves them out. */
    private static List<ScheduledExecution<Void>> tasks(SchedulerClient client, String kind) {
        List<ScheduledExecution<Void>> tasks = new ArrayList<>();
        client.fetchScheduledExecutionsForTask(kind, Void.class, ScheduledExecutionsFilter.all(), tasks::add);
        return tasks;
    }

    private static DueCheck check(ScheduledExecution<Void> task) {
        return DueCheck.of(task.getTaskInstance().getId());
    }

    private static SchedulerClient client(Database database) {
        SchedulerClient.Builder builder = SchedulerClient.Builder.create(database.dataSource());
        return (database.dialect() == Dialect.SQLITE
                        ? builder.jdbcCustomization(new SqliteJdbcCustomization())
                        : builder.jdbcCustomization(new PostgreSqlJdbcCustomization(true, true)))
                .build();
    }

    /** A worker that goes on until it is closed. */
    public Worker start() {
        RecurringTask<Void> enqueue = Tasks.recurring(ENQUEUE, FixedDelay.of(EVERY))
                .execute((task, context) -> enqueue(context.getSchedulerClient()));
        Scheduler scheduler = builder(List.of(check, asked)).startTasks(enqueue).build();
        scheduler.start();
        return () -> {
            scheduler.stop();
            requests.stopped();
        };
    }

    /** A worker at work; closing waits for what it is at. */
    public interface Worker extends AutoCloseable {
        @Override
        void close();
    }

    /** Does what is due, together with other workers that may be there, and returns when nothing is left that could be done now. */
    public void once() throws InterruptedException {
        Scheduler scheduler = builder(List.of(check, asked))
                .pollingInterval(SOON.compareTo(options.polling()) < 0 ? SOON : options.polling())
                .build();
        enqueue(scheduler);
        scheduler.start();
        try {
            while (isLeft(scheduler)) {
                Thread.sleep(WAIT.toMillis());
            }
        } finally {
            scheduler.stop();
        }
    }

    /** Settles what is due and did not change, and puts down a task for each other vendor that is due. */
    private void enqueue(SchedulerClient client) {
        Instant now = parts.clock().instant();
        requests.waiting().forEach(id -> ask(client, id, now));
        Rhythm rhythm = parts.register().rhythm();
        LocalDate today = rhythm.day(now);
        Map<DueCheck, RegisteredVendor> due = due(rhythm, today);
        due.keySet().removeAll(putDown(client));
        due.keySet().stream().map(DueCheck::due).min(LocalDate::compareTo).ifPresent(first -> due.keySet()
                .removeAll(settledFrom(first)));
        Map<DueCheck, RegisteredVendor> started = new LinkedHashMap<>(due);
        started.keySet().removeIf(one -> rhythm.start(one.due()).isAfter(now));
        due.keySet().removeAll(new UnchangedSweep(parts, work).settle(started, today));
        for (DueCheck one : due.keySet()) {
            putDown(client, one, later(rhythm.start(one.due()), now));
        }
    }

    private Map<DueCheck, RegisteredVendor> due(Rhythm rhythm, LocalDate today) {
        Map<DueCheck, RegisteredVendor> due = new LinkedHashMap<>();
        for (RegisteredVendor vendor : parts.register().vendors()) {
            LocalDate day = rhythm.dueBy(vendor, today);
            // Who has no papers yet is shown as that, and is no failure day by day.
            if (day != null && vendor.folder() != null) {
                due.put(new DueCheck(vendor.id(), day), vendor);
            }
        }
        return due;
    }

    private Set<DueCheck> settledFrom(LocalDate first) {
        return parts.database().jdbi().withHandle(h -> new CheckTables(h).settledFrom(first));
    }

    private static Instant later(Instant start, Instant now) {
        return start.isAfter(now) ? start : now;
    }

    private static Set<DueCheck> putDown(SchedulerClient client) {
        return tasks(client, CHECK).stream().map(Schedule::check).collect(Collectors.toSet());
    }

    /** The client throws when another worker put the same task down at the same moment and was done with it before the client looked again. */
    private void putDown(SchedulerClient client, DueCheck one, Instant at) {
        TaskInstance<Void> task = check.instance(one.task());
        try {
            client.scheduleIfNotExists(task, at);
        } catch (TaskInstanceException e) {
            boolean done = parts.database().jdbi().withHandle(h -> new CheckTables(h).isSettled(one));
            if (!done && client.getScheduledExecution(task).isEmpty()) {
                throw e;
            }
        }
    }

    /** Whether a task is due: of one that another worker is at, it is waited for that one to be done with it, or to be found dead. */
    private boolean isLeft(Scheduler scheduler) {
        Instant now = parts.clock().instant();
        return Stream.of(CHECK, ASKED)
                .flatMap(kind -> tasks(scheduler, kind).stream())
                .anyMatch(task -> !task.getExecutionTime().isAfter(now));
    }

    private void again(ExecutionComplete complete, ExecutionOperations<Void> operations) {
        int before = complete.getExecution().consecutiveFailures;
        Instant next = parts.clock().instant().plus(Retry.after(before + 1));
        Throwable problem = complete.getCause().orElseGet(() -> new IllegalStateException("the worker died"));
        work.failed(DueCheck.of(complete.getExecution().getId()), problem, next);
        operations.reschedule(complete, next);
    }

    private SchedulerBuilder builder(List<Task<?>> tasks) {
        SchedulerBuilder builder = Scheduler.create(parts.database().dataSource(), tasks)
                .clock(parts.clock()::instant)
                .schedulerName(new SchedulerName.Fixed(options.name()))
                .threads(options.threads())
                .enablePriority()
                .pollingInterval(options.polling())
                .heartbeatInterval(options.heartbeat())
                .missedHeartbeatsLimit(WorkerOptions.MISSED)
                .shutdownMaxWait(LONGEST_STOP);
        return parts.database().dialect() == Dialect.SQLITE
                ? builder.jdbcCustomization(new SqliteJdbcCustomization()).pollUsingFetch(0.5, 3.0)
                : builder.jdbcCustomization(new PostgreSqlJdbcCustomization(true, true))
                        .pollUsingLockAndFetch(0.5, 1.0);
    }
}
