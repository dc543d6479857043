package dev.tenken.document.web;

import dev.tenken.document.structure.RaisedDigits;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Collects running text as a browser shows it: white space falls together, {@code br} breaks the line. */
final class InlineText {
    private final StringBuilder text = new StringBuilder();

    /** White space that was met and not yet written; it is dropped at either end of a line. */
    private String pending = "";

    /** Adds what a node without blocks in it says. */
    InlineText add(Node node) {
        if (node instanceof TextNode words) {
            addWords(words.getWholeText());
        } else if (node instanceof Element element) {
            if (element.tagName().equals("br")) {
                breakLine();
            } else if (element.tagName().equals("sup") && RaisedDigits.are(element.text())) {
                addWords(RaisedDigits.of(element.text()));
            } else {
                element.childNodes().forEach(this::add);
            }
        }
        return this;
    }

    /** Ends the line, if it has text. */
    void breakLine() {
        pending = "";
        if (text.length() > 0 && text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
    }

    /** Adds text whose line ends the author set. */
    void addLines(String lines) {
        breakLine();
        text.append(lines.replace("\r\n", "\n").replace('\r', '\n'));
        breakLine();
    }

    /** Begins a line with a marker that the page shows and does not spell. */
    void addMarker(String marker) {
        breakLine();
        text.append(marker);
    }

    /** The text collected so far; the collection begins anew. */
    String take() {
        String taken = text.toString().strip();
        text.setLength(0);
        pending = "";
        return taken;
    }

    private void addWords(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f') {
                pending = c == '\n' || pending.equals("\n") ? "\n" : " ";
            } else if (c != '\u00AD' && c != '\u200B') {
                addSpaceBefore(c);
                text.append(c);
            }
        }
    }

    /** A line of the source that ends between two Japanese characters is no space in the sentence. */
    private void addSpaceBefore(char c) {
        char last = text.length() == 0 ? '\n' : text.charAt(text.length() - 1);
        boolean wrapped = pending.equals("\n") && isWide(last) && isWide(c);
        if (!pending.isEmpty() && last != '\n' && !wrapped) {
            text.append(' ');
        }
        pending = "";
    }

    private static boolean isWide(char c) {
        return (c >= 0x3000 && c <= 0x9FFF) || (c >= 0xFF00 && c <= 0xFFEF);
    }
}
