package dev.tenken.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** A new vendor. */
@Command(
        name = "add",
        description = "Adds a vendor to the register.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class VendorAddCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "VENDOR", description = "Its id, such as the name of the folder with its papers.")
    private String vendor;

    @Mixin
    private VendorFields fields;

    @Mixin
    private LanguageOption lang;

    @Mixin
    private DatabaseOptions database;

    VendorAddCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Desk desk = new Desk(database, terminal.clock())) {
            desk.register().add(fields.entry(vendor), Path.of(""));
            terminal.out().print(VendorCard.of(desk, terminal, vendor, lang.messages()));
            return ExitStatus.DONE;
        }
    }
}
