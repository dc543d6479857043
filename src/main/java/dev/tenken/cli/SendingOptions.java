package dev.tenken.cli;

import dev.tenken.model.Language;
import dev.tenken.model.LocalizedText;
import dev.tenken.report.ReportOptions;
import dev.tenken.report.common.Arrangement;
import dev.tenken.report.common.Cover;
import dev.tenken.report.common.Extent;
import dev.tenken.report.common.Failing;
import dev.tenken.report.questions.Asking;
import java.nio.file.Path;
import java.time.LocalDate;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What stands on what is sent: the covers of reports, and the letters to vendors. */
final class SendingOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = "--cover",
            paramLabel = "FILE",
            description =
                    "A YAML file with any of organisation, recipient, author, reviewer, approval, classification, date "
                            + "for the cover of html, docx and pdf. The options of these names come before it.")
    private Path file;

    @Option(names = "--organisation", paramLabel = "TEXT", description = "Who reports.")
    private String organisation;

    @Option(names = "--recipient", paramLabel = "TEXT", description = "Whom the report is for.")
    private String recipient;

    @Option(names = "--author", paramLabel = "TEXT", description = "Who wrote the report.")
    private String author;

    @Option(names = "--reviewer", paramLabel = "TEXT", description = "Who read it over.")
    private String reviewer;

    @Option(names = "--approval", paramLabel = "TEXT", description = "Who released it.")
    private String approval;

    @Option(names = "--classification", paramLabel = "TEXT", description = "Who may read it, as \"Confidential\".")
    private String classification;

    @Option(
            names = "--report-date",
            paramLabel = "DATE",
            description = "The date on the cover; that of the assessment stands beside it.")
    private LocalDate date;

    @Option(
            names = "--whole",
            description =
                    "Write docx and pdf with every criterion, quote and question; without it, what is met and what is asked elsewhere "
                            + "is told in few words.")
    private boolean whole;

    @Option(
            names = "--questions",
            paramLabel = "N",
            defaultValue = "" + Asking.USUAL,
            description = "How many questions a letter asks at most (default: ${DEFAULT-VALUE}).")
    private int questions;

    @Option(
            names = "--answer-by",
            paramLabel = "DATE",
            description = "The last day for answers to letters (default: two weeks after the date of the assessment).")
    private LocalDate answerBy;

    /** How reports are written with what these options say. */
    ReportOptions in(Language language, Arrangement arrangement) {
        return new ReportOptions(
                language, arrangement, Failing.GAPS, cover(), whole ? Extent.WHOLE : Extent.SHORT, asking());
    }

    private Cover cover() {
        Cover read = file == null ? Cover.NONE : Cover.read(file);
        return read.with(new Cover(
                text(organisation),
                text(recipient),
                text(author),
                text(reviewer),
                text(approval),
                text(classification),
                date));
    }

    private Asking asking() {
        if (questions < 1) {
            throw new ParameterException(
                    command.commandLine(), "--questions " + questions + ": wanted at least 1, as --questions 40");
        }
        return new Asking(questions, answerBy);
    }

    private static LocalizedText text(String word) {
        return word == null || word.isBlank() ? null : LocalizedText.same(word.strip());
    }
}
