package dev.tenken.cli;

import dev.tenken.history.compare.Comparison;
import dev.tenken.history.saved.AssessmentReader;
import dev.tenken.model.InputException;
import dev.tenken.model.Language;
import dev.tenken.report.diff.DiffFormat;
import dev.tenken.report.diff.DiffWriter;
import dev.tenken.report.file.FolderChange;
import dev.tenken.report.text.FolderLines;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What changed between two assessments. */
@Command(
        name = "diff",
        description = "Compares two assessments: documents, statements, verdicts and observations that changed, with "
                + "old and new quote side by side, and whether the vendor's documents or the yardstick (rules, thresholds, "
                + "catalog, patterns) did it.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class DiffCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "OLD.json", description = "The earlier assessment.json.")
    private Path before;

    @Parameters(index = "1", paramLabel = "NEW.json", description = "The later assessment.json.")
    private Path after;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            split = ",",
            defaultValue = "text",
            description = "Any of text, md, json, html (default: ${DEFAULT-VALUE}).")
    private List<String> formats;

    @Option(
            names = "--out",
            paramLabel = "DIR|FILE",
            description =
                    "Where it goes: a file whose name has the ending of the one format, or a folder for diff.txt, "
                            + "diff.md, diff.json, diff.html (default: printed).")
    private Path out;

    @Option(
            names = "--lang",
            paramLabel = "en|ja",
            defaultValue = "en",
            description = "The language to answer in (default: ${DEFAULT-VALUE}).")
    private Language language;

    @Option(
            names = "--fail-on",
            paramLabel = "CHANGE",
            description = "End with status 1 when a finding changed so: worse (or no longer disclosed), or "
                    + "worse-by-vendor (the same, and the vendor's documents have a part in it). What an auditor settled "
                    + "does not count.")
    private FailOnChange failOn;

    DiffCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Set<DiffFormat> wanted = wantedFormats();
        Comparison comparison = Comparison.of(AssessmentReader.read(before), AssessmentReader.read(after));
        if (out == null) {
            print(comparison, wanted.iterator().next());
        } else {
            FolderChange change = DiffWriter.write(comparison, wanted, language, out);
            change.written().forEach(terminal.out()::println);
            FolderLines.of(change, language).forEach(terminal.out()::println);
        }
        return failOn != null && failOn.isReachedBy(comparison) ? ExitStatus.FINDINGS : ExitStatus.DONE;
    }

    private void print(Comparison comparison, DiffFormat format) {
        String text = DiffWriter.render(comparison, format, language);
        if (format == DiffFormat.JSON) {
            terminal.out().printJson(text);
        } else {
            terminal.out().print(text);
        }
    }

    private Set<DiffFormat> wantedFormats() {
        Set<DiffFormat> wanted = EnumSet.noneOf(DiffFormat.class);
        formats.forEach(word -> wanted.add(DiffFormat.of(word.strip())));
        if (wanted.size() > 1 && out == null) {
            throw new InputException("--format names " + wanted.size()
                    + " formats, and only one can be printed; wanted one, or a folder with --out DIR");
        }
        return wanted;
    }
}
