package dev.tenken.cli;

import dev.tenken.database.Database;
import dev.tenken.history.archive.Archive;
import dev.tenken.history.archive.Signing;
import dev.tenken.history.archive.Stored;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** From a draft to an assessment that stands. */
@Command(
        name = "sign",
        description =
                "Takes a stored assessment one step further: a draft to review, in review to signed (or back), signed to locked. "
                        + "What is locked never changes, and supersedes what stood of the vendor before.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class SignCommand implements Callable<Integer> {
    private final Terminal terminal;

    /** What is done. */
    enum Step {
        REVIEW,
        RETURN,
        SIGN,
        LOCK
    }

    @Parameters(
            index = "0",
            paramLabel = "review|return|sign|lock",
            description = "Ask for a signature, send back, sign, or lock.")
    private Step step;

    @Parameters(
            index = "1",
            paramLabel = "VENDOR|ID",
            description = "A vendor, for its newest assessment, or an id as history list shows it.")
    private String wanted;

    @Option(names = "--signer", paramLabel = "NAME", description = "Who signs.")
    private String signer;

    @Option(
            names = "--decision",
            paramLabel = "TEXT",
            description = "What is decided, as \"approved for personal data\".")
    private String decision;

    @Option(names = "--residual-risk", paramLabel = "TEXT", description = "The risk that is left.")
    private String residualRisk;

    @Option(names = "--note", paramLabel = "TEXT", description = "What else is to be said.")
    private String note;

    @Mixin
    private LanguageOption lang;

    @Mixin
    private DatabaseOptions options;

    SignCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Database database = options.open()) {
            Archive archive = new Archive(database, terminal.clock());
            Stored stored = archive.find(wanted);
            Stored after = take(archive.signing(), stored);
            terminal.out()
                    .print(new HistoryText(lang.messages(), terminal.width()).one(after, archive.particulars(after)));
        }
        return ExitStatus.DONE;
    }

    private Stored take(Signing signing, Stored stored) {
        String actor = options.actor();
        Signing.Words words = new Signing.Words(signer == null ? actor : signer, decision, residualRisk, note);
        return switch (step) {
            case REVIEW -> signing.submit(stored, words, actor);
            case RETURN -> signing.sendBack(stored, words, actor);
            case SIGN -> signing.sign(stored, new Signing.Words(signer, decision, residualRisk, note), actor);
            case LOCK -> signing.lock(stored, words, actor);
        };
    }
}
