package dev.tenken.cli;

import dev.tenken.database.Database;
import dev.tenken.history.archive.Archive;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Assessments of another archive. */
@Command(
        name = "import",
        description =
                "Takes in assessments that history export wrote. Those that are there already stay as they are, so that an interrupted "
                        + "import can be given again.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class HistoryImportCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "FILE.zip", description = "A file that history export wrote.")
    private Path file;

    @Mixin
    private LanguageOption lang;

    @Mixin
    private DatabaseOptions options;

    HistoryImportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Database database = options.open()) {
            Archive.Taken taken = new Archive(database, terminal.clock()).importFrom(file, options.actor());
            terminal.out().println(lang.messages().get("stored.imported", taken.imported(), taken.known()));
        }
        return ExitStatus.DONE;
    }
}
