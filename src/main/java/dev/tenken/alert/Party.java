package dev.tenken.alert;

import dev.tenken.model.LocalizedText;

/**
 * A vendor as messages name it.
 *
 * @param name in both languages
 * @param owner who looks after it, by name or address, or null
 */
public record Party(LocalizedText name, String owner) {}
