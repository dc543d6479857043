package dev.tenken.cli;

import dev.tenken.database.Backup;
import dev.tenken.database.Database;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A copy of everything. */
@Command(
        name = "backup",
        description =
                "Writes a copy of the whole database into one file, while others work with it. The file is a database itself: "
                        + "--database FILE looks into it, restore makes a new one of it, on SQLite or PostgreSQL.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class BackupCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "FILE", description = "The file to write.")
    private Path file;

    @Option(names = "--replace", description = "A file that is there may go once the new one is whole.")
    private boolean replace;

    @Mixin
    private DatabaseOptions options;

    BackupCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Database database = options.open()) {
            Backup.write(database, file, replace);
            terminal.out().println(file + ": a backup of " + database.shown() + ".");
        }
        return ExitStatus.DONE;
    }
}
