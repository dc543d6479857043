package dev.tenken.cli;

import dev.tenken.answer.Answering;
import dev.tenken.answer.AnswersJson;
import dev.tenken.answer.ComparisonSheet;
import dev.tenken.answer.VendorAnswers;
import dev.tenken.answer.sheet.NamedColumns;
import dev.tenken.model.InputException;
import dev.tenken.model.Language;
import dev.tenken.report.file.FileContent;
import dev.tenken.report.file.FolderChange;
import dev.tenken.report.file.ReportFiles;
import dev.tenken.report.file.ReportFolder;
import dev.tenken.report.file.StoredTexts;
import dev.tenken.report.file.VendorFileName;
import dev.tenken.report.text.FolderLines;
import dev.tenken.run.AnswerRun;
import dev.tenken.run.AnsweredPortfolio;
import dev.tenken.run.CheckedFacts;
import dev.tenken.run.Papers;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The customer's own questionnaire, filled in. */
@Command(
        name = "answer",
        description =
                "Fills in a customer's questionnaire (.xlsx, .csv, .docx) from the papers of one vendor, or of every vendor of a "
                        + "portfolio, with a quote beside each answer. What the papers do not state is said to be so.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class AnswerCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "SHEET", description = "The questionnaire. It is not changed.")
    private Path sheet;

    @Option(
            names = "--portfolio",
            paramLabel = "DIR",
            required = true,
            description = "A folder with a sub-folder per vendor, or a folder with one vendor's documents.")
    private Path portfolio;

    @Option(
            names = "--vendor",
            paramLabel = "V",
            description =
                    "The vendor who answers, by the name of its folder (default: every vendor, with a comparison).")
    private String vendor;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "tenken-answers",
            description = "Where the filled questionnaires go (default: ${DEFAULT-VALUE}).")
    private Path out;

    @Option(
            names = "--question-column",
            paramLabel = "COLUMN",
            description = "The column of the questions, by letter or head (default: found by what stands in it).")
    private String questionColumn;

    @Option(
            names = "--answer-column",
            paramLabel = "COLUMN",
            description = "The column for the answers, by letter or head (default: found by its head or drop-downs).")
    private String answerColumn;

    @Mixin
    private FactsOption facts;

    @Option(
            names = "--dispositions",
            paramLabel = "FILE",
            description =
                    "What auditors say of facts, in YAML or in a filled-in workpaper.xlsx (may be given several times). A fact that "
                            + "was rejected answers nothing, one that was corrected or confirmed answers as it was read then.")
    private List<Path> dispositions = List.of();

    @Option(
            names = "--lang",
            paramLabel = "en|ja",
            defaultValue = "en",
            description =
                    "The language of what is shown here (default: ${DEFAULT-VALUE}); each question is answered in its own.")
    private Language language;

    @Mixin
    private PatternOptions patterns;

    AnswerCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        // Wrong words are told before the work, not after it.
        refuseOutInside();
        terminal.underway().is("reading the questionnaire");
        CheckedFacts checked = CheckedFacts.read(facts.files(), dispositions, out, LocalDate.now(terminal.clock()));
        AnswerRun run = new AnswerRun(sheet, new NamedColumns(questionColumn, answerColumn), patterns.packs(), checked);
        Progress progress = new Progress(terminal);
        Papers papers = Papers.open(portfolio, progress);
        try (ReportFolder folder = ReportFolder.hold(out)) {
            try (AnsweredPortfolio answered =
                    vendor == null ? run.all(papers, progress) : run.of(papers, vendor, progress)) {
                return write(run.answering(), answered, folder, checked);
            }
        }
    }

    private int write(Answering answering, AnsweredPortfolio answers, ReportFolder folder, CheckedFacts checked) {
        terminal.underway().is("writing the answers");
        FolderChange change = folder.write("answer " + sheet.getFileName(), files(answering, answers));
        answers.answers().forEach(a -> a.summary(language).forEach(terminal.out()::println));
        terminal.out().println();
        WrittenFiles.lines(out, change.written()).forEach(terminal.out()::println);
        FolderLines.of(change, language).forEach(terminal.out()::println);
        List<String> vendors =
                answers.outlines().stream().map(v -> v.vendor().id()).toList();
        boolean refused = Failures.report(terminal, checked.refused(vendors), checked.notes());
        int status = Failures.report(terminal, answers.outlines());
        return refused ? Math.max(ExitStatus.WRONG_INPUT, status) : status;
    }

    private ReportFiles files(Answering answering, AnsweredPortfolio answered) {
        List<VendorAnswers> answers = answered.answers();
        LocalDate day = LocalDate.now(terminal.clock());
        String name = sheet.getFileName().toString();
        ReportFiles files = new ReportFiles();
        for (int i = 0; i < answers.size(); i++) {
            int rank = i;
            FileContent content = stream -> stream.write(answers.get(rank).file());
            String who = answered.outlines().get(i).vendor().id();
            files.addToFillIn(Map.of(vendor == null ? nameFor(name, who) : name, content));
        }
        files.add("answers.json", AnswersJson.file(answering, name, day, answers));
        if (vendor == null) {
            files.addToFillIn(Map.of("comparison.xlsx", ComparisonSheet.file(answering, day, answers)));
        }
        return files.addAll(StoredTexts.of(
                answered.outlines(), rank -> answers.get(rank).reading().files()));
    }

    private static String nameFor(String sheet, String vendor) {
        int dot = sheet.lastIndexOf('.');
        return sheet.substring(0, dot) + "." + VendorFileName.of(vendor) + sheet.substring(dot);
    }

    /** Answers inside the portfolio would be read as papers of a vendor. */
    private void refuseOutInside() {
        Path folder = portfolio.toAbsolutePath().normalize();
        Path target = out.toAbsolutePath().normalize();
        if (target.startsWith(folder)) {
            throw new InputException("--out " + out + ": lies inside the portfolio " + portfolio
                    + ", whose files are read as papers; wanted a folder outside of it");
        }
        Path beside = sheet.toAbsolutePath().normalize().getParent();
        if (target.equals(beside)) {
            throw new InputException("--out " + out
                    + ": is the folder of the questionnaire, which is not to be changed; " + "wanted another folder");
        }
    }
}
