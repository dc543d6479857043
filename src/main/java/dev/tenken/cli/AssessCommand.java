package dev.tenken.cli;

import dev.tenken.history.compare.Comparison;
import dev.tenken.model.WorkLimits;
import dev.tenken.model.catalog.Numbering;
import dev.tenken.model.document.VendorFiles;
import dev.tenken.model.finding.Assessment;
import dev.tenken.model.finding.Verdict;
import dev.tenken.report.Format;
import dev.tenken.report.ReportOptions;
import dev.tenken.report.ReportWriter;
import dev.tenken.report.common.Arrangement;
import dev.tenken.report.common.Failing;
import dev.tenken.report.file.FolderChange;
import dev.tenken.report.file.ReportFolder;
import dev.tenken.report.text.CoverageLine;
import dev.tenken.report.text.DispositionLines;
import dev.tenken.report.text.FirstLines;
import dev.tenken.report.text.FolderLines;
import dev.tenken.report.text.ScreenText;
import dev.tenken.report.text.SummaryLines;
import dev.tenken.report.text.TerminalMatrix;
import dev.tenken.run.AssessedPortfolio;
import dev.tenken.run.AssessmentRun;
import dev.tenken.run.Papers;
import dev.tenken.run.Said;
import dev.tenken.summary.PortfolioSummary;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The main job: documents in, gap report out. */
@Command(
        name = "assess",
        description = "Assesses a portfolio folder, a vendor's folder, or one document, and writes a gap report.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class AssessCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final WorkLimits limits;

    @Parameters(
            paramLabel = "PATH",
            description =
                    "A folder with a sub-folder per vendor, a folder with one vendor's documents, or one document.")
    private Path path;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "tenken-report",
            description = "Where the reports go (default: ${DEFAULT-VALUE}).")
    private Path out;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            split = ",",
            defaultValue = "html,md,json",
            description =
                    "Any of html, md, json, docx, pdf, xlsx, csv, questions, oscal, junit, sarif (default: ${DEFAULT-VALUE}).")
    private List<String> formats;

    @Mixin
    private JudgingOptions judging;

    @Option(
            names = "--take-dispositions",
            description =
                    "Take what auditors wrote into the workpaper.xlsx that an earlier run left in the folder of the reports, as "
                            + "--dispositions would.")
    private boolean takeDispositions;

    @Option(
            names = "--numbering",
            paramLabel = "2015|2022|2026",
            description =
                    "Order and number the controls of reports after this edition (default: families, 2015 numbers). "
                            + "Forms for machines (json, oscal, junit, sarif) keep the 2015 numbers.")
    private Numbering numbering;

    @Option(
            names = "--fail-on",
            paramLabel = "VERDICT",
            description =
                    "End with status 1 when a verdict is this or worse: gap, partial (gap is worse) or not-disclosed "
                            + "(all but satisfied).")
    private FailOn failOn;

    @Option(
            names = "--baseline",
            paramLabel = "OLD.json",
            description =
                    "The assessment.json of an earlier run: tells what is new, better and worse since, and --fail-on counts only "
                            + "findings that are new, or worse than they were.")
    private Path baselineFile;

    @Mixin
    private SendingOptions sending;

    @Mixin
    private DatabaseOptions database;

    AssessCommand(Terminal terminal, WorkLimits limits) {
        this.terminal = terminal;
        this.limits = limits;
    }

    @Override
    public Integer call() {
        // Wrong words are told before the work, not after it.
        Wanted wanted = new Wanted(wantedFormats(), sending.in(judging.language, Arrangement.by(numbering)));
        Baseline baseline = Baseline.read(baselineFile);
        if (takeDispositions) {
            judging.takeDispositionsFrom(out);
        }
        // What is stored can be shown in every form, and explained, for years.
        boolean traced = database.isNamed() || wanted.formats().stream().anyMatch(Format::showsTraces);
        Said said = database.isNamed() ? Keeping.said(database, terminal) : Said.NOTHING;
        AssessmentRun run = new AssessmentRun(judging.terms(out, terminal.clock(), limits), traced, said);
        Progress progress = new Progress(terminal);
        // The folder is made once the vendors are known, as it might be taken for one, and held before the judging.
        Papers papers = Papers.open(path, progress);
        ReportWriter.refuseMany(papers.size(), wanted.formats());
        try (ReportFolder folder = ReportFolder.hold(out)) {
            try (AssessedPortfolio assessed = run.assess(papers, progress)) {
                int status = report(assessed, wanted, baseline, folder);
                if (database.isNamed()) {
                    terminal.underway().is("storing the assessments");
                    boolean asks = wanted.formats().contains(Format.QUESTIONS);
                    ReportOptions letters = asks ? wanted.options() : null;
                    Keeping.keep(assessed.assessment(), path, letters, database, terminal);
                }
                return status;
            }
        }
    }

    /** Which reports, and how they are written. */
    private record Wanted(Set<Format> formats, ReportOptions options) {}

    private int report(AssessedPortfolio assessed, Wanted wanted, Baseline baseline, ReportFolder folder) {
        Assessment assessment = assessed.assessment();
        Arrangement arrangement = wanted.options().arrangement();
        terminal.underway().is("comparing with the baseline");
        Comparison comparison = baseline == null ? null : baseline.comparedWith(assessment, judging.language);
        terminal.underway().is("writing the reports");
        FolderChange change = ReportWriter.write(
                assessment, wanted.formats(), wanted.options().with(failing(comparison)), folder);
        Assessment outline = assessment.outline();
        PortfolioSummary summary = PortfolioSummary.of(assessment);
        terminal.out()
                .print(TerminalMatrix.render(
                        outline, judging.language, arrangement, terminal.colour(), terminal.width()));
        terminal.out().println();
        terminal.out()
                .print(new ScreenText(terminal.colour())
                        .paragraph(0, terminal.width(), "", CoverageLine.of(summary.coverage(), judging.language)));
        terminal.out().println();
        terminal.out()
                .print(FirstLines.of(
                        summary.first(), judging.language, arrangement, terminal.colour(), terminal.width()));
        List<String> dispositions = DispositionLines.of(outline, judging.language);
        if (!dispositions.isEmpty()) {
            dispositions.forEach(terminal.out()::println);
            terminal.out().println();
        }
        if (comparison != null) {
            Baseline.tell(comparison, judging.language, terminal.out());
        }
        WrittenFiles.lines(out, change.written()).forEach(terminal.out()::println);
        FolderLines.of(change, judging.language, takeDispositions).forEach(terminal.out()::println);
        terminal.out()
                .print(SummaryLines.of(
                        summary, change.written(), judging.language, arrangement, terminal.colour(), terminal.width()));
        boolean refused = Failures.report(terminal, assessed.refused(), assessed.notes());
        int status = status(outline, comparison);
        return refused ? Math.max(ExitStatus.WRONG_INPUT, status) : status;
    }

    private Set<Format> wantedFormats() {
        Set<Format> wanted = EnumSet.noneOf(Format.class);
        formats.forEach(word -> wanted.add(Format.of(word.strip())));
        return wanted;
    }

    /** What fails in the forms that build servers read: what ends the command with status 1, and gaps when nothing does. */
    private Failing failing(Comparison comparison) {
        Set<Verdict> verdicts = failOn == null ? FailOn.GAP.verdicts() : failOn.verdicts();
        return new Failing(verdicts, comparison == null ? Set.of() : Baseline.known(comparison, verdicts));
    }

    private int status(Assessment assessment, Comparison comparison) {
        List<VendorFiles> files =
                assessment.vendors().stream().map(v -> v.files()).toList();
        int failed = Failures.report(terminal, files);
        if (failed != ExitStatus.DONE) {
            return failed;
        }
        boolean reached = failOn != null
                && (comparison == null ? failOn.isReachedBy(assessment) : failOn.isReachedBy(comparison));
        return reached ? ExitStatus.FINDINGS : ExitStatus.DONE;
    }
}
