package dev.tenken.history.archive;

import dev.tenken.model.InputException;
import dev.tenken.model.Nearest;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Finds the assessment that somebody means. */
final class Found {
    private static final int LEAST_LETTERS = 4;

    private Found() {}

    /** @throws InputException when there is none, or there are several */
    static Stored of(Handle handle, String word) {
        Optional<Stored> newest = Rows.latestOf(handle, word);
        if (newest.isPresent()) {
            return newest.get();
        }
        List<Stored> found = word.length() < LEAST_LETTERS ? List.of() : Rows.beginning(handle, word);
        if (found.size() == 1) {
            return found.get(0);
        }
        if (found.size() > 1) {
            throw new InputException("\"" + word + "\" is the beginning of several ids: "
                    + found.stream().map(Stored::id).toList() + "; give more of it");
        }
        List<String> vendors = Rows.latest(handle).stream().map(Stored::vendor).toList();
        throw new InputException("no assessment \"" + word
                + "\" is stored; wanted a vendor or an assessment's id, as history list shows them"
                + (vendors.isEmpty()
                        ? ": nothing is stored yet; assess PATH --database stores"
                        : "; nearest vendor: " + Nearest.to(word, vendors)));
    }
}
