package dev.tenken.cli;

import dev.tenken.history.compare.Comparison;
import dev.tenken.history.compare.Trend;
import dev.tenken.history.compare.VerdictChange;
import dev.tenken.model.fact.Attributes;
import java.util.Set;
import picocli.CommandLine.TypeConversionException;

/** Which changes count as failed; what an auditor settled does not count. The constants are the words of the command line. */
enum FailOnChange {
    /** A verdict is worse, or nothing is disclosed any more, for whatever reason. */
    WORSE,
    /** The same, and the vendor's documents have a part in it. */
    WORSE_BY_VENDOR;

    private static final Set<Trend> WORSE_TRENDS = Set.of(Trend.WORSE, Trend.NO_LONGER_DISCLOSED);

    boolean isReachedBy(Comparison comparison) {
        return comparison.vendors().stream().flatMap(v -> v.verdicts().stream()).anyMatch(this::counts);
    }

    private boolean counts(VerdictChange change) {
        return WORSE_TRENDS.contains(change.trend())
                && !change.after().isSettled()
                && (this == WORSE || change.why().ofVendor());
    }

    /** The constant of this word of the command line. */
    static FailOnChange of(String word) {
        for (FailOnChange failOn : values()) {
            if (Attributes.word(failOn).equals(word)) {
                return failOn;
            }
        }
        throw new TypeConversionException("\"" + word + "\" is no change to fail on; wanted worse or worse-by-vendor");
    }
}
