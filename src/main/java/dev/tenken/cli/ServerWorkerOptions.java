package dev.tenken.cli;

import dev.tenken.cli.ServerWorker.Launch;
import dev.tenken.database.Database;
import dev.tenken.model.InputException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParseResult;

/** The worker that a server starts, and what it is to work with. */
final class ServerWorkerOptions {
    /** What only the server's own process is told. */
    static final Set<String> OF_SERVER = Set.of(
            "--listen",
            "--tls-keystore",
            "--behind-proxy",
            "--papers",
            "--oidc",
            "--database",
            "--no-worker",
            "--worker-memory");

    @Option(
            names = "--no-worker",
            description =
                    "Start no worker: others run \"tenken worker\" on the same database, and see the same folder of papers.")
    private boolean none;

    @Option(
            names = "--worker-memory",
            paramLabel = "SIZE",
            defaultValue = "2g",
            description =
                    "The most memory that the worker's objects may take, as 1500m or 4g (default: ${DEFAULT-VALUE}).")
    private String memory;

    @Option(
            names = "--threads",
            paramLabel = "N",
            defaultValue = "1",
            description = "How many vendors and jobs the worker does at a time (default: ${DEFAULT-VALUE}).")
    private int threads;

    @Option(
            names = "--longest-job",
            paramLabel = "MINUTES",
            defaultValue = "30",
            description = "How long a job that somebody asked for may take (default: ${DEFAULT-VALUE}).")
    private int longestJob;

    @Mixin
    private PeriodicOptions judging;

    @Mixin
    private FetchOptions fetching;

    @Mixin
    private AlertOptions alerts;

    /**
     * Starts it; nothing when others do the work.
     *
     * @param refused is told when it cannot work with what it was given
     */
    AutoCloseable start(
            ParseResult parsed, Database database, DatabaseOptions options, Terminal terminal, Runnable refused) {
        if (!memory.matches("[1-9][0-9]{0,6}[mMgG]")) {
            throw new InputException("--worker-memory: got \"" + memory + "\"; wanted a size as 1500m or 4g");
        }
        return none
                ? () -> {}
                : new ServerWorker(database, options.where(), Launch.ofThis(memory, words(parsed)), terminal, refused)
                        .start();
    }

    /** Whatever was told of the worker, as it was told. */
    private static List<String> words(ParseResult parsed) {
        List<String> words = new ArrayList<>();
        for (OptionSpec option : parsed.matchedOptions()) {
            if (!OF_SERVER.contains(option.longestName())) {
                List<String> values = option.originalStringValues();
                values.forEach(value -> words.add(option.longestName() + "=" + value));
            }
        }
        return words;
    }
}
