package dev.tenken.cli;

import dev.tenken.model.Failure;
import dev.tenken.model.VendorFiles;
import java.util.List;

/** Tells of documents that could not be read. */
final class Failures {
    private Failures() {}

    /** Prints every failure; true when there was one. */
    static boolean report(Terminal terminal, List<VendorFiles> vendors) {
        List<Failure> failures =
                vendors.stream().flatMap(v -> v.failures().stream()).toList();
        if (failures.isEmpty()) {
            return false;
        }
        terminal.err()
                .println(
                        failures.size() == 1
                                ? "1 document could not be read; the rest was used:"
                                : failures.size() + " documents could not be read; the rest was used:");
        failures.forEach(f -> terminal.err().message("  " + shown(f)));
        return true;
    }

    /** Prints the facts from outside and the dispositions that were refused, and what else is to be told of them; true when one was refused. */
    static boolean report(Terminal terminal, Workbench workbench) {
        workbench.notes().forEach(terminal.err()::message);
        List<String> refused = workbench.refused();
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
