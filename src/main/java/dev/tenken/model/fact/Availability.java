package dev.tenken.model.fact;

import dev.tenken.model.TimeSpan;

/**
 * Service levels, redundancy and recovery objectives.
 *
 * @param rate availability in percent
 * @param rto recovery time objective
 * @param rpo recovery point objective
 */
public record Availability(Statement statement, Double rate, TimeSpan rto, TimeSpan rpo) implements VendorFact {}
