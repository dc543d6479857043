package dev.tenken.cli;

import dev.tenken.report.common.Visible;
import dev.tenken.report.text.ScreenText;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * One of the two streams of a terminal, and the only way to it. What is printed may hold names, quotes and messages that nobody of
 * Tenken wrote: whatever in them would act on the terminal is shown as a sign. Only the styles of a {@link ScreenText} and the line
 * that is written over are sent.
 */
final class Screen {
    private static final String OVER = "\r\u001B[K";
    /** What lists its problems, one a line, indents them; any other line end came with a name. */
    private static final Pattern LISTED = Pattern.compile("\n(?=  )");

    /** What goes round in circles is seen long before. */
    private static final int MOST_OF_A_TRACE = 300;

    private final PrintStream stream;

    Screen(PrintStream stream) {
        this.stream = stream;
    }

    /** Prints a text of several lines. */
    void print(String text) {
        stream.print(Visible.lines(text));
    }

    void print(ScreenText text) {
        stream.print(text);
    }

    /** Prints one line. */
    void println(Object line) {
        stream.print(Visible.line(String.valueOf(line)) + "\n");
    }

    void println() {
        stream.print("\n");
    }

    /** Prints words after a format of the program's own. */
    void printf(String format, Object... words) {
        Object[] shown = new Object[words.length];
        for (int i = 0; i < words.length; i++) {
            shown[i] = words[i] instanceof Number ? words[i] : Visible.line(String.valueOf(words[i]));
        }
        stream.print(String.format(Locale.ROOT, format, shown));
    }

    /** Prints JSON that a program may read: what would act on the terminal is escaped as JSON has it. */
    void printJson(String json) {
        try {
            json().write(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Prints what is written into it as {@link #printJson} does. Of characters outside the BMP it expects both halves. */
    Writer json() {
        return new Writer() {
            @Override
            public void write(char[] letters, int from, int count) {
                StringBuilder escaped = new StringBuilder(count);
                for (int i = from; i < from + count; i++) {
                    char c = letters[i];
                    if (!Character.isSurrogate(c) && Visible.acts(c)) {
                        escaped.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
                    } else {
                        escaped.append(c);
                    }
                }
                send(escaped.toString());
            }

            @Override
            public void flush() {
                // The stream is flushed when the program ends.
            }

            @Override
            public void close() {
                flush();
            }
        };
    }

    private void send(String shown) {
        stream.print(shown);
    }

    /** Prints the message of an error, which may list several problems. */
    void message(String message) {
        for (String line : LISTED.split(String.valueOf(message))) {
            println(line);
        }
    }

    /** Prints what a maintainer needs to know of a defect. */
    void trace(Throwable problem) {
        StringWriter trace = new StringWriter();
        problem.printStackTrace(new PrintWriter(trace));
        trace.toString().lines().limit(MOST_OF_A_TRACE).forEach(this::println);
    }

    /** Writes over the line that the cursor is in; for terminals only. */
    void over(String line) {
        stream.print(OVER + Visible.line(line));
    }

    /** Where the help of commands goes, whose words are all the program's own. */
    PrintWriter help() {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }

    void flush() {
        stream.flush();
    }
}
