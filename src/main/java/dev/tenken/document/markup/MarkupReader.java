package dev.tenken.document.markup;

import dev.tenken.document.format.Content;

/** Reads a text with marks of one format. The text of record is the file's own: quotes are verbatim of the source. */
@FunctionalInterface
public interface MarkupReader {

    /** Any text gives a content; what is no mark of the format is read as it stands. */
    Content read(String text);
}
