package dev.tenken.access.oidc;

import java.net.URI;

/**
 * A browser that is sent elsewhere.
 *
 * @param where to
 * @param kept what it is to keep until it comes back, in a cookie that no script reads, for ten minutes
 */
public record Away(URI where, String kept) {}
