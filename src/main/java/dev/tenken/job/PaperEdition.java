package dev.tenken.job;

import java.time.Instant;

/**
 * An edition of a paper that was laid into a vendor's folder, or was replaced there.
 *
 * @param path below the vendor's folder
 * @param digest of its bytes, which the archive keeps
 * @param came when it was laid there; of one that was there before, when it was replaced
 * @param broughtBy who brought it, or null when nobody knows
 * @param kind what sort of paper it was read as, or null when it was not read for this
 * @param characters of its text, or null
 * @param statements how many were found in it, or null
 * @param ended when it was replaced or struck, or null while it is the newest
 * @param endedBy who did that, or null
 */
public record PaperEdition(
        String path,
        String digest,
        Instant came,
        String broughtBy,
        String kind,
        Integer characters,
        Integer statements,
        Instant ended,
        String endedBy) {}
