package dev.tenken.cli;

import dev.tenken.document.PortfolioReader;
import dev.tenken.extract.Extractor;
import dev.tenken.model.Language;
import dev.tenken.model.VendorFiles;
import dev.tenken.report.ReportWriter;
import dev.tenken.report.file.FolderChange;
import dev.tenken.report.json.FactsJson;
import dev.tenken.report.text.FolderLines;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
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
        Extractor extractor = patterns.extractor();
        Consumer<String> reading = Progress.ofReading(terminal);
        List<VendorFiles> vendors = PortfolioReader.read(path, reading);
        Progress progress = new Progress(terminal, vendors.size());
        List<FactsJson.Entry> entries = vendors.stream()
                .map(files -> {
                    FactsJson.Entry entry = new FactsJson.Entry(files, extractor.extract(files, reading));
                    progress.done(files.vendor().id());
                    return entry;
                })
                .toList();
        progress.finish();
        if (out == null) {
            terminal.out().print(FactsJson.write(entries));
        } else {
            FolderChange change = ReportWriter.writeFacts(out, FactsJson.file(entries), vendors);
            FolderLines.of(change, Language.EN).forEach(terminal.err()::println);
        }
        return Failures.report(terminal, vendors) ? ExitStatus.WRONG_INPUT : ExitStatus.DONE;
    }
}
