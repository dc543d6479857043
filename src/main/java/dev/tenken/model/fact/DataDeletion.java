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
