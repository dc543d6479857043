package dev.tenken.cli;

import dev.tenken.assess.Assessor;
import dev.tenken.assess.RuleCases;
import dev.tenken.assess.RuleCoverage;
import dev.tenken.assess.RuleFiles;
import dev.tenken.assess.RulePack;
import dev.tenken.assess.RuleScope;
import dev.tenken.catalog.Catalogs;
import dev.tenken.data.SourceFile;
import dev.tenken.document.PortfolioReader;
import dev.tenken.extract.Extractor;
import dev.tenken.model.AsOf;
import dev.tenken.model.Control;
import dev.tenken.model.Profile;
import dev.tenken.model.VendorAssessment;
import dev.tenken.model.WorkLimits;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which rules a command for rule authors is about. */
final class RuleChoice {
    @Parameters(
            arity = "0..1",
            paramLabel = "DIR",
            description =
                    "A folder with rules of your own (*.drl, *.reasons.yaml, *.cases.yaml): only what is in it is looked at, with "
                            + "the built-in rules beside it. Rules run code: name only folders that you trust. "
                            + "Without DIR all rules are looked at: the built-in ones and those of --rules.")
    private Path folder;

    @Option(
            names = "--control",
            paramLabel = "NUMBER",
            split = ",",
            description = "Only rules of these controls, as 12.3.1,12.4.1 (default: all).")
    private List<String> controls = List.of();

    @Mixin
    private PackOptions packs;

    /** The rules that are meant, with the rules that run beside them. */
    Chosen chosen() {
        Profile catalog = packs.catalog().all();
        Set<String> numbers = controls.isEmpty()
                ? Set.of()
                : Catalogs.select(catalog, controls).controls().stream()
                        .map(Control::number)
                        .collect(Collectors.toSet());
        RuleFiles all = packs.ruleFiles();
        RuleFiles meant = folder == null ? all : RuleFiles.in(folder);
        RulePack pack = RulePack.of(folder == null ? all : all.and(meant), catalog.controls());
        Set<String> files = meant.drl().stream().map(SourceFile::path).collect(Collectors.toSet());
        return new Chosen(meant, pack, catalog, new RuleScope(files, numbers), patterns());
    }

    private List<Path> patterns() {
        List<Path> folders = new ArrayList<>(packs.patternFolders());
        if (folder != null && Files.isDirectory(folder.resolve(RuleFiles.PATTERNS))) {
            folders.add(folder.resolve(RuleFiles.PATTERNS));
        }
        return folders;
    }

    /**
     * What was chosen.
     *
     * @param files of the rules that are meant
     * @param pack all rules that run
     * @param catalog every control and parameter of the catalog
     * @param scope the rules that are meant
     * @param patterns folders with patterns that stand beside the rules
     */
    record Chosen(RuleFiles files, RulePack pack, Profile catalog, RuleScope scope, List<Path> patterns) {

        RuleCases cases() {
            return RuleCases.read(files.cases(), pack, catalog);
        }

        RuleCoverage coverage() {
            return new RuleCoverage(pack, catalog.controls(), scope);
        }

        /** What all rules say of the vendors of a portfolio. */
        List<VendorAssessment> assess(Path portfolio, Clock clock, Consumer<String> progress) {
            Extractor extractor = Extractor.with(patterns);
            Assessor assessor = new Assessor(catalog, pack, new AsOf(LocalDate.now(clock)));
            VendorJudge judge = new VendorJudge(r -> assessor.assess(r.files(), r.extraction()), WorkLimits.STANDARD);
            return PortfolioReader.read(portfolio, progress).stream()
                    .map(v -> judge.judge(extractor.read(v, progress)))
                    .toList();
        }
    }
}
