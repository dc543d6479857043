package dev.tenken.cli;

import dev.tenken.model.InputException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Why a line gave these facts, or none. */
@Command(
        name = "explain",
        description =
                "Shows what the extraction saw in a line of a document: passages, clauses, words, values, and for each topic what its "
                        + "evidence comes to, why it won or lost, and where each value was looked for.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class PatternsExplainCommand implements Callable<Integer> {
    private static final Pattern PLACE = Pattern.compile("(?s)(?<file>.+):(?<line>[0-9]{1,9})");

    private final Terminal terminal;

    @Parameters(
            paramLabel = "FILE:LINE",
            description = "A document and the number of a line in it, as white-paper.txt:74.")
    private String place;

    @Mixin
    private PatternsCommand.Choice choice;

    @Option(names = "--all", description = "Show also topics and frames of which nothing is in the line.")
    private boolean all;

    PatternsExplainCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Matcher m = PLACE.matcher(place);
        if (!m.matches()) {
            throw new InputException(
                    "\"" + place + "\" is no place in a document; wanted FILE:LINE, as white-paper.txt:74");
        }
        LineTraceText text = new LineTraceText(terminal.colour(), terminal.width(), shown());
        terminal.out()
                .print(text.of(
                        place, choice.workshop().explain(Path.of(m.group("file")), Integer.parseInt(m.group("line")))));
        return ExitStatus.DONE;
    }

    private LineTraceText.Shown shown() {
        if (all) {
            return LineTraceText.Shown.ALL;
        }
        return choice.isNarrow() ? LineTraceText.Shown.ASKED : LineTraceText.Shown.TOUCHED;
    }
}
