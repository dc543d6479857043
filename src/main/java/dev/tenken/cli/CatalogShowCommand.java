package dev.tenken.cli;

import dev.tenken.catalog.Catalogs;
import dev.tenken.catalog.ControlMapping;
import dev.tenken.model.catalog.Profile;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** All of one control. */
@Command(
        name = "show",
        description =
                "Shows a control: titles, numbers, mapped ids, topics, thresholds with who set them, criteria with their weight.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class CatalogShowCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(
            paramLabel = "CONTROL",
            arity = "1..*",
            description = "The control's number in any edition, as 12.3.1 or 8.13.")
    private List<String> controls;

    @Mixin
    private CatalogCommand.Choice choice;

    CatalogShowCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Profile selected = Catalogs.select(choice.profile(), controls);
        List<ControlMapping> mappings = Catalogs.mappings();
        ControlText text = new ControlText(choice.language, mappings);
        selected.controls().forEach(c -> terminal.out().print(text.of(c)));
        return ExitStatus.DONE;
    }
}
