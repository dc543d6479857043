package dev.tenken.cli;

import dev.tenken.model.WorkLimits;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** One run of the program with what it printed. */
public record CommandRun(int status, String out, String err) {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T00:00:00Z"), ZoneOffset.UTC);

    public static CommandRun of(Object... arguments) {
        return run(false, WorkLimits.STANDARD, arguments);
    }

    static CommandRun inColour(Object... arguments) {
        return run(true, WorkLimits.STANDARD, arguments);
    }

    static CommandRun within(WorkLimits limits, Object... arguments) {
        return run(false, limits, arguments);
    }

    private static CommandRun run(boolean colour, WorkLimits limits, Object... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(print(out), print(err), colour, 100, CLOCK);
        String[] words = new String[arguments.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = String.valueOf(arguments[i]);
        }
        int status = Tenken.run(terminal, limits, words);
        return new CommandRun(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static PrintStream print(ByteArrayOutputStream into) {
        return new PrintStream(into, true, StandardCharsets.UTF_8);
    }
}
