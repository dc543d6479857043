package dev.tenken.cli;

import dev.tenken.model.Language;
import dev.tenken.model.document.VendorFiles;
import dev.tenken.model.fact.Reading;
import dev.tenken.report.ReportWriter;
import dev.tenken.report.file.FolderChange;
import dev.tenken.report.json.FactsJson;
import dev.tenken.report.text.FolderLines;
import dev.tenken.run.Papers;
import dev.tenken.run.ReadingRun;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Facts only, without judging them. */
@Command(
        name = "extract",
        description = "Writes the facts found in the documents as JSON (tenken/facts/1).",
        mixinStandardHelpOptions = true)
final class ExtractCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "PATH", description = "A portfolio folder, a vendor's folder, or one document.")
    private Path path;

    @Option(names = "--out", paramLabel = "FILE", description = "Where the JSON goes (default: standard output).")
    private Path out;

    @Mixin
    private PatternOptions patterns;

    ExtractCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        // Wrong words are told before the work, not after it.
        ReadingRun run = new ReadingRun(patterns.packs());
        Progress progress = new Progress(terminal);
        List<Reading> readings = run.read(Papers.open(path, progress), progress);
        List<VendorFiles> vendors = readings.stream().map(Reading::files).toList();
        if (out == null) {
            terminal.out().printJson(FactsJson.write(readings));
        } else {
            FolderChange change = ReportWriter.writeFacts(out, FactsJson.file(readings), vendors);
            FolderLines.of(change, Language.EN).forEach(terminal.err()::println);
        }
        return Failures.report(terminal, vendors);
    }
}
