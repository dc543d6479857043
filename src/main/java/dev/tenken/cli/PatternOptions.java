package dev.tenken.cli;

import dev.tenken.run.OwnPacks;
import java.nio.file.Path;
import java.util.List;
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

    List<Path> folders() {
        return folders;
    }

    OwnPacks packs() {
        return new OwnPacks(List.of(), List.of(), folders);
    }
}
