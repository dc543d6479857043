package dev.tenken.cli;

import dev.tenken.register.RegisterFiles;
import dev.tenken.register.Taken;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Many vendors at once. */
@Command(
        name = "import",
        description =
                "Takes vendors and documents into the register: from a table in CSV or Excel as \"vendor export\" writes it, from a vendor.yaml, "
                        + "or from a vendor's folder or a portfolio. All of it, or nothing when anything is wrong. What a file does not "
                        + "speak of stays as it was; an empty cell takes back.",
        mixinStandardHelpOptions = true)
final class VendorImportCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "FILE|FOLDER", description = "A .csv, .xlsx or vendor.yaml, or a folder.")
    private Path path;

    @Mixin
    private DatabaseOptions database;

    VendorImportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Desk desk = new Desk(database, terminal.clock())) {
            Taken taken = RegisterFiles.read(path, desk.register());
            terminal.out()
                    .println(taken.added() + " added, " + taken.changed() + " changed, " + taken.same()
                            + " as they were; documents added or changed: " + taken.documents() + ".");
            return ExitStatus.DONE;
        }
    }
}
