package dev.tenken.cli;

/** The exit statuses that scripts may rely on. */
final class ExitStatus {
    /** Done. */
    static final int DONE = 0;
    /**
     * Done, and there are findings at or above {@code --fail-on}, {@code verify} found what does not hold, or examples of patterns fail
     * or are missing.
     */
    static final int FINDINGS = 1;
    /** The input or the words of the command are wrong. What could be assessed was assessed and reported. */
    static final int WRONG_INPUT = 2;
    /** The program failed. */
    static final int FAILED = 3;

    private ExitStatus() {}
}
