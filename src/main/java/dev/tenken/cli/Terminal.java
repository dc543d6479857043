package dev.tenken.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import picocli.CommandLine.Help.Ansi;

/**
 * What a command prints to, and what it knows of the world outside.
 *
 * @param out results
 * @param err progress and errors
 * @param colour whether {@code out} is a terminal that shows colours
 * @param width of the terminal, in columns
 * @param clock for the date of an assessment when none is given
 * @param underway what the program is at
 */
record Terminal(Screen out, Screen err, boolean colour, int width, Clock clock, Underway underway) {
    private static final int USUAL_WIDTH = 100;
    private static final int MIN_WIDTH = 40;

    Terminal(PrintStream out, PrintStream err, boolean colour, int width, Clock clock) {
        this(new Screen(out), new Screen(err), colour, width, clock, new Underway());
    }

    /** The terminal that the program runs in. It is written in UTF-8 whatever the system's locale: documents are Japanese. */
    static Terminal ofSystem() {
        return new Terminal(
                new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                Ansi.AUTO.enabled(),
                width(System.getenv()),
                Clock.systemDefaultZone());
    }

    private static int width(Map<String, String> environment) {
        try {
            return Math.max(MIN_WIDTH, Integer.parseInt(environment.getOrDefault("COLUMNS", "")));
        } catch (NumberFormatException e) {
            return USUAL_WIDTH;
        }
    }
}
