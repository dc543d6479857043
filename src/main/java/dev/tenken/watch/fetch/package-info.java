/**
 * Fetches one address as a polite visitor does: only when told to, with the site's leave, one request at a time, nothing that has not changed,
 * within limits, and from public addresses alone. The HTTP client and the reader of robots.txt stay here.
 */
package dev.tenken.watch.fetch;
