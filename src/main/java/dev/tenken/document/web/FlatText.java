package dev.tenken.document.web;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** The text of a heading, item or cell in one piece: a line per block inside it, items of lists with a dash. */
final class FlatText {
    private final InlineText text = new InlineText();

    private FlatText() {}

    static String of(Element element) {
        FlatText flat = new FlatText();
        flat.addChildren(element);
        String words = flat.text.take();
        return words.isEmpty() ? imageText(element) : words;
    }

    /** Check sheets show ○ and × as images. */
    private static String imageText(Element element) {
        Element image = element.selectFirst("img[alt]");
        return image == null ? "" : image.attr("alt").strip();
    }

    private void addChildren(Element element) {
        element.childNodes().forEach(this::add);
    }

    private void add(Node node) {
        if (!HtmlBlocks.isBlock(node)) {
            text.add(node);
            return;
        }
        Element block = (Element) node;
        text.breakLine();
        if (block.tagName().equals("pre")) {
            text.addLines(block.wholeText());
            return;
        }
        if (block.tagName().equals("li") && block.hasText()) {
            text.addMarker("- ");
        }
        addChildren(block);
        text.breakLine();
    }
}
