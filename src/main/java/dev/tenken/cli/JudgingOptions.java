package dev.tenken.cli;

import dev.tenken.catalog.Catalogs;
import dev.tenken.model.Language;
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
    String profile;

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
    PackOptions packs;

    @Mixin
    PatternOptions patterns;

    @Option(
            names = "--facts",
            paramLabel = "FILE",
            description =
                    "Facts made by a person or another program, in the form that extract writes (may be given several times). "
                            + "They take the place of what is extracted from the documents that the file lists; facts on other "
                            + "documents are added.")
    List<Path> facts = List.of();

    @Option(
            names = "--dispositions",
            paramLabel = "FILE",
            description =
                    "What auditors say of findings, facts and observations, in YAML or in a filled-in workpaper.xlsx (may be given several times). The machine's "
                            + "verdicts stay; the auditors' stand beside them.")
    List<Path> dispositions = List.of();

    /** Takes what auditors wrote into the workpaper of an earlier run in this folder as well; nothing where there is none. */
    void takeDispositionsFrom(Path folder) {
        Path workpaper = folder.resolve("workpaper.xlsx");
        if (Files.isRegularFile(workpaper)) {
            dispositions =
                    Stream.concat(dispositions.stream(), Stream.of(workpaper)).toList();
        }
    }

    /** The date on which statements are judged: the one given, else the clock's. */
    LocalDate date(Clock clock) {
        return asOf == null ? LocalDate.now(clock) : asOf;
    }
}
