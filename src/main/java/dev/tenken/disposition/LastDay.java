package dev.tenken.disposition;

import dev.tenken.model.disposition.Disposition.Kind;
import java.util.Set;

/** Which dispositions may not last for ever. */
public final class LastDay {
    /** A risk is accepted for a time, and what was shown in another way grows old. */
    private static final Set<Kind> NEEDED = Set.of(Kind.ACCEPTED_RISK, Kind.COMPENSATING_EVIDENCE);

    private LastDay() {}

    /** Whether one who decides today must say up to when. What files said before is taken as it is. */
    public static boolean isNeeded(Kind kind) {
        return NEEDED.contains(kind);
    }
}
