package dev.tenken.cli;

import java.util.function.Consumer;

/** Tells on standard error how far a long run has come; quiet when there are only a handful of vendors. */
final class Progress {
    /** Up to this many vendors are done before anybody wonders. */
    static final int HANDFUL = 5;

    private final Terminal terminal;
    private final int total;
    private int done;

    Progress(Terminal terminal, int total) {
        this.terminal = terminal;
        this.total = total;
    }

    /** Tells how far a long file was read; what was read or left out as a whole stands in the reports. */
    static Consumer<String> ofReading(Terminal terminal) {
        return line -> {
            if (!line.startsWith("read ") && !line.startsWith("left out ")) {
                terminal.err().println(line);
                terminal.err().flush();
            }
        };
    }

    /** Tells how far a long document was examined. */
    void tell(String line) {
        terminal.err().println(line);
        terminal.err().flush();
    }

    /** Notes what is done now, as it stands behind "while". */
    void begin(String work) {
        terminal.underway().is(work);
    }

    void done(String vendor) {
        done++;
        if (total > HANDFUL) {
            String line = "[" + done + "/" + total + "] " + vendor;
            // On a terminal the line is written over; in a log each stands for itself.
            if (terminal.colour()) {
                terminal.err().over(line);
            } else {
                terminal.err().println(line);
            }
            terminal.err().flush();
        }
    }

    void finish() {
        if (total > HANDFUL && terminal.colour()) {
            terminal.err().over("");
        }
    }
}
