package dev.tenken.cli;

import dev.tenken.model.InputException;
import dev.tenken.watch.fetch.FetchTerms;
import dev.tenken.watch.fetch.Fetcher;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What was fetched and not taken. */
@Command(
        name = "show",
        description =
                "Writes what was fetched and looks wrong into a file, for somebody to look at before it is accepted.",
        mixinStandardHelpOptions = true)
final class WatchShowCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "VENDOR", description = "Its id in the register.")
    private String vendor;

    @Parameters(index = "1", paramLabel = "ADDRESS", description = "The document, as \"watch list\" names it.")
    private String document;

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "A new file.")
    private Path file;

    @Mixin
    private DatabaseOptions database;

    WatchShowCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        try (Desk desk = new Desk(database, terminal.clock());
                Fetcher none = new Fetcher(FetchTerms.OFF, terminal.clock())) {
            desk.register().vendor(vendor);
            byte[] content = new Lookout(desk, database, none, terminal.clock())
                    .watch()
                    .doubtful(vendor, document)
                    .orElseThrow(() -> new InputException(vendor + ": nothing was fetched of \"" + document
                            + "\" that was not taken; what is in trouble in a folder lies there"));
            Files.write(file, content, StandardOpenOption.CREATE_NEW);
            terminal.out().println(file + ": " + content.length + " bytes.");
            return ExitStatus.DONE;
        } catch (FileAlreadyExistsException e) {
            throw new InputException(file + ": is there already; name a new file", e);
        }
    }
}
