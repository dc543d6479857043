package dev.tenken.document.office;

import dev.tenken.office.read.Xml;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.w3c.dom.Element;

/** The footnotes and endnotes of a Word document. */
final class WordNotes {
    private final Map<String, String> texts = new HashMap<>();

    /** The roots may be null. */
    WordNotes(Element footnotes, Element endnotes) {
        add(footnotes);
        add(endnotes);
    }

    private void add(Element root) {
        if (root == null) {
            return;
        }
        for (Element note : Xml.children(root)) {
            String text = Xml.children(note).stream()
                    .filter(child -> Xml.is(child, "p"))
                    .map(paragraph -> WordText.of(paragraph).text())
                    .filter(line -> !line.isEmpty())
                    .collect(Collectors.joining("\n"));
            texts.put(note.getLocalName() + Xml.attribute(note, "id"), text);
        }
    }

    /** The text of the note, or "". */
    String text(String key) {
        return texts.getOrDefault(key, "");
    }
}
