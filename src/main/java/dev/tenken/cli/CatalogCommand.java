package dev.tenken.cli;

import dev.tenken.catalog.Catalogs;
import dev.tenken.model.Language;
import dev.tenken.model.catalog.Profile;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** For those who choose controls and set thresholds. */
@Command(
        name = "catalog",
        description = "Lists, shows and validates controls, profiles and mappings.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class CatalogCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "Which command? Wanted one of catalog list, show, validate.");
    }

    /** Which controls, and in which language. */
    static final class Choice {
        @Option(
                names = "--profile",
                paramLabel = "ID|FILE",
                description = "The controls and thresholds of this profile (default: all of the catalog).")
        private String profile;

        @Option(
                names = "--lang",
                paramLabel = "en|ja",
                defaultValue = "en",
                description = "The language to answer in (default: ${DEFAULT-VALUE}).")
        Language language;

        Profile profile() {
            return profile == null ? Catalogs.builtIn() : Catalogs.load(profile);
        }
    }
}
