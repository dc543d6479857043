package dev.tenken.cli;

import dev.tenken.catalog.Catalogs;
import dev.tenken.model.Language;
import picocli.CommandLine.Option;

/** What every command that judges vendors takes. */
final class JudgingOptions {
    @Option(
            names = "--profile",
            paramLabel = "ID|FILE",
            defaultValue = Catalogs.DEFAULT_PROFILE,
            description = "The controls and thresholds to use (default: ${DEFAULT-VALUE}).")
    String profile;

    @Option(
            names = "--lang",
            paramLabel = "en|ja",
            defaultValue = "en",
            description = "The language to answer in (default: ${DEFAULT-VALUE}).")
    Language language;
}
