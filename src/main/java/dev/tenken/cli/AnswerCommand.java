package dev.tenken.cli;

import dev.tenken.answer.Answering;
import dev.tenken.answer.AnswersJson;
import dev.tenken.answer.ComparisonSheet;
import dev.tenken.answer.NamedColumns;
import dev.tenken.answer.Questionnaire;
import dev.tenken.answer.VendorAnswers;
import dev.tenken.document.PortfolioReader;
import dev.tenken.extract.Extractor;
import dev.tenken.model.InputException;
import dev.tenken.model.Language;
import dev.tenken.model.Nearest;
import dev.tenken.model.VendorFiles;
import dev.tenken.report.file.FileContent;
import dev.tenken.report.file.FolderChange;
import dev.tenken.report.file.ReportFiles;
import dev.tenken.report.file.ReportFolder;
import dev.tenken.report.file.StoredTexts;
import dev.tenken.report.file.VendorFileName;
import dev.tenken.report.text.FolderLines;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
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
        byte[] bytes = Questionnaire.bytes(sheet);
        Extractor extractor = patterns.extractorOfQuestionnaires();
        terminal.underway().is("reading the questionnaire");
        Answering answering =
                new Answering(bytes, sheet.toString(), new NamedColumns(questionColumn, answerColumn), extractor);
        terminal.underway().is("reading the documents");
        List<VendorFiles> all = PortfolioReader.read(portfolio, Progress.ofReading(terminal));
        List<VendorFiles> vendors = vendor == null ? all : List.of(named(all));
        try (ReportFolder folder = ReportFolder.hold(out)) {
            return answer(answering, extractor, vendors, folder);
        }
    }

    private int answer(Answering answering, Extractor extractor, List<VendorFiles> vendors, ReportFolder folder) {
        Progress progress = new Progress(terminal, vendors.size());
        List<VendorAnswers> answers = new ArrayList<>();
        for (VendorFiles files : vendors) {
            progress.begin("answering for " + files.vendor().id());
            answers.add(answering.of(extractor.read(files, progress::tell)));
            progress.done(files.vendor().id());
        }
        progress.finish();
        terminal.underway().is("writing the answers");
        FolderChange change = folder.write("answer " + sheet.getFileName(), files(answering, answers));
        answers.forEach(a -> a.summary(language).forEach(terminal.out()::println));
        terminal.out().println();
        WrittenFiles.lines(out, change.written()).forEach(terminal.out()::println);
        FolderLines.of(change, language).forEach(terminal.out()::println);
        return Failures.report(
                terminal, answers.stream().map(a -> a.reading().files()).toList());
    }

    private ReportFiles files(Answering answering, List<VendorAnswers> answers) {
        LocalDate day = LocalDate.now(terminal.clock());
        String name = sheet.getFileName().toString();
        ReportFiles files = new ReportFiles();
        for (VendorAnswers one : answers) {
            FileContent content = stream -> stream.write(one.file());
            files.addToFillIn(Map.of(vendor == null ? nameFor(name, one.vendor()) : name, content));
        }
        files.add("answers.json", AnswersJson.file(answering, name, day, answers));
        if (vendor == null) {
            files.addToFillIn(Map.of("comparison.xlsx", ComparisonSheet.file(answering, day, answers)));
        }
        return files.addAll(
                StoredTexts.of(answers.stream().map(a -> a.reading().files()).toList()));
    }

    private static String nameFor(String sheet, String vendor) {
        int dot = sheet.lastIndexOf('.');
        return sheet.substring(0, dot) + "." + VendorFileName.of(vendor) + sheet.substring(dot);
    }

    private VendorFiles named(List<VendorFiles> all) {
        List<String> ids = all.stream().map(v -> v.vendor().id()).toList();
        return all.stream()
                .filter(v -> v.vendor().id().equals(vendor))
                .findFirst()
                .orElseThrow(() -> new InputException("--vendor " + vendor + ": no such vendor in " + portfolio
                        + "; nearest " + Nearest.to(vendor, ids) + ", of " + String.join(", ", ids)));
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
