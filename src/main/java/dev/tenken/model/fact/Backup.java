package dev.tenken.model.fact;

import dev.tenken.model.Interval;
import dev.tenken.model.TimeSpan;

/**
 * Backups of customer data.
 *
 * @param frequency how often they are taken
 * @param generations how many are kept
 * @param retention how long each is kept
 * @param offsite kept away from the primary site
 * @param encrypted stored encrypted
 * @param restoreTested whether restoring is tested
 * @param customerRestore whether a customer can have data restored on request
 * @param method full, differential, snapshot, replication and the like, in the text's own words
 * @param restorable whether the text says that (and to what state) data can be restored from them
 */
public record Backup(
        Statement statement,
        Interval frequency,
        Integer generations,
        TimeSpan retention,
        Boolean offsite,
        Boolean encrypted,
        Boolean restoreTested,
        Boolean customerRestore,
        @Extension String method,
        @Extension Boolean restorable)
        implements VendorFact {}
