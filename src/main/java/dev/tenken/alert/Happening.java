package dev.tenken.alert;

import dev.tenken.model.LocalizedText;

/**
 * Something that happened.
 *
 * @param kind none of a deadline
 * @param vendor id of the vendor that it is about
 * @param id tells it from others of the kind and vendor; the same happening has the same one whenever it is told of
 * @param subject what it is about: a document, a control
 * @param detail more of it, one line, or null
 */
public record Happening(AlertKind kind, String vendor, String id, String subject, LocalizedText detail) {

    public Happening {
        if (kind.isDeadline()) {
            throw new IllegalArgumentException(kind + " is told ahead of a day");
        }
    }
}
