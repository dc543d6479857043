package dev.tenken.schedule;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import com.github.kagkarlsson.scheduler.jdbc.SqliteJdbcCustomization;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.Task;
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
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What is due, done by any number of workers. One task that comes back puts down what is due: a task for each vendor and due day. Whichever
 * worker takes it settles the day, once; a worker that dies is noticed by its silence, and another one does what it was at.
 */
public final class Schedule {
    private static final String CHECK = "check-vendor";
    private static final String ENQUEUE = "enqueue-due";
    private static final Duration EVERY = Duration.ofMinutes(1);
    private static final Duration LONGEST_STOP = Duration.ofSeconds(60);
    private static final Duration SOON = Duration.ofSeconds(1);
    private static final Duration WAIT = Duration.ofMillis(50);

    private final Parts parts;
    private final WorkerOptions options;
    private final VendorCheck work;
    private final OneTimeTask<Void> check;

    public Schedule(Parts parts, WorkerOptions options) {
        this.parts = parts;
        this.options = options;
        this.work = new VendorCheck(parts, options.name());
        this.check = Tasks.oneTime(CHECK)
                .onFailure(this::again)
                .onDeadExecutionRevive()
                .execute((task, context) -> work.settle(DueCheck.of(task.getId())));
    }

    /** Vendors that a worker is at now. */
    public static Set<String> underway(Database database) {
        Set<String> vendors = new TreeSet<>();
        client(database).fetchScheduledExecutionsForTask(CHECK, Void.class, execution -> {
            if (execution.isPicked()) {
                vendors.add(DueCheck.of(execution.getTaskInstance().getId()).vendor());
            }
        });
        return vendors;
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
        Scheduler scheduler = builder(List.of(check)).startTasks(enqueue).build();
        scheduler.start();
        return scheduler::stop;
    }

    /** A worker at work; closing waits for what it is at. */
    public interface Worker extends AutoCloseable {
        @Override
        void close();
    }

    /** Does what is due, together with other workers that may be there, and returns when nothing is left that could be done now. */
    public void once() throws InterruptedException {
        Scheduler scheduler = builder(List.of(check))
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
            client.scheduleIfNotExists(check.instance(one.task()), later(rhythm.start(one.due()), now));
        }
    }

    private Map<DueCheck, RegisteredVendor> due(Rhythm rhythm, LocalDate today) {
        Map<DueCheck, RegisteredVendor> due = new LinkedHashMap<>();
        for (RegisteredVendor vendor : parts.register().vendors()) {
            LocalDate day = rhythm.dueBy(vendor, today);
            if (day != null) {
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
        Set<DueCheck> checks = new HashSet<>();
        client.fetchScheduledExecutionsForTask(
                CHECK,
                Void.class,
                e -> checks.add(DueCheck.of(e.getTaskInstance().getId())));
        return checks;
    }

    /** Whether a task is due: of one that another worker is at, it is waited for that one to be done with it, or to be found dead. */
    private boolean isLeft(Scheduler scheduler) {
        Instant now = parts.clock().instant();
        boolean[] left = {false};
        scheduler.fetchScheduledExecutionsForTask(
                CHECK, Void.class, e -> left[0] |= !e.getExecutionTime().isAfter(now));
        return left[0];
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
