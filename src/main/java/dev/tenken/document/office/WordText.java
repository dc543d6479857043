package dev.tenken.document.office;

import dev.tenken.office.read.Xml;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;

/** Collects the text of one paragraph as it is shown, deletions accepted and what is struck out left out; boxes and notes are kept aside. */
final class WordText {
    /** Signs of Wingdings that answers are given with. */
    private static final Map<Integer, String> SIGNS = Map.ofEntries(
            Map.entry(0xFC, "✓"),
            Map.entry(0xFE, "☑"),
            Map.entry(0x52, "☑"),
            Map.entry(0xFB, "✗"),
            Map.entry(0xFD, "☒"),
            Map.entry(0x54, "☒"),
            Map.entry(0xA8, "□"),
            Map.entry(0x6F, "□"),
            Map.entry(0x6E, "■"),
            Map.entry(0x6C, "●"),
            Map.entry(0xA1, "○"));

    private static final int SYMBOL_AREA = 0xF000;

    private final StringBuilder text = new StringBuilder();
    private final List<Element> boxes = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    private WordText() {}

    static WordText of(Element paragraph) {
        WordText text = new WordText();
        text.addChildren(paragraph);
        return text;
    }

    String text() {
        return text.toString().strip();
    }

    /** Contents of the text boxes that are anchored in it. */
    List<Element> boxes() {
        return boxes;
    }

    /** Keys of the notes that it refers to: the local name of the reference and the id. */
    List<String> notes() {
        return notes;
    }

    private void addChildren(Element parent) {
        Xml.children(parent).forEach(this::add);
    }

    private void add(Element element) {
        switch (element.getLocalName()) {
            case "t" -> text.append(element.getTextContent());
            case "tab", "ptab" -> text.append(' ');
            case "br", "cr" -> text.append('\n');
            case "noBreakHyphen" -> text.append('-');
            case "sym" -> addSign(element);
            case "footnoteReference", "endnoteReference" ->
                notes.add(element.getLocalName().replace("Reference", "") + Xml.attribute(element, "id"));
            case "txbxContent" -> boxes.add(element);
            case "r" -> addRun(element);
            case "AlternateContent" -> addAlternative(element);
            // What was deleted or moved away, the codes of fields, readings above characters, and hyphens that show
            // only at a line's end.
            case "del", "moveFrom", "delText", "instrText", "delInstrText", "rt", "softHyphen", "pPr", "rPr" -> {}
            default -> addChildren(element);
        }
    }

    private void addRun(Element run) {
        boolean gone =
                Xml.isOn(run, "rPr", "vanish") || Xml.isOn(run, "rPr", "strike") || Xml.isOn(run, "rPr", "dstrike");
        if (!gone) {
            addChildren(run);
        }
    }

    /** The same thing for newer and for older programs. */
    private void addAlternative(Element alternatives) {
        Element first = Xml.child(alternatives, "Choice");
        Element chosen = first != null ? first : Xml.child(alternatives, "Fallback");
        if (chosen != null) {
            addChildren(chosen);
        }
    }

    private void addSign(Element sign) {
        String code = Xml.attribute(sign, "char");
        if (code != null && code.matches("[0-9A-Fa-f]{1,4}")) {
            int number = Integer.parseInt(code, 16);
            text.append(SIGNS.getOrDefault(number >= SYMBOL_AREA ? number - SYMBOL_AREA : number, ""));
        }
    }
}
