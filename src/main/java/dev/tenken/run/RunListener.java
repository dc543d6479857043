package dev.tenken.run;

/** Is told how a run goes on. Calls may come from several threads, never two at a time. */
public interface RunListener {

    /** Takes no notice. */
    RunListener SILENT = new RunListener() {};

    /** The portfolio is open; {@code vendors} is how many it may have at most. */
    default void opened(int vendors) {}

    /** What is done now, as it stands behind "while". */
    default void works(String work) {}

    /** A line about a document: that it was read or left out, or how far a long one was examined. */
    default void tells(String line) {}

    /** A vendor is through. */
    default void done(String vendor) {}
}
