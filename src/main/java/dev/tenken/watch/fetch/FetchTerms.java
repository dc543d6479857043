package dev.tenken.watch.fetch;

import java.time.Duration;

/**
 * How addresses are fetched.
 *
 * @param allowed whether at all; off unless somebody says so
 * @param anyAddress whether addresses that are not public may be asked, for documents inside an own network
 * @param maxBytes of one document, decompressed
 * @param patience for one answer to begin, and for each pause in it
 * @param limit for one address as a whole, redirections included
 * @param redirections that are followed
 * @param pause between two requests to one host, beside what its robots.txt asks for
 * @param agent name under which the program presents itself, with a way to reach those who run it
 */
public record FetchTerms(
        boolean allowed,
        boolean anyAddress,
        long maxBytes,
        Duration patience,
        Duration limit,
        int redirections,
        Duration pause,
        String agent) {

    /** As many bytes as the largest document that is read may have. */
    private static final long MAX_BYTES = 50L * 1024 * 1024;

    /** Nothing is fetched. */
    public static final FetchTerms OFF = new FetchTerms(
            false,
            false,
            MAX_BYTES,
            Duration.ofSeconds(20),
            Duration.ofMinutes(2),
            5,
            Duration.ofSeconds(1),
            "Tenken (reads published security documents)");

    /** The same, allowed. */
    public FetchTerms on() {
        return new FetchTerms(true, anyAddress, maxBytes, patience, limit, redirections, pause, agent);
    }

    /** The same, with addresses that are not public. */
    public FetchTerms toAnyAddress() {
        return new FetchTerms(allowed, true, maxBytes, patience, limit, redirections, pause, agent);
    }

    /** The same, under another name. */
    public FetchTerms as(String name) {
        return new FetchTerms(allowed, anyAddress, maxBytes, patience, limit, redirections, pause, name);
    }
}
