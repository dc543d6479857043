package dev.tenken.cli;

import dev.tenken.catalog.Catalogs;
import dev.tenken.model.WorkLimits;
import dev.tenken.run.OwnPacks;
import dev.tenken.run.Terms;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What vendors are assessed by again and again; what is named here is looked at anew each time. */
final class PeriodicOptions {
    @Option(
            names = "--profile",
            paramLabel = "ID|FILE",
            defaultValue = Catalogs.DEFAULT_PROFILE,
            description = "The controls and thresholds to use (default: ${DEFAULT-VALUE}).")
    private String profile;

    @Mixin
    private PackOptions packs;

    @Mixin
    private PatternOptions patterns;

    @Option(
            names = "--facts",
            paramLabel = "FILE",
            description = "Facts made by a person or another program, as of \"assess\" (may be given several times).")
    private List<Path> facts = List.of();

    @Option(
            names = "--dispositions",
            paramLabel = "FILE",
            description = "What auditors say, as of \"assess\" (may be given several times).")
    private List<Path> dispositions = List.of();

    String profile() {
        return profile;
    }

    /** Rules, catalogs and patterns of the operator's own. */
    OwnPacks packs() {
        return packs.with(patterns);
    }

    /** What vendors are assessed by on a day. */
    Terms terms(LocalDate day, WorkLimits limits) {
        return new Terms(profile, packs.with(patterns), facts, dispositions, Path.of(""), day, limits);
    }
}
