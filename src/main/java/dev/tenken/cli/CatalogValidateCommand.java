package dev.tenken.cli;

import dev.tenken.catalog.Catalogs;
import dev.tenken.catalog.CheckReport;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Are catalogs, profiles and mappings sound? */
@Command(
        name = "validate",
        description =
                "Checks catalogs, profiles and mappings: shape after OSCAL, ids, parameters, references, numbers in all editions. "
                        + "Tells every problem at once and ends with status 2 when there is one.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class CatalogValidateCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(
            paramLabel = "FILE|DIR",
            arity = "0..*",
            description = "Files, or folders with .yaml files (default: those built in).")
    private List<Path> paths = List.of();

    CatalogValidateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        CheckReport report = paths.isEmpty() ? Catalogs.check() : Catalogs.check(paths);
        report.sound().forEach(terminal.out()::println);
        terminal.out()
                .println(
                        "Checked: keys, types and formats after OSCAL; ids; parameters and their values; topics; weights; numbers "
                                + "in all editions; what profiles and mappings refer to.");
        if (report.problems().isEmpty()) {
            terminal.out().println("Sound files: " + report.sound().size());
            return ExitStatus.DONE;
        }
        terminal.err().println("To mend: " + report.problems().size());
        report.problems().forEach(p -> terminal.err().println("  " + p));
        return ExitStatus.WRONG_INPUT;
    }
}
