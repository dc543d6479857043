package dev.tenken.cli;

import dev.tenken.assess.RuleFiles;
import dev.tenken.catalog.CatalogPack;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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

    /** The built-in rules and those of the folders. */
    RuleFiles ruleFiles() {
        RuleFiles files = RuleFiles.builtIn();
        for (Path folder : rules) {
            files = files.and(RuleFiles.in(folder));
        }
        return files;
    }

    CatalogPack catalog() {
        return CatalogPack.with(catalogs);
    }

    /** The folders with patterns that the folders with rules bring along. */
    List<Path> patternFolders() {
        List<Path> folders = new ArrayList<>();
        for (Path folder : rules) {
            Path patterns = folder.resolve(RuleFiles.PATTERNS);
            if (Files.isDirectory(patterns)) {
                folders.add(patterns);
            }
        }
        return folders;
    }
}
