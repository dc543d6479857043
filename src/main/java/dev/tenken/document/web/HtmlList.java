package dev.tenken.document.web;

import dev.tenken.document.format.ContentBuilder;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Writes a list and those nested in it. */
final class HtmlList {
    /** One for all lists: their depth alone tells what stands below what. */
    private static final String MARKER = "item";

    private final ContentBuilder content;

    HtmlList(ContentBuilder content) {
        this.content = content;
    }

    void read(Element list) {
        readList(list, 1);
    }

    /** Each term is an item, and what describes it stands below it. */
    void readDefinitions(Element list) {
        readDefinitions(list, 1);
    }

    private void readDefinitions(Element list, int depth) {
        for (Element part : Definitions.parts(list)) {
            if (part.tagName().equals("dt")) {
                content.item(depth, MARKER, FlatText.of(part).replace('\n', ' '));
            } else {
                readItem(part, depth + 1);
            }
        }
    }

    private void readList(Element list, int depth) {
        for (Element child : list.children()) {
            // Lists are often nested without an item around them.
            if (isList(child)) {
                readNested(child, depth + 1);
            } else {
                readItem(child, depth);
            }
        }
    }

    /** Text behind a nested list is an item of its own. */
    private void readItem(Element item, int depth) {
        InlineText text = new InlineText();
        readParts(item, text, depth);
        content.item(depth, MARKER, text.take());
    }

    private void readParts(Element element, InlineText text, int depth) {
        for (Node child : element.childNodes()) {
            if (!HtmlBlocks.isBlock(child)) {
                text.add(child);
                continue;
            }
            Element block = (Element) child;
            text.breakLine();
            if (isList(block)) {
                content.item(depth, MARKER, text.take());
                readNested(block, depth + 1);
            } else if (block.tagName().equals("table") && !HtmlTable.isLayout(block)) {
                text.addLines(FlatText.of(block));
            } else {
                readParts(block, text, depth);
            }
            text.breakLine();
        }
    }

    private void readNested(Element list, int depth) {
        if (list.tagName().equals("dl")) {
            readDefinitions(list, depth);
        } else {
            readList(list, depth);
        }
    }

    private static boolean isList(Element element) {
        return element.tagName().matches("ul|ol|menu|dir|dl");
    }
}
