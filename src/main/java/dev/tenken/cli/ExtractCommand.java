package dev.tenken.cli;

import dev.tenken.model.Language;
import dev.tenken.model.fact.Reading;
import dev.tenken.report.ReportWriter;
import dev.tenken.report.file.FolderChange;
import dev.tenken.report.json.FactsJson;
import dev.tenken.report.text.FolderLines;
import dev.tenken.run.Papers;
import dev.tenken.run.ReadPortfolio;
import dev.tenken.run.ReadingRun;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
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
        try (ReadPortfolio read = run.read(Papers.open(path, progress), progress)) {
            if (out == null) {
                print(read.readings());
            } else {
                FolderChange change = ReportWriter.writeFacts(
                        out, FactsJson.file(read.readings()), read.outlines(), rank -> read.readings()
                                .get(rank)
                                .files());
                FolderLines.of(change, Language.EN).forEach(terminal.err()::println);
            }
            return Failures.report(terminal, read.outlines());
        }
    }

    private void print(List<Reading> readings) {
        try (Writer json = new BufferedWriter(terminal.out().json())) {
            FactsJson.write(readings, json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
