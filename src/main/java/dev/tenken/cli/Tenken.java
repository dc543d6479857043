package dev.tenken.cli;

import dev.tenken.access.AccessException;
import dev.tenken.data.FileNames;
import dev.tenken.model.InputException;
import dev.tenken.model.LimitException;
import dev.tenken.model.WorkLimits;
import dev.tenken.model.catalog.Numbering;
import dev.tenken.register.DueState;
import dev.tenken.register.Word;
import java.nio.file.InvalidPathException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** The program. */
@Command(
        name = "tenken",
        description =
                "Reads what cloud vendors publish about their security and reports, with verbatim citations, which "
                        + "ISO/IEC 27017-style provider controls the documents satisfy.",
        versionProvider = Version.class,
        mixinStandardHelpOptions = true,
        subcommands = {HelpCommand.class},
        footer = {
            "",
            "Exit status: 0 done; 1 done, with findings at or above --fail-on, changes at or above diff's --fail-on, a citation that does not hold, "
                    + "a pattern whose examples fail or are missing, or a rule's case that fails; 2 the input or the words of the command are wrong; "
                    + "3 the program failed."
        })
public final class Tenken implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    /** Runs the command that the arguments name and ends the program with its exit status. */
    public static void main(String[] arguments) {
        // Our own code names its locales; libraries take that of the machine, where Turkish has no i of ours.
        Locale.setDefault(Locale.ROOT);
        Terminal terminal = Terminal.ofSystem();
        int status = run(terminal, arguments);
        terminal.out().flush();
        System.exit(status);
    }

    /** Runs a command and gives its exit status. */
    static int run(Terminal terminal, String... arguments) {
        return run(terminal, WorkLimits.STANDARD, arguments);
    }

    /** As above, within other limits. */
    static int run(Terminal terminal, WorkLimits limits, String... arguments) {
        NameCheck names = new NameCheck(FileNames.ofSystem());
        try {
            names.refuseWords(arguments, System.getProperty("user.dir"));
        } catch (InputException e) {
            return report(terminal, e);
        }
        return guarded(terminal, () -> commands(parts(terminal, limits, arguments), terminal, names)
                .execute(arguments));
    }

    /** The command that the first word names, or all in their order: to learn how one is to be called takes the parser long. */
    private static Collection<Supplier<Object>> parts(Terminal terminal, WorkLimits limits, String... arguments) {
        Map<String, Supplier<Object>> parts = new LinkedHashMap<>();
        parts.put("assess", () -> new AssessCommand(terminal, limits));
        parts.put("extract", () -> new ExtractCommand(terminal));
        parts.put("explain", () -> new ExplainCommand(terminal));
        parts.put("verify", () -> new VerifyCommand(terminal));
        parts.put("answer", () -> new AnswerCommand(terminal));
        parts.put("init", () -> new InitCommand(terminal));
        parts.put("diff", () -> new DiffCommand(terminal));
        parts.put("history", () -> history(terminal));
        parts.put("sign", () -> new SignCommand(terminal));
        parts.put("audit", () -> audit(terminal));
        parts.put("backup", () -> new BackupCommand(terminal));
        parts.put("restore", () -> new RestoreCommand(terminal));
        parts.put("patterns", () -> patterns(terminal));
        parts.put("rules", () -> RulesCommand.in(terminal));
        parts.put("catalog", () -> catalog(terminal));
        parts.put("vendor", () -> vendor(terminal));
        parts.put("review", () -> review(terminal));
        parts.put("worker", () -> new WorkerCommand(terminal));
        parts.put("serve", () -> new ServeCommand(terminal));
        parts.put("portfolio", () -> new PortfolioCommand(terminal));
        parts.put("watch", () -> WatchCommand.in(terminal));
        parts.put("alerts", () -> AlertsCommand.in(terminal));
        parts.put("user", () -> UserCommand.in(terminal));
        parts.put("token", () -> TokenCommand.in(terminal));
        Supplier<Object> named = arguments.length == 0 ? null : parts.get(arguments[0]);
        return named == null ? parts.values() : List.of(named);
    }

    private static CommandLine commands(Collection<Supplier<Object>> parts, Terminal terminal, NameCheck names) {
        CommandLine line = new CommandLine(new Tenken());
        parts.forEach(part -> line.addSubcommand(part.get()));
        line.setOut(terminal.out().help())
                .setErr(terminal.err().help())
                .setColorScheme(Help.defaultColorScheme(terminal.colour() ? Help.Ansi.ON : Help.Ansi.OFF))
                .registerConverter(LocalDate.class, Tenken::date)
                .registerConverter(FailOn.class, FailOn::of)
                .registerConverter(FailOnChange.class, FailOnChange::of)
                .registerConverter(Numbering.class, Tenken::numbering)
                .registerConverter(DueState.class, Tenken::state)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(false)
                // A name that begins with @ is a name, and no file of further arguments.
                .setExpandAtFiles(false)
                .setExecutionExceptionHandler((e, command, parsed) -> report(terminal, e));
        line.setExecutionStrategy(parsed -> {
            try {
                names.refuseFolders(parsed);
            } catch (InputException e) {
                return report(terminal, e);
            }
            return new RunLast().execute(parsed);
        });
        line.setParameterExceptionHandler((e, args) -> wrongWords(terminal, e));
        return line;
    }

    /** What no handler sees, such as a lack of memory, would end the program with the status of findings. */
    static int guarded(Terminal terminal, IntSupplier work) {
        try {
            return work.getAsInt();
        } catch (Throwable e) {
            return Breakdown.tell(terminal, e);
        }
    }

    private static CommandLine patterns(Terminal terminal) {
        return new CommandLine(new PatternsCommand())
                .addSubcommand(new PatternsListCommand(terminal))
                .addSubcommand(new PatternsTestCommand(terminal))
                .addSubcommand(new PatternsCheckCommand(terminal))
                .addSubcommand(new PatternsExplainCommand(terminal));
    }

    private static CommandLine history(Terminal terminal) {
        return new CommandLine(new HistoryCommand())
                .addSubcommand(new HistoryListCommand(terminal))
                .addSubcommand(new HistoryShowCommand(terminal))
                .addSubcommand(new HistoryDiffCommand(terminal))
                .addSubcommand(new HistoryTrendCommand(terminal))
                .addSubcommand(new HistoryPruneCommand(terminal))
                .addSubcommand(new HistoryExportCommand(terminal))
                .addSubcommand(new HistoryImportCommand(terminal));
    }

    private static CommandLine audit(Terminal terminal) {
        return new CommandLine(new AuditCommand()).addSubcommand(new AuditVerifyCommand(terminal));
    }

    private static CommandLine vendor(Terminal terminal) {
        return new CommandLine(new VendorCommand())
                .addSubcommand(new VendorAddCommand(terminal))
                .addSubcommand(new VendorListCommand(terminal))
                .addSubcommand(new VendorShowCommand(terminal))
                .addSubcommand(new VendorEditCommand(terminal))
                .addSubcommand(new VendorImportCommand(terminal))
                .addSubcommand(new VendorExportCommand(terminal))
                .addSubcommand(new VendorSettingsCommand(terminal))
                .addSubcommand(new VendorAskedCommand(terminal))
                .addSubcommand(new VendorAnsweredCommand(terminal));
    }

    private static CommandLine review(Terminal terminal) {
        return new CommandLine(new ReviewCommand())
                .addSubcommand(new ReviewExportCommand(terminal))
                .addSubcommand(new ReviewImportCommand(terminal));
    }

    private static CommandLine catalog(Terminal terminal) {
        return new CommandLine(new CatalogCommand())
                .addSubcommand(new CatalogListCommand(terminal))
                .addSubcommand(new CatalogShowCommand(terminal))
                .addSubcommand(new CatalogValidateCommand(terminal));
    }

    @Override
    public Integer call() {
        throw new ParameterException(
                spec.commandLine(),
                "Which command? Wanted one of assess, extract, explain, verify, answer, init, diff, history, sign, audit, "
                        + "backup, restore, patterns, rules, catalog, vendor, worker, portfolio, watch, alerts, user, token.");
    }

    private static LocalDate date(String word) {
        try {
            return LocalDate.parse(word);
        } catch (DateTimeParseException e) {
            throw new TypeConversionException("\"" + word + "\" is no date; wanted year-month-day, as 2026-04-01");
        }
    }

    private static DueState state(String word) {
        try {
            return Word.value(DueState.class, word);
        } catch (InputException e) {
            throw new TypeConversionException(e.getMessage());
        }
    }

    private static Numbering numbering(String word) {
        try {
            return Numbering.of(word);
        } catch (InputException e) {
            throw new TypeConversionException(e.getMessage());
        }
    }

    private static int wrongWords(Terminal terminal, ParameterException e) {
        String command = e.getCommandLine().getCommandSpec().qualifiedName();
        terminal.err().message(e.getMessage());
        Meant.by(e).ifPresent(terminal.err()::println);
        terminal.err().println("'" + command + " --help' shows what it takes.");
        return ExitStatus.WRONG_INPUT;
    }

    private static int report(Terminal terminal, Exception e) {
        if (e instanceof InputException || e instanceof LimitException || e instanceof AccessException) {
            terminal.err().message(e.getMessage());
            return ExitStatus.WRONG_INPUT;
        }
        if (e instanceof InvalidPathException name) {
            FileNames names = FileNames.ofSystem();
            String next = names.areUnicode() ? "wanted the path of a file" : names.advice();
            terminal.err()
                    .message("\"" + name.getInput() + "\": no file can have this name here (" + name.getReason() + "); "
                            + next);
            return ExitStatus.WRONG_INPUT;
        }
        return Breakdown.tell(terminal, e);
    }
}
