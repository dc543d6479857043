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

    private static final List<String> EVENTS = List.of(
            "access", "audit", "operation", "event", "activity", "login", "session", "security", "system", "admin");
    private static final Pattern INNER = Pattern.compile(
            "(?iU)observab|telemetry|(?<![a-z])(?:traces?|tracing|debug\\w*|metrics?|performance|crash|prompts?|inference|build|deploy\\w*|conversations?|chat)(?![a-z])|トレース|デバッグ|テレメトリ|性能|会話|チャット|ビルド");

    /** True when it is a log of what people do in the service, or is not said to be another one: no traces, no debugging, no talks. */
    public boolean isOfEvents() {
        return isOfOneOf(EVENTS)
                || kind.stream().noneMatch(k -> INNER.matcher(k).find())
                        && !INNER.matcher(getEvidence().get(0).quote()).find();
    }

    /** Whether one of the logs is of one of these kinds. */
    public boolean isOfOneOf(List<String> kinds) {
        return kind.stream().anyMatch(kinds::contains);
    }
}
