package dev.tenken.cli;

import dev.tenken.register.Rhythm;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** When vendors are due. */
@Command(
        name = "settings",
        description = {
            "Shows or changes how often vendors are assessed and whose days are meant, as: settings critical=6m low=24m zone=Asia/Tokyo",
            "critical, high, medium, low: how often the vendors of a tier are assessed (12m, 12m, 24m, 36m); a vendor without a tier counts "
                    + "as critical. soon: how many days ahead a vendor is due soon (30). zone: whose calendar days are meant (that of "
                    + "this machine; set it where several machines work). time: from when on a due day it is done (00:00)."
        },
        mixinStandardHelpOptions = true)
final class VendorSettingsCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "NAME=VALUE", arity = "0..*", description = "What is to be changed.")
    private Map<String, String> parts = new LinkedHashMap<>();

    @Mixin
    private LanguageOption lang;

    @Mixin
    private DatabaseOptions database;

    VendorSettingsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Desk desk = new Desk(database, terminal.clock())) {
            Rhythm rhythm =
                    parts.isEmpty() ? desk.register().rhythm() : desk.register().set(parts);
            terminal.out().print(VendorCard.settings(rhythm, lang.messages()));
            return ExitStatus.DONE;
        }
    }
}
