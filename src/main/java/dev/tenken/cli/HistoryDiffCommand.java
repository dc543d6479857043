package dev.tenken.cli;

import dev.tenken.database.Database;
import dev.tenken.history.archive.Archive;
import dev.tenken.history.archive.Stored;
import dev.tenken.history.compare.Comparison;
import dev.tenken.model.InputException;
import dev.tenken.model.Language;
import dev.tenken.report.diff.DiffFormat;
import dev.tenken.report.diff.DiffWriter;
import dev.tenken.report.json.SavedForm;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What changed between two stored assessments. */
@Command(
        name = "diff",
        description =
                "Compares two stored assessments as diff compares files: a vendor's last two, or the two of these ids.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class HistoryDiffCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(
            arity = "1..2",
            paramLabel = "VENDOR | OLD NEW",
            description = "A vendor, or the ids of two assessments.")
    private List<String> wanted;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "Any of text, md, json, html (default: ${DEFAULT-VALUE}).")
    private String format;

    @Option(names = "--out", paramLabel = "DIR|FILE", description = "Where it goes (default: printed).")
    private Path out;

    @Option(
            names = "--lang",
            paramLabel = "en|ja",
            defaultValue = "en",
            description = "The language to answer in (default: ${DEFAULT-VALUE}).")
    private Language language;

    @Mixin
    private DatabaseOptions options;

    HistoryDiffCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        DiffFormat wantedFormat = DiffFormat.of(format);
        Comparison comparison;
        try (Database database = options.open()) {
            Archive archive = new Archive(database, terminal.clock());
            List<Stored> two = two(archive);
            comparison = Comparison.of(
                    SavedForm.of(archive.restored(two.get(0)), language),
                    SavedForm.of(archive.restored(two.get(1)), language));
        }
        if (out == null) {
            String text = DiffWriter.render(comparison, wantedFormat, language);
            if (wantedFormat == DiffFormat.JSON) {
                terminal.out().printJson(text);
            } else {
                terminal.out().print(text);
            }
        } else {
            Set<DiffFormat> one = EnumSet.of(wantedFormat);
            DiffWriter.write(comparison, one, language, out).written().forEach(terminal.out()::println);
        }
        return ExitStatus.DONE;
    }

    private List<Stored> two(Archive archive) {
        if (wanted.size() == 2) {
            return List.of(archive.find(wanted.get(0)), archive.find(wanted.get(1)));
        }
        Stored newest = archive.find(wanted.get(0));
        List<Stored> all = archive.of(newest.vendor());
        int last = all.indexOf(newest);
        if (last == 0) {
            throw new InputException(
                    newest.vendor() + " has no assessment before " + newest.id() + ": nothing to compare with yet");
        }
        return all.subList(last - 1, last + 1);
    }
}
