package dev.tenken.cli;

import dev.tenken.database.Database;
import dev.tenken.history.archive.Archive;
import dev.tenken.history.archive.Stored;
import dev.tenken.model.InputException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Assessments for another archive. */
@Command(
        name = "export",
        description =
                "Writes stored assessments with their documents and signatures into a file that history import takes in elsewhere.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class HistoryExportCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "FILE.zip", description = "The file to write.")
    private Path file;

    @Option(
            names = "--vendor",
            paramLabel = "ID",
            split = ",",
            description = "Only assessments of these vendors (default: all).")
    private List<String> vendors = List.of();

    @Mixin
    private LanguageOption lang;

    @Mixin
    private DatabaseOptions options;

    HistoryExportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Database database = options.open()) {
            Archive archive = new Archive(database, terminal.clock());
            List<Stored> wanted = vendors.isEmpty() ? archive.all() : new ArrayList<>();
            for (String vendor : vendors) {
                wanted.addAll(archive.of(archive.find(vendor).vendor()));
            }
            if (wanted.isEmpty()) {
                throw new InputException(database.shown() + ": nothing is stored; assess PATH --database stores");
            }
            archive.exportTo(file, wanted);
            terminal.out().println(lang.messages().get("stored.exported", file, wanted.size()));
        }
        return ExitStatus.DONE;
    }
}
