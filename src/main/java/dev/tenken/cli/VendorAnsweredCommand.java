package dev.tenken.cli;

import dev.tenken.letter.Letter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** A letter that nobody waits for any more. */
@Command(
        name = "answered",
        description =
                "Notes that nobody waits for answers to the open letter to a vendor any more: it answered otherwise than by a document, or the "
                        + "letter was never sent. Answers in documents are found by themselves.",
        mixinStandardHelpOptions = true)
final class VendorAnsweredCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "VENDOR", description = "Its id in the register.")
    private String vendor;

    @Mixin
    private LanguageOption lang;

    @Mixin
    private DatabaseOptions database;

    VendorAnsweredCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Desk desk = new Desk(database, terminal.clock())) {
            desk.register().vendor(vendor);
            Letter letter = desk.letters(database.actor()).close(vendor);
            terminal.out()
                    .println(lang.messages()
                            .get("letter.closed-now", vendor, letter.asked().on()));
            return ExitStatus.DONE;
        }
    }
}
