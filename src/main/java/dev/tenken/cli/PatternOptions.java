package dev.tenken.cli;

import dev.tenken.extract.Extractor;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** What every command that extracts facts takes. */
final class PatternOptions {
    @Option(
            names = "--patterns",
            paramLabel = "DIR",
            description =
                    "A folder with pattern files of your own (may be given several times): one with the name of a built-in file "
                            + "takes its place, others are added.")
    private List<Path> folders = List.of();

    Extractor extractor() {
        return extractorWith(List.of());
    }

    /** An extractor that reads what questionnaires ask for, too. */
    Extractor extractorOfQuestionnaires() {
        return Extractor.ofQuestionnaires(folders);
    }

    /** An extractor with the patterns of these folders and, before them, those of the folders named here. */
    Extractor extractorWith(List<Path> others) {
        return Extractor.with(Stream.concat(others.stream(), folders.stream()).toList());
    }
}
