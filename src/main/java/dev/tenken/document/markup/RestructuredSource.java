package dev.tenken.document.markup;

import dev.tenken.document.format.Content;

/** Reads reStructuredText. What is included from other files is not read. */
public final class RestructuredSource implements MarkupReader {

    @Override
    public Content read(String text) {
        MarkedText marked = new MarkedText(text);
        new RestructuredLines(marked).take();
        return marked.content();
    }
}
