package dev.tenken.cli;

import dev.tenken.model.document.Failure;
import dev.tenken.model.document.VendorFiles;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells of documents and vendors that were not assessed. */
final class Failures {
    private Failures() {}

    /** Prints every failure, and how the program failed where the fault is its own; the exit status that follows. */
    static int report(Terminal terminal, List<VendorFiles> vendors) {
        List<Failure> failures =
                vendors.stream().flatMap(v -> v.failures().stream()).toList();
        if (failures.isEmpty()) {
            return ExitStatus.DONE;
        }
        terminal.err()
                .println(
                        failures.size() == 1
                                ? "1 document or vendor was not assessed; the rest was:"
                                : failures.size() + " documents or vendors were not assessed; the rest was:");
        failures.forEach(f -> terminal.err().message("  " + shown(f)));
        return tellDefects(terminal, failures.stream().filter(Failure::isDefect).toList())
                ? ExitStatus.FAILED
                : ExitStatus.WRONG_INPUT;
    }

    /** Prints how the program failed; true when it did. What failed alike on many documents is told once. */
    private static boolean tellDefects(Terminal terminal, List<Failure> defects) {
        Set<String> told = new HashSet<>();
        for (Failure failure : defects) {
            if (told.add(failure.defect().toString())) {
                terminal.err().println("Tenken failed on " + failure.path() + ":");
                terminal.err().trace(failure.defect());
            }
        }
        return !defects.isEmpty();
    }

    /** Prints the facts from outside and the dispositions that were refused, and what else is to be told of them; true when one was refused. */
    static boolean report(Terminal terminal, List<String> refused, List<String> notes) {
        notes.forEach(terminal.err()::message);
        if (refused.isEmpty()) {
            return false;
        }
        terminal.err().println("Facts or dispositions that do not fit: " + refused.size() + "; the others were used:");
        refused.forEach(line -> terminal.err().message("  " + line));
        return true;
    }

    /** Messages about a line begin with the path themselves. */
    private static String shown(Failure failure) {
        return failure.message().startsWith(failure.path())
                ? failure.message()
                : failure.path() + ": " + failure.message();
    }
}
