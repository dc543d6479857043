package dev.tenken.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** All about one vendor. */
@Command(
        name = "show",
        description = "Shows what the register knows of a vendor, and of the papers it is judged by.",
        mixinStandardHelpOptions = true)
final class VendorShowCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "VENDOR", description = "Its id in the register.")
    private String vendor;

    @Mixin
    private LanguageOption lang;

    @Mixin
    private DatabaseOptions database;

    VendorShowCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Desk desk = new Desk(database, terminal.clock())) {
            terminal.out().print(VendorCard.of(desk, terminal, vendor, lang.messages()));
            return ExitStatus.DONE;
        }
    }
}
