package dev.tenken.history.saved;

import java.util.List;

/**
 * What the catalog asks by a control.
 *
 * @param digest of its criteria
 * @param topics the topics whose facts bear on it, sorted
 */
public record SavedControl(String digest, List<String> topics) {

    public SavedControl {
        topics = List.copyOf(topics);
    }
}
