package dev.tenken.cli;

import dev.tenken.run.RunListener;

/** Tells on standard error how far a long run has come; quiet when there are only a handful of vendors. */
final class Progress implements RunListener {
    /** Up to this many vendors are done before anybody wonders. */
    static final int HANDFUL = 5;

    private final Terminal terminal;
    private int total;
    private int done;

    Progress(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void opened(int vendors) {
        total = vendors;
    }

    /** Tells how far a long file was read or examined; what was read or left out as a whole stands in the reports. */
    @Override
    public void tells(String line) {
        if (!line.startsWith("read ") && !line.startsWith("left out ")) {
            terminal.err().println(line);
            terminal.err().flush();
        }
    }

    @Override
    public void works(String work) {
        terminal.underway().is(work);
    }

    @Override
    public void done(String vendor) {
        done++;
        if (total <= HANDFUL) {
            return;
        }
        String line = "[" + done + "/" + total + "] " + vendor;
        // On a terminal the line is written over; in a log each stands for itself.
        if (!terminal.colour()) {
            terminal.err().println(line);
        } else {
            terminal.err().over(done == total ? "" : line);
        }
        terminal.err().flush();
    }
}
