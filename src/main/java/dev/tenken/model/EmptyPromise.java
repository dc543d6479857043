package dev.tenken.model;

/**
 * A heading that names a topic, over a section that states nothing on it.
 *
 * @param topic what the heading names
 * @param heading the heading
 */
public record EmptyPromise(Topic topic, Evidence heading) {}
