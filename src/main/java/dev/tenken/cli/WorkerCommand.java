package dev.tenken.cli;

import dev.tenken.alert.AlertSettings;
import dev.tenken.job.work.JobRunner;
import dev.tenken.model.InputException;
import dev.tenken.model.WorkLimits;
import dev.tenken.run.PeriodicRun;
import dev.tenken.schedule.CheckRecord;
import dev.tenken.schedule.DueCheck;
import dev.tenken.schedule.Parts;
import dev.tenken.schedule.Schedule;
import dev.tenken.schedule.WorkListener;
import dev.tenken.schedule.WorkerOptions;
import dev.tenken.watch.fetch.Fetcher;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Does what is due. */
@Command(
        name = "worker",
        description =
                "Assesses the vendors of the register when they are due, until it is stopped. Any number of workers may work on one database, "
                        + "with PostgreSQL on any number of machines: each due day is done once.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class WorkerCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Option(names = "--once", description = "Do what is due now, and stop.")
    private boolean once;

    @Option(
            names = "--threads",
            paramLabel = "N",
            defaultValue = "1",
            description = "How many vendors are assessed at a time (default: ${DEFAULT-VALUE}).")
    private int threads;

    @Option(
            names = "--worker-name",
            paramLabel = "NAME",
            description = "What the worker is called in the event log (default: machine and process).")
    private String name;

    @Option(
            names = "--longest-job",
            paramLabel = "MINUTES",
            defaultValue = "30",
            description =
                    "How long a job that somebody asked for in the pages may take (default: ${DEFAULT-VALUE}); then it fails.")
    private int longestJob;

    /** For the worker of a server: people wait for it, and it ends with the server, which holds the other end of its input. */
    @Option(names = "--of-server", hidden = true)
    private boolean ofServer;

    @Mixin
    private PeriodicOptions judging;

    @Mixin
    private FetchOptions fetching;

    @Mixin
    private AlertOptions alerts;

    @Mixin
    private DatabaseOptions database;

    WorkerCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws InterruptedException {
        refuseLess("--threads", threads);
        refuseLess("--longest-job", longestJob);
        Told told = new Told();
        try (Desk desk = new Desk(database, terminal.clock());
                Fetcher fetcher = fetching.fetcher(terminal.clock())) {
            String worker = name == null ? here() : name;
            Lookout lookout = new Lookout(desk, database, fetcher, terminal.clock());
            PeriodicRun run = new WatchedRun(
                    PeriodicRun.by(day -> judging.terms(day, WorkLimits.STANDARD), desk.dispositions()::standing),
                    desk.register(),
                    lookout);
            run.check(desk.register().today());
            Optional<Teller> teller = teller(desk);
            Parts parts = new Parts(
                    desk.database(), desk.register(), run, desk.keeper(worker), desk.events(), terminal.clock(), told);
            JobRunner jobs = AskedJobs.of(parts, judging::packs, worker, Duration.ofMinutes(longestJob), terminal);
            Schedule schedule = new Schedule(parts, options(worker), jobs);
            if (once) {
                schedule.once();
                terminal.out().println(told.line());
                teller.ifPresent(Teller::tell);
                return told.failed.get() == 0 ? ExitStatus.DONE : ExitStatus.WRONG_INPUT;
            }
            try (Teller.Running telling = teller.map(Teller::start).orElse(() -> {})) {
                goOn(schedule);
            }
            return ExitStatus.DONE;
        }
    }

    private static void refuseLess(String option, int got) {
        if (got < 1) {
            throw new InputException(option + ": got " + got + "; wanted 1 or more");
        }
    }

    private WorkerOptions options(String worker) {
        return ofServer ? WorkerOptions.prompt(worker, threads) : WorkerOptions.usual(worker, threads);
    }

    /** Who tells people, where settings say whom. */
    private Optional<Teller> teller(Desk desk) {
        AlertSettings settings = alerts.settings(desk.register().rhythm().zone());
        return settings == null
                ? Optional.empty()
                : Optional.of(new Teller(desk, settings, AlertOptions.oldest(judging.profile()), terminal));
    }

    private void goOn(Schedule schedule) throws InterruptedException {
        Stop stop = Stop.onSignal();
        if (ofServer) {
            stop.whenInputEnds(System.in);
        }
        try (Schedule.Worker worker = schedule.start()) {
            terminal.err().println("At work on what is due; Ctrl-C stops it.");
            stop.await();
        } finally {
            stop.done();
        }
    }

    private static String here() {
        long process = ProcessHandle.current().pid();
        try {
            return InetAddress.getLocalHost().getHostName() + "-" + process;
        } catch (UnknownHostException e) {
            return "worker-" + process;
        }
    }

    /** Tells a line for each vendor. */
    private final class Told implements WorkListener {
        private final AtomicInteger assessed = new AtomicInteger();
        private final AtomicInteger unchanged = new AtomicInteger();
        private final AtomicInteger failed = new AtomicInteger();

        @Override
        public synchronized void settled(CheckRecord record) {
            boolean anew = record.outcome() == CheckRecord.Outcome.ASSESSED;
            (anew ? assessed : unchanged).incrementAndGet();
            terminal.err()
                    .println(record.check().vendor() + ", due " + record.check().due() + ": "
                            + (anew ? "assessed" : "unchanged since it was assessed, looked at"));
            terminal.err().flush();
        }

        @Override
        public synchronized void failed(DueCheck check, Throwable problem, Instant again) {
            failed.incrementAndGet();
            terminal.err()
                    .message(check.vendor() + ", due " + check.due() + ": failed, again at " + again + ": "
                            + problem.getMessage());
            if (!(problem instanceof InputException)) {
                terminal.err().trace(problem);
            }
            terminal.err().flush();
        }

        private String line() {
            return assessed + " assessed, " + unchanged + " unchanged, " + failed + " failed.";
        }
    }
}
