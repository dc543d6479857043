package dev.tenken.cli;

import dev.tenken.run.RuleWorkshop;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which rules a command for rule authors is about. */
final class RuleChoice {
    @Parameters(
            arity = "0..1",
            paramLabel = "DIR",
            description =
                    "A folder with rules of your own (*.drl, *.reasons.yaml, *.cases.yaml): only what is in it is looked at, with "
                            + "the built-in rules beside it. Rules run code: name only folders that you trust. "
                            + "Without DIR all rules are looked at: the built-in ones and those of --rules.")
    private Path folder;

    @Option(
            names = "--control",
            paramLabel = "NUMBER",
            split = ",",
            description = "Only rules of these controls, as 12.3.1,12.4.1 (default: all).")
    private List<String> controls = List.of();

    @Mixin
    private PackOptions packs;

    /** The rules that are meant, with the rules that run beside them. */
    RuleWorkshop workshop() {
        return new RuleWorkshop(folder, controls, packs.packs());
    }
}
