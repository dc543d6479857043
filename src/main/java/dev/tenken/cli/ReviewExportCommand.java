package dev.tenken.cli;

import dev.tenken.disposition.DispositionForm;
import dev.tenken.model.InputException;
import dev.tenken.model.disposition.Disposition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What stands, as a file of dispositions. */
@Command(
        name = "export",
        description =
                "Writes what stands of the vendors, expired or not, into a file of dispositions, as \"assess --dispositions\" and \"review import\" "
                        + "read it. Withdrawn ones and former versions stay in the database alone.",
        mixinStandardHelpOptions = true)
final class ReviewExportCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "OUT", description = "A file that ends in .yaml.")
    private Path out;

    @Option(names = "--vendor", paramLabel = "VENDOR", split = ",", description = "Only these.")
    private List<String> only = List.of();

    @Mixin
    private DatabaseOptions database;

    ReviewExportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Desk desk = new Desk(database, terminal.clock())) {
            List<Disposition> standing = desk.dispositions().standing().stream()
                    .filter(d -> only.isEmpty() || only.contains(d.getVendor()))
                    .toList();
            if (standing.isEmpty()) {
                throw new InputException("nothing stands of "
                        + (only.isEmpty() ? "any vendor" : String.join(", ", only)) + ", so that no file was written");
            }
            write(standing);
            terminal.out()
                    .println(
                            out + ": " + standing.size() + (standing.size() == 1 ? " disposition." : " dispositions."));
            return ExitStatus.DONE;
        }
    }

    private void write(List<Disposition> standing) {
        Path folder = out.toAbsolutePath().getParent();
        try {
            Files.createDirectories(folder);
            Files.writeString(out, DispositionForm.yaml(standing, folder, Path.of("")));
        } catch (IOException e) {
            throw new InputException(
                    out + ": cannot be written (" + e + "); is the folder there and may you write in it?", e);
        }
    }
}
