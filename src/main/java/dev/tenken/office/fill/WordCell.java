package dev.tenken.office.fill;

import dev.tenken.data.XmlCharacters;
import dev.tenken.office.read.Xml;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Looks into a cell of a Word table, and writes into one that is empty. */
final class WordCell {
    private WordCell() {}

    /** The text as it is shown, a line for each paragraph. What a drop-down shows before anything is chosen is no text. */
    static String text(Element element) {
        StringBuilder text = new StringBuilder();
        add(element, text);
        return text.toString()
                .lines()
                .map(String::strip)
                .filter(l -> !l.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static void add(Element element, StringBuilder text) {
        switch (element.getLocalName()) {
            case "t" -> text.append(element.getTextContent());
            case "tab" -> text.append(' ');
            case "br", "cr" -> text.append('\n');
            case "noBreakHyphen" -> text.append('-');
            case "del", "moveFrom", "delText", "instrText", "rt", "pPr", "rPr", "sdtPr", "Fallback" -> {}
            case "sdt" -> {
                if (!Xml.isOn(element, "sdtPr", "showingPlcHdr")) {
                    Xml.children(element).forEach(child -> add(child, text));
                }
            }
            default -> Xml.children(element).forEach(child -> add(child, text));
        }
        if (Xml.is(element, "p")) {
            text.append('\n');
        }
    }

    /** The first element of the name below, or null. */
    static Element first(Element parent, String name) {
        for (Element child : Xml.children(parent)) {
            Element found = Xml.is(child, name) ? child : first(child, name);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** What a drop-down in the cell offers; empty when it has none. */
    static List<String> options(Element cell) {
        Element list = first(cell, "dropDownList") != null ? first(cell, "dropDownList") : first(cell, "comboBox");
        List<String> options = new ArrayList<>();
        for (Element item : list == null ? List.<Element>of() : Xml.children(list)) {
            String shown = Xml.attribute(item, "displayText");
            String value = Xml.attribute(item, "value");
            String option = shown == null ? value : shown;
            if (option != null && value != null && !value.isBlank()) {
                options.add(option);
            }
        }
        return options;
    }

    /** Writes a paragraph per line, the first into the one that stands there; the drop-down shows it when there is one. */
    static void write(Element cell, String text, Element model) {
        Element list = first(cell, "dropDownList") != null ? first(cell, "dropDownList") : first(cell, "comboBox");
        Element control = list == null ? null : first(cell, "sdt");
        Element place = control == null ? cell : Xml.child(control, "sdtContent");
        if (control != null) {
            remove(Xml.child(control, "sdtPr"), "showingPlcHdr");
        }
        Element paragraph = first(place, "p");
        Element inline = paragraph == null && control != null ? place : paragraph;
        if (inline == null) {
            inline = element(cell, "p");
            cell.appendChild(inline);
        }
        for (Element run : Xml.children(inline)) {
            if (Xml.is(run, "r")) {
                inline.removeChild(run);
            }
        }
        String[] lines = XmlCharacters.only(text).split("\n", -1);
        inline.appendChild(run(inline, lines, model));
    }

    /** Writes a further paragraph at the end, which looks like the last one. */
    static void append(Element cell, String text) {
        Element paragraph = element(cell, "p");
        List<Element> standing =
                Xml.children(cell).stream().filter(c -> Xml.is(c, "p")).toList();
        Element last = standing.isEmpty() ? null : standing.get(standing.size() - 1);
        Element settings = last == null ? null : Xml.child(last, "pPr");
        if (settings != null) {
            paragraph.appendChild(settings.cloneNode(true));
        }
        cell.appendChild(paragraph);
        paragraph.appendChild(run(paragraph, XmlCharacters.only(text).split("\n", -1), cell));
    }

    private static void remove(Element parent, String name) {
        Element child = Xml.child(parent, name);
        if (child != null) {
            parent.removeChild(child);
        }
    }

    /** A run that looks like the first one of the model. */
    private static Element run(Element near, String[] lines, Element model) {
        Element run = element(near, "r");
        Element look = look(near, model);
        if (look != null) {
            run.appendChild(look);
        }
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                run.appendChild(element(near, "br"));
            }
            Element letters = element(near, "t");
            letters.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
            letters.setTextContent(lines[i]);
            run.appendChild(letters);
        }
        return run;
    }

    /** The look of the paragraph's own mark, in which somebody would type; else that of the model's letters. */
    private static Element look(Element paragraph, Element model) {
        Element own = Xml.descendant(paragraph, "pPr", "rPr");
        Element of = own != null ? own : model == null ? null : firstLook(model);
        if (of == null) {
            return null;
        }
        Element look = element(paragraph, "rPr");
        for (Element property : Xml.children(of)) {
            if (!property.getLocalName().matches("ins|del|moveFrom|moveTo|rPrChange")) {
                look.appendChild(property.cloneNode(true));
            }
        }
        return look;
    }

    private static Element firstLook(Element model) {
        Element run = first(model, "r");
        return run == null ? null : Xml.child(run, "rPr");
    }

    static Element element(Element like, String name) {
        String prefix = like.getPrefix() == null ? "" : like.getPrefix() + ":";
        return like.getOwnerDocument().createElementNS(like.getNamespaceURI(), prefix + name);
    }

    /** A cell like the model, with one empty paragraph that is set as the model's. */
    static Element emptyLike(Element model) {
        Element cell = element(model, "tc");
        Element properties = Xml.child(model, "tcPr");
        if (properties != null) {
            Node copy = properties.cloneNode(true);
            remove((Element) copy, "gridSpan");
            remove((Element) copy, "vMerge");
            cell.appendChild(copy);
        }
        Element paragraph = element(model, "p");
        Element of = first(model, "p");
        Element settings = of == null ? null : Xml.child(of, "pPr");
        if (settings != null) {
            paragraph.appendChild(settings.cloneNode(true));
        }
        cell.appendChild(paragraph);
        return cell;
    }
}
