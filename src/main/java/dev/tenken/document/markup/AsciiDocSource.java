package dev.tenken.document.markup;

import dev.tenken.document.format.Content;

/** Reads AsciiDoc. What is included from other files is not read; parts that depend on attributes are. */
public final class AsciiDocSource implements MarkupReader {

    @Override
    public Content read(String text) {
        MarkedText marked = new MarkedText(text);
        new AsciiDocLines(marked).take();
        return marked.content();
    }
}
