package dev.tenken.cli;

import dev.tenken.database.Database;
import dev.tenken.history.archive.Archive;
import dev.tenken.history.archive.Audit;
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
    private DatabaseOptions options;

    AuditVerifyCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Database database = options.open()) {
            Archive archive = new Archive(database, terminal.clock());
            Audit.Report report = archive.verify();
            report.problems().forEach(terminal.out()::println);
            boolean lost = known != null && !archive.hasSeal(known.strip());
            if (lost) {
                terminal.out().println("seal " + known + ": is not in the chain any more: the chain was forged");
            }
            terminal.out()
                    .println(report.events() + " events, " + report.assessments() + " assessments and "
                            + report.contents() + " contents looked at; "
                            + (report.problems().isEmpty() && !lost
                                    ? "all as stored."
                                    : "problems: " + (report.problems().size() + (lost ? 1 : 0)) + "."));
            terminal.out().println("seal " + report.end() + "  (note it: a later audit takes it with --known)");
            return report.problems().isEmpty() && !lost ? ExitStatus.DONE : ExitStatus.FINDINGS;
        }
    }
}
