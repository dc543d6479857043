package dev.tenken.cli;

import dev.tenken.database.Database;
import dev.tenken.history.archive.Archive;
import dev.tenken.history.archive.Audit;
import dev.tenken.report.common.Messages;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Holds the database against its event log. */
@Command(
        name = "verify",
        description =
                "Looks for events, assessments, signatures and documents that were removed or changed past this program. Ends with "
                        + "status 1 when it finds one.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class AuditVerifyCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Option(
            names = "--known",
            paramLabel = "SEAL",
            description =
                    "A seal that an earlier audit printed: it must still be in the chain, or the chain was forged from there on.")
    private String known;

    @Mixin
    private LanguageOption lang;

    @Mixin
    private DatabaseOptions options;

    AuditVerifyCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Database database = options.open()) {
            Archive archive = new Archive(database, terminal.clock());
            Messages messages = lang.messages();
            Audit.Report report = archive.verify();
            report.problems().forEach(problem -> terminal.out().println(problem.in(lang.language())));
            boolean lost = known != null && !archive.hasSeal(known.strip());
            if (lost) {
                terminal.out().println(messages.get("audit.forged", known));
            }
            int problems = report.problems().size() + (lost ? 1 : 0);
            terminal.out()
                    .println(messages.get(
                            problems == 0 ? "audit.done" : "audit.problems",
                            report.events(),
                            report.assessments(),
                            report.contents(),
                            problems));
            terminal.out().println(messages.get("audit.seal", report.end()));
            return problems == 0 ? ExitStatus.DONE : ExitStatus.FINDINGS;
        }
    }
}
