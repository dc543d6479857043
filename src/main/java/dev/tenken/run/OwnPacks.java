package dev.tenken.run;

import dev.tenken.assess.rule.RuleFiles;
import dev.tenken.catalog.CatalogPack;
import dev.tenken.extract.Extractor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Rules, catalogs and patterns of an operator's own, that stand beside the built-in ones.
 *
 * @param rules folders with rules, and with patterns in {@code extraction/}; rules run code
 * @param catalogs folders with OSCAL catalogs and profiles
 * @param patterns folders with patterns only; these go before those of {@code rules}
 */
public record OwnPacks(List<Path> rules, List<Path> catalogs, List<Path> patterns) {

    /** Nothing but what is built in. */
    public static final OwnPacks NONE = new OwnPacks(List.of(), List.of(), List.of());

    public OwnPacks {
        rules = List.copyOf(rules);
        catalogs = List.copyOf(catalogs);
        patterns = List.copyOf(patterns);
    }

    /** The same with one more folder of rules. */
    public OwnPacks and(Path folder) {
        return new OwnPacks(Stream.concat(rules.stream(), Stream.of(folder)).toList(), catalogs, patterns);
    }

    /** The built-in rules and those of the folders. */
    RuleFiles ruleFiles() {
        RuleFiles files = RuleFiles.builtIn();
        for (Path folder : rules) {
            files = files.and(RuleFiles.in(folder));
        }
        return files;
    }

    /** @throws dev.tenken.model.InputException listing everything that is wrong in the folders */
    CatalogPack catalog() {
        return CatalogPack.with(catalogs);
    }

    /** @throws dev.tenken.model.InputException when a folder is missing, or its patterns are not usable */
    Extractor extractor() {
        return Extractor.with(patternFolders());
    }

    /** The same, which reads what questionnaires ask for, too. */
    Extractor extractorOfQuestionnaires() {
        return Extractor.ofQuestionnaires(patternFolders());
    }

    private List<Path> patternFolders() {
        Stream<Path> beside =
                rules.stream().map(f -> f.resolve(RuleFiles.PATTERNS)).filter(Files::isDirectory);
        return Stream.concat(beside, patterns.stream()).toList();
    }
}
