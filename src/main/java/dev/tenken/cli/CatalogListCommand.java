package dev.tenken.cli;

import dev.tenken.catalog.Catalogs;
import dev.tenken.model.catalog.Numbering;
import dev.tenken.model.catalog.Parameter;
import dev.tenken.model.catalog.Profile;
import dev.tenken.report.common.Arrangement;
import dev.tenken.report.text.ControlList;
import java.util.Comparator;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which controls there are. */
@Command(
        name = "list",
        description =
                "Lists the controls of the catalog or of a profile, group by group, with the number of their criteria.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class CatalogListCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private CatalogCommand.Choice choice;

    @Option(
            names = "--numbering",
            paramLabel = "2015|2022|2026",
            description = "Order and number the controls after this edition (default: families, 2015 numbers).")
    private Numbering numbering;

    CatalogListCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Profile profile = choice.profile();
        terminal.out().print(ControlList.of(profile, Arrangement.by(numbering), choice.language));
        profile.parameters().values().stream()
                .sorted(Comparator.comparing(Parameter::id))
                .forEach(p -> terminal.out()
                        .println("parameter " + p.id() + " = " + p.value() + "  ("
                                + p.label().in(choice.language) + "; set by " + p.setBy() + ")"));
        terminal.out().println("profiles: " + String.join(", ", Catalogs.profileIds()));
        return ExitStatus.DONE;
    }
}
