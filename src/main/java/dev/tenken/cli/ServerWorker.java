package dev.tenken.cli;

import dev.tenken.database.Database;
import dev.tenken.job.JobTables;
import dev.tenken.job.Jobs;
import dev.tenken.schedule.Schedule;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The worker of a server: a process of its own, with bounds of its own, that reads what people bring. What brings it down does not bring down the
 * server, which starts another one.
 */
final class ServerWorker implements AutoCloseable {
    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofMinutes(1);
    /** A worker that lived so long was not brought down by its beginning. */
    private static final Duration LIVED = Duration.ofMinutes(1);

    private static final Duration LONGEST_STOP = Duration.ofSeconds(75);

    private final Database database;
    private final String where;
    private final Launch launch;
    private final Terminal terminal;
    private final Runnable refused;
    private final Thread keeper = new Thread(this::keep, "worker-keeper");
    private volatile boolean stopping;
    private volatile Process process;
    private int started;

    /**
     * How a worker is started.
     *
     * @param program what Java is told to run
     * @param heap as Java takes it: {@code 2g}
     * @param words of the worker's command, beside its database and name
     */
    record Launch(List<String> program, String heap, List<String> words) {

        /** The same program as this one. A jar that is named alone tells Java more than its classes. */
        static Launch ofThis(String heap, List<String> words) {
            String path = System.getProperty("java.class.path");
            boolean jar = path.endsWith(".jar") && !path.contains(File.pathSeparator);
            return new Launch(jar ? List.of("-jar", path) : ofClasses(path), heap, words);
        }

        static List<String> ofClasses(String path) {
            return List.of("-cp", path, Tenken.class.getName());
        }
    }

    /**
     * @param database of the server, to tell others when a worker died
     * @param where it is, for the worker
     * @param launch how it is started
     * @param refused is told when the first one refuses what it is to work with: no other one would take it
     */
    ServerWorker(Database database, String where, Launch launch, Terminal terminal, Runnable refused) {
        this.database = database;
        this.where = where;
        this.launch = launch;
        this.terminal = terminal;
        this.refused = refused;
    }

    ServerWorker start() {
        keeper.setDaemon(true);
        keeper.start();
        return this;
    }

    private void keep() {
        Duration wait = FIRST;
        while (!stopping) {
            long begin = System.nanoTime();
            String name = JobTables.SERVED + ProcessHandle.current().pid() + "-" + ++started;
            try {
                int status = run(name);
                if (!stopping && started == 1 && status == ExitStatus.WRONG_INPUT) {
                    refused.run();
                    return;
                }
                if (!stopping) {
                    tell("it ended with status " + status + "; another one is started in " + wait.toSeconds() + " s");
                    // Nobody waits for the silence of one that is known to be dead.
                    Jobs.died(database, name);
                    Schedule.buried(database, name);
                }
            } catch (IOException e) {
                tell("it cannot be started: " + e.getMessage());
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                tell("the database cannot be reached: " + e.getMessage());
            }
            boolean lived = System.nanoTime() - begin > LIVED.toNanos();
            wait = lived ? FIRST : wait;
            if (!pause(wait)) {
                return;
            }
            wait = wait.multipliedBy(2).compareTo(LONGEST) < 0 ? wait.multipliedBy(2) : LONGEST;
        }
    }

    private boolean pause(Duration wait) {
        try {
            TimeUnit.MILLISECONDS.sleep(stopping ? 0 : wait.toMillis());
            return true;
        } catch (InterruptedException e) {
            return false;
        }
    }

    private int run(String name) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command(name)).redirectErrorStream(true);
        // An address may hold a password, and the words of a command can be seen by all users of a machine.
        builder.environment().put(DatabaseOptions.WHERE, where);
        Process child = builder.start();
        process = child;
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                tell(line);
            }
        }
        return child.waitFor();
    }

    private List<String> command(String name) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx" + launch.heap());
        // One that has no memory left does nothing well; another one goes on.
        command.add("-XX:+ExitOnOutOfMemoryError");
        command.addAll(launch.program());
        command.addAll(List.of("worker", "--of-server", "--worker-name", name));
        command.addAll(launch.words());
        return command;
    }

    private void tell(String line) {
        synchronized (terminal) {
            terminal.err().println("worker: " + line);
            terminal.err().flush();
        }
    }

    /** Lets the worker finish what it is at, within bounds. */
    @Override
    public void close() {
        stopping = true;
        Process child = process;
        if (child != null) {
            try {
                child.destroy();
                if (!child.waitFor(LONGEST_STOP.toMillis(), TimeUnit.MILLISECONDS)) {
                    child.destroyForcibly();
                }
            } catch (InterruptedException e) {
                child.destroyForcibly();
                Thread.currentThread().interrupt();
            }
        }
        keeper.interrupt();
    }
}
