package dev.tenken.cli;

import dev.tenken.disposition.DispositionLog.Taken;
import dev.tenken.model.InputException;
import dev.tenken.run.DispositionFiles;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Files of dispositions, taken into the database. */
@Command(
        name = "import",
        description =
                "Takes dispositions into the database: from YAML or from a filled-in workpaper.xlsx, as \"assess --dispositions\" reads them. All of "
                        + "it, or nothing when anything is wrong. What stands already stays; one of a known id that says something else becomes its "
                        + "next version.",
        mixinStandardHelpOptions = true)
final class ReviewImportCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "A .yaml or .xlsx.")
    private List<Path> files;

    @Mixin
    private DatabaseOptions database;

    ReviewImportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        DispositionFiles read = DispositionFiles.read(files, Path.of(""));
        if (!read.refused().isEmpty()) {
            throw InputException.ofAll("nothing was taken in:", read.refused());
        }
        try (Desk desk = new Desk(database, terminal.clock())) {
            Taken taken = desk.dispositions().take(read.said(), database.actor());
            terminal.out()
                    .println(taken.added() + " added, " + taken.changed() + " changed, " + taken.known()
                            + " as they were.");
            return ExitStatus.DONE;
        }
    }
}
