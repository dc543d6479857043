package dev.tenken.document.markup;

import dev.tenken.document.format.Content;
import java.util.List;

/** Reads Markdown with what publishers of documentation add to it: components, shortcodes, admonitions, parts to be folded out. */
public final class MarkdownSource implements MarkupReader {
    private final boolean expressions;

    /** @param expressions whether braces hold expressions and the text imports and exports, as in MDX */
    public MarkdownSource(boolean expressions) {
        this.expressions = expressions;
    }

    @Override
    public Content read(String text) {
        MarkedText marked = new MarkedText(text);
        List<Tag> tags = new MarkdownScan(marked, expressions).tags();
        Enclosures.take(tags, marked);
        return marked.content();
    }
}
