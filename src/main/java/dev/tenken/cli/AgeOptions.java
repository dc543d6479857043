package dev.tenken.cli;

import dev.tenken.catalog.Catalogs;
import java.time.Period;
import picocli.CommandLine.Option;

/** By what thresholds alerts are noted. */
final class AgeOptions {
    @Option(
            names = "--profile",
            paramLabel = "ID|FILE",
            defaultValue = Catalogs.DEFAULT_PROFILE,
            description =
                    "The profile whose document-max-age says how old a document may become (default: ${DEFAULT-VALUE}).")
    private String profile;

    Period oldest() {
        return AlertOptions.oldest(profile);
    }
}
