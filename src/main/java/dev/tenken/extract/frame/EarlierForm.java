package dev.tenken.extract.frame;

import dev.tenken.data.Data;
import dev.tenken.data.SourceFile;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Tells files of sentence patterns, as they were before frames: they are refused, with what becomes of them. */
final class EarlierForm {
    private static final List<String> KEYS = List.of("groups", "lexicons", "patterns");

    private EarlierForm() {}

    /**
     * What is wrong with a file that has keys of the earlier form; nothing when it has none.
     *
     * @throws dev.tenken.model.InputException when it is no YAML
     */
    static Optional<String> problem(SourceFile file) {
        Map<String, Integer> found = new TreeMap<>(Data.keyLines(file.text(), file.path()));
        found.keySet().retainAll(KEYS);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        int line = found.values().stream().mapToInt(Integer::intValue).min().orElseThrow();
        return Optional.of(file.path() + ":" + line + ": " + String.join(", ", found.keySet())
                + ": keys of the earlier form, which is no longer read; wanted concepts, values, frames. What becomes of each key"
                + " is told in src/docs/frames.md under \"From patterns to frames\"; examples stay as they are");
    }
}
