package dev.tenken.summary;

import dev.tenken.data.Data;
import dev.tenken.data.SourceFile;
import dev.tenken.data.SourceFiles;
import dev.tenken.model.LocalizedText;

/**
 * How far the verdicts can be relied on, as it was measured; see {@code summary/reliability.yaml}.
 *
 * @param satisfiedWrongOneIn of so many verdicts "satisfied", one does not hold when a second reader reads the paper
 * @param agreedFrom percent of all verdicts that agreed with the second reader's, in the worst measurement
 * @param agreedTo the same in the best one
 * @param source what was measured, and how
 */
public record Reliability(int satisfiedWrongOneIn, int agreedFrom, int agreedTo, LocalizedText source) {

    private static final Reliability MEASURED = load();

    /** What was measured of this edition's rules and patterns. */
    public static Reliability measured() {
        return MEASURED;
    }

    private static Reliability load() {
        SourceFile file = SourceFiles.builtIn("summary", "reliability.yaml").get(0);
        return Data.readYaml(file.text(), file.path(), Reliability.class);
    }
}
