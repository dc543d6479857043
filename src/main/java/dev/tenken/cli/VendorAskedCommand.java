package dev.tenken.cli;

import dev.tenken.history.archive.Archive;
import dev.tenken.history.archive.Stored;
import dev.tenken.letter.Asked;
import dev.tenken.letter.Letter;
import dev.tenken.letter.Letters;
import dev.tenken.model.InputException;
import dev.tenken.model.finding.Assessment;
import dev.tenken.report.common.Arrangement;
import dev.tenken.report.questions.Asking;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A letter that was sent. */
@Command(
        name = "asked",
        description =
                "Notes that a vendor was sent the letter of its newest stored assessment of that day or before, as \"--format questions\" writes it. Later assessments "
                        + "find what is answered; what is still open after the last day for answers is told as an alert. A letter that "
                        + "was open before is not waited for any more.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class VendorAskedCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "VENDOR", description = "Its id in the register.")
    private String vendor;

    @Option(names = "--on", paramLabel = "DATE", description = "The day on which it was sent (default: today).")
    private LocalDate on;

    @Option(
            names = "--answer-by",
            paramLabel = "DATE",
            description = "The last day for answers (default: two weeks after it was sent).")
    private LocalDate answerBy;

    @Option(
            names = "--questions",
            paramLabel = "N",
            defaultValue = "" + Asking.USUAL,
            description = "How many questions the letter asks at most (default: ${DEFAULT-VALUE}).")
    private int questions;

    @Option(
            names = "--own-words",
            description =
                    "It is a letter of your own: only you know when it is answered, and say so with \"vendor answered\".")
    private boolean ownWords;

    @Mixin
    private LanguageOption lang;

    @Mixin
    private DatabaseOptions database;

    VendorAskedCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Desk desk = new Desk(database, terminal.clock())) {
            desk.register().vendor(vendor);
            LocalDate today = desk.register().today();
            LocalDate sent = on == null ? today : on;
            refuse(sent, today);
            Asking asking = new Asking(questions, answerBy);
            Asked asked = ownWords ? WrittenLetter.of(asking, sent) : ofNewest(desk, asking, sent);
            Letters letters = desk.letters(database.actor());
            Letter written = letters.ask(vendor, asked);
            Letter letter = ownWords ? written : heard(desk, letters);
            terminal.out().println(LetterText.line(letter, today, lang.messages()));
            return ExitStatus.DONE;
        }
    }

    private void refuse(LocalDate sent, LocalDate today) {
        if (questions < 1) {
            throw new InputException("--questions " + questions + ": wanted at least 1, as --questions 40");
        }
        if (sent.isAfter(today)) {
            throw new InputException(
                    "--on " + sent + ": is to come (today is " + today + "); wanted the day on which it was sent");
        }
        if (answerBy != null && answerBy.isBefore(sent)) {
            throw new InputException("--answer-by " + answerBy + ": is before " + sent + ", when it was sent");
        }
    }

    private Asked ofNewest(Desk desk, Asking asking, LocalDate sent) {
        List<Stored> stored = archive(desk).of(vendor);
        if (stored.isEmpty()) {
            throw new InputException(
                    "no assessment of " + vendor
                            + " is stored that could tell what it was asked; store one with \"assess PATH --database WHERE\", or give --own-words");
        }
        Stored before = stored.stream()
                .filter(s -> !s.asOf().isAfter(sent))
                .reduce((first, second) -> second)
                .orElse(stored.get(0));
        Assessment assessment = archive(desk).restored(before);
        Asked asked = WrittenLetter.of(assessment, assessment.vendors().get(0), Arrangement.OF_CATALOG, asking, sent);
        if (asked.questions().isEmpty()) {
            throw new InputException("the assessment of " + vendor + " of " + before.asOf()
                    + " leaves nothing open that could be asked; for a letter of your own give --own-words");
        }
        return asked;
    }

    private Archive archive(Desk desk) {
        return new Archive(desk.database(), terminal.clock());
    }

    /** What was answered since is found at once. */
    private Letter heard(Desk desk, Letters letters) {
        letters.heard(
                archive(desk).restored(archive(desk).find(vendor)).vendors().get(0), Set.of());
        List<Letter> all = Letters.of(desk.database(), vendor);
        return all.get(all.size() - 1);
    }
}
