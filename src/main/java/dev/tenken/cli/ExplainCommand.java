package dev.tenken.cli;

import dev.tenken.catalog.Catalogs;
import dev.tenken.model.InputException;
import dev.tenken.model.WorkLimits;
import dev.tenken.model.catalog.Control;
import dev.tenken.model.catalog.Criterion;
import dev.tenken.model.catalog.Profile;
import dev.tenken.model.document.VendorFiles;
import dev.tenken.model.finding.Finding;
import dev.tenken.model.finding.VendorAssessment;
import dev.tenken.run.AssessmentRun;
import dev.tenken.run.Papers;
import dev.tenken.run.RunListener;
import dev.tenken.run.VendorRun;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Why a verdict, and why not another. */
@Command(
        name = "explain",
        description =
                "Tells why a vendor's control came out as it did: rules, facts, thresholds, quotes, and what was missing "
                        + "for every other outcome.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class ExplainCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(
            index = "0",
            paramLabel = "VENDOR",
            description = "The vendor's folder or document, or its name in --portfolio.")
    private String vendor;

    @Parameters(
            index = "1",
            paramLabel = "CONTROL|CRITERION",
            description =
                    "The control's number in any edition, as 12.3.1 or 8.13, or one of its criteria, as 12.3.1.retention.")
    private String control;

    @Option(
            names = "--portfolio",
            paramLabel = "PATH",
            defaultValue = "seeds",
            description = "Where the vendor is looked for by name (default: ${DEFAULT-VALUE}).")
    private Path portfolio;

    @Option(names = "--service", paramLabel = "NAME", description = "Only this service of the vendor.")
    private String service;

    @Mixin
    private JudgingOptions judging;

    ExplainCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        AssessmentRun run = new AssessmentRun(judging.terms(Path.of(""), terminal.clock(), WorkLimits.STANDARD));
        Optional<Criterion> criterion = criterion(run.profile());
        List<Control> wanted = Catalogs.select(
                        run.profile(), List.of(criterion.map(Criterion::control).orElse(control)))
                .controls();
        VendorRun assessed = run.assess(vendorFiles());
        VendorAssessment assessment = assessed.assessment();
        List<Finding> findings = findings(assessment, wanted);
        ExplanationText text = new ExplanationText(judging.language, terminal.colour());
        findings.forEach(f -> terminal.out().print(text.of(assessment, only(criterion, f))));
        int refused = Failures.report(terminal, assessed.refused(), assessed.notes())
                ? ExitStatus.WRONG_INPUT
                : ExitStatus.DONE;
        return Math.max(refused, Failures.report(terminal, List.of(assessment.files())));
    }

    /** The criterion of this id, where a criterion is named and not a control. */
    private Optional<Criterion> criterion(Profile profile) {
        return profile.controls().stream()
                .flatMap(c -> c.criteria().stream())
                .filter(c -> c.id().equalsIgnoreCase(control))
                .findFirst();
    }

    private static Finding only(Optional<Criterion> criterion, Finding finding) {
        return criterion.isEmpty()
                ? finding
                : finding.with(finding.judgements().stream()
                        .filter(j -> j.criterion().id().equals(criterion.get().id()))
                        .toList());
    }

    /** The findings on the controls that a number stands for; of the service when one is named. */
    private List<Finding> findings(VendorAssessment assessment, List<Control> wanted) {
        List<String> numbers = wanted.stream().map(Control::number).toList();
        List<Finding> all = assessment.findings().stream()
                .filter(f -> numbers.contains(f.control().number()))
                .toList();
        if (service == null) {
            return all;
        }
        List<Finding> ofService =
                all.stream().filter(f -> service.equalsIgnoreCase(f.service())).toList();
        if (ofService.isEmpty()) {
            List<String> known = all.stream()
                    .map(Finding::service)
                    .filter(s -> s != null)
                    .distinct()
                    .sorted()
                    .toList();
            throw new InputException("no finding of its own for service \"" + service + "\" on "
                    + String.join(", ", numbers)
                    + (known.isEmpty()
                            ? ": the services of this vendor do not differ there; leave --service out"
                            : "; services that differ there: " + known));
        }
        return ofService;
    }

    private VendorFiles vendorFiles() {
        Path own = Path.of(vendor);
        if (!Files.exists(own) && !Files.exists(portfolio)) {
            throw new InputException("no vendor \"" + vendor + "\" here, and no portfolio \"" + portfolio
                    + "\" to look in; name the vendor's folder, or its portfolio with --portfolio");
        }
        if (!Files.exists(own)) {
            return Papers.open(portfolio, RunListener.SILENT).of(vendor, RunListener.SILENT);
        }
        List<VendorFiles> found = Papers.open(own, RunListener.SILENT).all(RunListener.SILENT);
        if (found.size() == 1) {
            return found.get(0);
        }
        throw new InputException(vendor + ": holds " + found.size() + " vendors; name one of "
                + found.stream().map(v -> v.vendor().id()).toList());
    }
}
