package dev.tenken.model.fact;

import dev.tenken.model.TimeSpan;
import dev.tenken.model.likeness.Group;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Deletion of customer data after the contract ends or on request.
 *
 * @param deadline within which time the data is gone
 * @param includesBackups whether copies in backups go too
 * @param certificate whether a certificate of deletion is issued
 * @param retained true when the deadline is told as the time for which data are kept after the end
 */
public record DataDeletion(
        Statement statement,
        TimeSpan deadline,
        Boolean includesBackups,
        Boolean certificate,
        @Extension Boolean retained)
        implements VendorFact {

    private static final String ANY_SERVICE = "";
    private static final List<String> AT_ONCE =
            List.of("immediately", "at once", "straight away", "instantly", "直ちに", "ただちに", "即時", "即座");
    private static final List<String> LATER = List.of("after the", "period", "期間経過", "経過後", "backup", "バックアップ");
    private static final List<String> RECORDS = List.of(
            "invoice", "billing", "tax", "statut", "law", "legal", "log", "backup", "請求", "取引", "法令", "法律", "帳簿", "ログ",
            "履歴", "バックアップ");

    /** True when data are gone as soon as the contract ends. */
    public boolean isAtOnce() {
        return deadline == null && saysOneOf(AT_ONCE) && !saysOneOf(LATER);
    }

    /** True when it is about what is kept for a reason of its own. */
    public boolean isOfRecords() {
        return saysOneOf(RECORDS);
    }

    /** True when one of the backups, of a service that both hold for, is kept longer than the data may be. */
    public boolean isOutlivedByOneOf(Group backups) {
        Map<String, Long> longest = backups.keep("longest", () -> longest(backups));
        return deadline != null
                && services(this).stream().anyMatch(s -> longest.getOrDefault(s, 0L) > deadline.seconds());
    }

    /** The longest retention by service, and of all of them. */
    private static Map<String, Long> longest(Group backups) {
        Map<String, Long> longest = new HashMap<>();
        for (Backup backup : backups.all(Backup.class)) {
            if (backup.retention() != null) {
                long seconds = backup.retention().seconds();
                services(backup).forEach(s -> longest.merge(s, seconds, Math::max));
            }
        }
        return longest;
    }

    private static List<String> services(VendorFact fact) {
        return fact.getServices().isEmpty() ? List.of(ANY_SERVICE) : fact.getServices();
    }
}
