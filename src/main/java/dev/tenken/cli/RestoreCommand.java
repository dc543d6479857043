package dev.tenken.cli;

import dev.tenken.database.Backup;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Everything as it was. */
@Command(
        name = "restore",
        description = "Makes a database of a backup: a new file, or an empty PostgreSQL.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class RestoreCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "FILE", description = "A backup.")
    private Path file;

    @Mixin
    private DatabaseOptions options;

    RestoreCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Backup.restore(file, options.where());
        terminal.out().println("Restored from " + file + ". The command audit verify tells whether it is whole.");
        return ExitStatus.DONE;
    }
}
