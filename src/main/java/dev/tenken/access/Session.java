package dev.tenken.access;

import java.time.Instant;

/**
 * Somebody who is logged in.
 *
 * @param ends when it ends however busy one is
 */
public record Session(Caller caller, Instant began, Instant ends) {}
