package dev.tenken.model.likeness;

/**
 * How many criteria of a control are met: a step of the rules on their way to a verdict.
 *
 * @param control number of the control
 * @param met how many of its criteria are met
 */
public record Tally(String control, long met) {}
