package dev.tenken.cli;

import dev.tenken.model.document.VendorFiles;
import dev.tenken.report.verify.VerificationResult;
import dev.tenken.report.verify.Verifier;
import dev.tenken.run.Papers;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Re-checks what a report cites. */
@Command(
        name = "verify",
        description =
                "Checks every quote and digest of an assessment.json, facts.json or answers.json against the documents as they are now.",
        mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "ASSESSMENT.json", description = "An assessment.json, facts.json or answers.json.")
    private Path report;

    @Option(
            names = "--documents",
            paramLabel = "PATH",
            description =
                    "What was assessed: the portfolio folder, the vendor's folder, or the document. Without it only "
                            + "quotes are checked whose text is stored beside the report.")
    private Path documents;

    VerifyCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Progress progress = new Progress(terminal);
        List<VendorFiles> files =
                documents == null ? List.of() : Papers.open(documents, progress).all(progress);
        VerificationResult result = documents == null ? Verifier.verifyStored(report) : Verifier.verify(report, files);
        result.fromStored().forEach(id -> terminal.out()
                .println(id + ": the original is not at hand; checked on the text stored beside the report."));
        result.notes().forEach(terminal.out()::println);
        result.problems().forEach(p -> terminal.out().println(p.message()));
        String checked = result.quotes() + " quotes of " + result.documents() + " documents checked";
        terminal.out()
                .println(
                        result.ok()
                                ? checked + ": every one stands where the report says."
                                : checked + "; problems: " + result.problems().size() + ".");
        int failed = Failures.report(terminal, files);
        return result.ok() ? failed : status(result);
    }

    /** Where nothing was named to check the quotes on, and nothing else is wrong, no citation failed. */
    private int status(VerificationResult result) {
        boolean unnamed = documents == null
                && result.problems().stream().allMatch(p -> p.kind() == VerificationResult.Kind.NOTHING_CHECKED);
        return unnamed ? ExitStatus.WRONG_INPUT : ExitStatus.FINDINGS;
    }
}
