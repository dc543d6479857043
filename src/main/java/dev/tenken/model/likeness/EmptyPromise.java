package dev.tenken.model.likeness;

import dev.tenken.model.document.Evidence;
import dev.tenken.model.fact.Topic;

/**
 * A heading that names a topic, over a section that states nothing on it.
 *
 * @param topic what the heading names
 * @param heading the heading
 */
public record EmptyPromise(Topic topic, Evidence heading) {}
