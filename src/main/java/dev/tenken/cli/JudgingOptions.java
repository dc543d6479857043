package dev.tenken.cli;

import dev.tenken.catalog.Catalogs;
import dev.tenken.model.Language;
import dev.tenken.model.WorkLimits;
import dev.tenken.run.Terms;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What every command that judges vendors takes. */
final class JudgingOptions {
    @Option(
            names = "--profile",
            paramLabel = "ID|FILE",
            defaultValue = Catalogs.DEFAULT_PROFILE,
            description = "The controls and thresholds to use (default: ${DEFAULT-VALUE}).")
    private String profile;

    @Option(
            names = "--lang",
            paramLabel = "en|ja",
            defaultValue = "en",
            description = "The language to answer in (default: ${DEFAULT-VALUE}).")
    Language language;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The date on which the statements are judged, as 2026-04-01 (default: today).")
    private LocalDate asOf;

    @Mixin
    private PackOptions packs;

    @Mixin
    private PatternOptions patterns;

    @Mixin
    private FactsOption facts;

    @Option(
            names = "--dispositions",
            paramLabel = "FILE",
            description =
                    "What auditors say of findings, facts and observations, in YAML or in a filled-in workpaper.xlsx (may be given several times). The machine's "
                            + "verdicts stay; the auditors' stand beside them.")
    private List<Path> dispositions = List.of();

    /** Takes what auditors wrote into the workpaper of an earlier run in this folder as well; nothing where there is none. */
    void takeDispositionsFrom(Path folder) {
        Path workpaper = folder.resolve("workpaper.xlsx");
        if (Files.isRegularFile(workpaper)) {
            dispositions =
                    Stream.concat(dispositions.stream(), Stream.of(workpaper)).toList();
        }
    }

    /**
     * What vendors are assessed by; on the date given, else the clock's.
     *
     * @param reports the folder that files of evidence are told relative to
     */
    Terms terms(Path reports, Clock clock, WorkLimits limits) {
        LocalDate day = asOf == null ? LocalDate.now(clock) : asOf;
        return new Terms(profile, packs.with(patterns), facts.files(), dispositions, reports, day, limits);
    }
}
