package dev.tenken.cli;

import dev.tenken.run.OwnPacks;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;

/** Rules and catalogs of an operator's own. */
final class PackOptions {
    @Option(
            names = "--rules",
            paramLabel = "DIR",
            description =
                    "A folder with rules of your own beside the built-in ones (may be given several times): *.drl, *.reasons.yaml, "
                            + "*.cases.yaml, and pattern files in extraction/. RULES RUN CODE: name only folders that you trust.")
    private List<Path> rules = List.of();

    @Option(
            names = "--catalog",
            paramLabel = "DIR",
            description =
                    "A folder with OSCAL catalogs and profiles of your own beside the built-in ones (may be given several times); the "
                            + "default profile then selects your controls too.")
    private List<Path> catalogs = List.of();

    /** These, with patterns that were named beside them. */
    OwnPacks with(PatternOptions patterns) {
        return new OwnPacks(rules, catalogs, patterns.folders());
    }

    OwnPacks packs() {
        return new OwnPacks(rules, catalogs, List.of());
    }
}
