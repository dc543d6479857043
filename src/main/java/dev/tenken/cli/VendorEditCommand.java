package dev.tenken.cli;

import dev.tenken.register.form.Tables;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Something else about a vendor. */
@Command(
        name = "edit",
        description =
                "Changes what the register knows of a vendor. What no option speaks of stays; an empty text, as --cadence=\"\", takes back.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class VendorEditCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "VENDOR", description = "Its id in the register.")
    private String vendor;

    @Mixin
    private VendorFields fields;

    @Option(
            names = "--strike",
            paramLabel = "DOCUMENT",
            description =
                    "Take this document out of the register: it is not waited for any more (may be given several times).")
    private List<String> struck = List.of();

    @Mixin
    private LanguageOption lang;

    @Mixin
    private DatabaseOptions database;

    VendorEditCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Desk desk = new Desk(database, terminal.clock())) {
            desk.register().vendor(vendor);
            desk.register().take(new Tables(List.of(fields.entry(vendor)), List.of()), Path.of(""));
            struck.forEach(document -> desk.register().strike(vendor, document));
            terminal.out().print(VendorCard.of(desk, terminal, vendor, lang.messages()));
            return ExitStatus.DONE;
        }
    }
}
