package dev.tenken.cli;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;

/** Facts that come from outside. */
final class FactsOption {
    @Option(
            names = "--facts",
            paramLabel = "FILE",
            description =
                    "Facts made by a person or another program, in the form that extract writes (may be given several times). "
                            + "They take the place of what is extracted from the documents that the file lists; facts on other "
                            + "documents are added.")
    private List<Path> files = List.of();

    /** Never null; in the order given. */
    List<Path> files() {
        return files;
    }
}
