package dev.tenken.cli;

import dev.tenken.database.Database;
import dev.tenken.history.archive.Archive;
import dev.tenken.history.archive.Particulars;
import dev.tenken.history.archive.Stored;
import dev.tenken.model.InputException;
import dev.tenken.model.Language;
import dev.tenken.model.catalog.Numbering;
import dev.tenken.model.finding.Assessment;
import dev.tenken.model.finding.Finding;
import dev.tenken.model.finding.VendorAssessment;
import dev.tenken.report.Format;
import dev.tenken.report.ReportWriter;
import dev.tenken.report.common.Arrangement;
import dev.tenken.report.common.Messages;
import dev.tenken.report.file.FolderChange;
import dev.tenken.report.file.ReportFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** One stored assessment. */
@Command(
        name = "show",
        description =
                "Shows a stored assessment as it was: documents, signatures, and on request its reports, an explanation of a "
                        + "control, or the vendor's files.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class HistoryShowCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(
            paramLabel = "VENDOR|ID",
            description = "A vendor, for its newest assessment, or an id as history list shows it, or how it begins.")
    private String wanted;

    @Option(names = "--out", paramLabel = "DIR", description = "Write the reports into this folder.")
    private Path out;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            split = ",",
            defaultValue = "html,md,json",
            description = "Of --out, as of assess (default: ${DEFAULT-VALUE}).")
    private List<String> formats;

    @Option(
            names = "--explain",
            paramLabel = "CONTROL",
            description = "Tell why this control came out as it did, as explain did on that day.")
    private String explain;

    @Option(
            names = "--documents",
            paramLabel = "DIR",
            description = "Write the vendor's files into this folder, byte by byte.")
    private Path documents;

    @Option(
            names = "--lang",
            paramLabel = "en|ja",
            defaultValue = "en",
            description = "The language of reports and explanations (default: ${DEFAULT-VALUE}).")
    private Language language;

    @Option(
            names = "--numbering",
            paramLabel = "2015|2022|2026",
            description = "Order and number the controls of reports after this edition.")
    private Numbering numbering;

    @Mixin
    private SendingOptions sending;

    @Mixin
    private DatabaseOptions options;

    HistoryShowCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Set<Format> words = EnumSet.noneOf(Format.class);
        formats.forEach(f -> words.add(Format.of(f.strip())));
        try (Database database = options.open()) {
            Archive archive = new Archive(database, terminal.clock());
            Stored stored = archive.find(wanted);
            Particulars particulars = archive.particulars(stored);
            if (explain == null) {
                terminal.out().print(new HistoryText(Messages.in(language), terminal.width()).one(stored, particulars));
            } else {
                explain(archive.restored(stored));
            }
            if (out != null) {
                reports(archive.restored(stored), words);
            }
            if (documents != null) {
                documents(archive, particulars);
            }
        }
        return ExitStatus.DONE;
    }

    private void reports(Assessment assessment, Set<Format> words) {
        try (ReportFolder folder = ReportFolder.hold(out)) {
            FolderChange change =
                    ReportWriter.write(assessment, words, sending.in(language, Arrangement.by(numbering)), folder);
            WrittenFiles.lines(out, change.written()).forEach(terminal.out()::println);
        }
    }

    private void explain(Assessment assessment) {
        VendorAssessment vendor = assessment.vendors().get(0);
        List<Finding> findings = vendor.findings().stream()
                .filter(f -> f.control().number().equalsIgnoreCase(explain)
                        || f.control().otherNumbers().stream()
                                .anyMatch(n -> n.text().equalsIgnoreCase(explain)))
                .toList();
        if (findings.isEmpty()) {
            throw new InputException("control " + explain + " is not in this assessment, which asked for "
                    + assessment.profile().controls().stream()
                            .map(c -> c.number())
                            .toList());
        }
        ExplanationText text = new ExplanationText(language, terminal.colour());
        findings.forEach(f -> terminal.out().print(text.of(vendor, f)));
    }

    private void documents(Archive archive, Particulars particulars) {
        for (Particulars.Paper paper : particulars.documents()) {
            Path file = documents.resolve(paper.path()).normalize();
            if (!file.startsWith(documents.normalize())) {
                throw new InputException(paper.path() + ": leads out of " + documents + "; nothing was written of it");
            }
            archive.original(paper.original()).ifPresent(bytes -> write(file, bytes));
        }
    }

    private void write(Path file, byte[] bytes) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
            terminal.out().println(file);
        } catch (IOException e) {
            throw new InputException(file + ": cannot be written (" + e.getMessage() + ")", e);
        }
    }
}
