package dev.tenken.summary;

/**
 * One reason of a recommendation: a threshold that is reached.
 *
 * @param limit the threshold
 * @param value its value in the profile
 * @param figure what was counted, or the percentage
 */
public record Ground(Limit limit, int value, int figure) {}
