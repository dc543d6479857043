package dev.tenken.cli;

/** Tells why the program could not go on, and what to do about it. */
final class Breakdown {
    /** Longer chains of causes do not occur; one that leads back into itself would have no end. */
    private static final int MOST_CAUSES = 20;

    private static final long MEGABYTE = 1024L * 1024;

    private Breakdown() {}

    /**
     * Prints what happened and gives the exit status. Next to nothing is allocated: there may be no more memory to have.
     *
     * @param problem anything but wrong input; a lack of memory is found among its causes too
     */
    static int tell(Terminal terminal, Throwable problem) {
        OutOfMemoryError memory = memory(problem);
        if (memory != null) {
            terminal.err()
                    .println("Out of memory" + terminal.underway().phrase() + ": the program may use "
                            + Runtime.getRuntime().maxMemory() / MEGABYTE + " MB"
                            + (memory.getMessage() == null ? "." : " (" + memory.getMessage() + ")."));
            terminal.err()
                    .println(
                            "Give it more, as java -Xmx4g -jar tenken.jar …; or assess the portfolio in parts; or name fewer "
                                    + "forms with --format.");
            return ExitStatus.FAILED;
        }
        terminal.err()
                .println("Tenken failed" + terminal.underway().phrase()
                        + "; this is a defect of the program, not of your input:");
        terminal.err().trace(problem);
        return ExitStatus.FAILED;
    }

    private static OutOfMemoryError memory(Throwable problem) {
        Throwable cause = problem;
        for (int i = 0; cause != null && i < MOST_CAUSES; i++) {
            if (cause instanceof OutOfMemoryError memory) {
                return memory;
            }
            cause = cause.getCause();
        }
        return null;
    }
}
