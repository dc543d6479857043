package dev.tenken.model.fact;

import dev.tenken.model.TimeSpan;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Logs that are kept: how long, who sees them, how they are protected.
 *
 * @param retention how long
 * @param retentionMax the longest, where the text gives a range
 * @param kind which logs: access, audit, system, operation and the like
 * @param customerAccess whether customers can see or download them
 * @param guarded whether they are protected against change and access
 * @param alerts whether the log notifies customers
 */
public record LogRetention(
        Statement statement,
        TimeSpan retention,
        TimeSpan retentionMax,
        List<String> kind,
        Boolean customerAccess,
        Boolean guarded,
        @Extension Boolean alerts)
        implements VendorFact {

    public LogRetention {
        kind = kind == null ? List.of() : List.copyOf(kind);
    }

    private static final List<String> ENDLESS = List.of(
            "無制限",
            "無期限",
            "永久",
            "永続",
            "unlimited",
            "indefinite",
            "forever",
            "without limit",
            "no limit",
            "never delete");

    /** True when the quote says that they are kept without a limit: it may hold for a plan or a sort of log. */
    public boolean isKeptWithoutEnd() {
        return retention == null && saysOneOf(ENDLESS);
    }

    private static final Pattern PART = Pattern.compile("(?i)ip.?(?:address|アドレス)|personal (?:data|information)|個人情報"
            + "|logg?(?:ing|s)? (?:for|of|on) (?:our|the|its) |[^。、]{2,20}(?:では|については)、?[^。、]{0,12}ログ");

    /** True when the quote speaks of what one thing writes to a log, or of one thing that is written there. */
    public boolean isOfPart() {
        return PART.matcher(getEvidence().get(0).quote()).find();
    }

    /** Whether one of the logs is of one of these kinds. */
    public boolean isOfOneOf(List<String> kinds) {
        return kind.stream().anyMatch(kinds::contains);
    }
}
