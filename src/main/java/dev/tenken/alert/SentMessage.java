package dev.tenken.alert;

import java.time.Instant;

/**
 * A message as lists show it.
 *
 * @param id for ever
 * @param route whose
 * @param stamped when it was sent, or was about to be
 * @param attempts how often it was tried
 * @param outcome {@code sent}, {@code refused}, {@code given-up}; null while nobody knows
 * @param problem what went wrong last, or null
 */
public record SentMessage(String id, String route, Instant stamped, int attempts, String outcome, String problem) {}
