package dev.tenken.document.office;

import dev.tenken.office.read.Xml;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/** What the paragraph styles of a Word document say about structure. */
final class WordStyles {
    private static final int BODY_TEXT = 9;
    private static final Pattern HEADING = Pattern.compile("(?i)(?:heading|見出し)\\s?([1-9])");
    private static final Pattern LIST = Pattern.compile("(?i)(?:list bullet|list number|箇条書き|段落番号) ?([2-5])");
    private static final Pattern TITLE = Pattern.compile("(?i)title|表題|タイトル");
    private static final Pattern CONTENTS =
            Pattern.compile("(?i)(?:toc|目次)\\s?(?:[1-9]|heading|の?見出し)|table of figures|図表目次");

    private final Map<String, Element> styles = new HashMap<>();

    /** @param root of the part of styles, or null when there is none */
    WordStyles(Element root) {
        if (root != null) {
            for (Element style : Xml.children(root)) {
                if (Xml.is(style, "style") && Xml.attribute(style, "styleId") != null) {
                    styles.put(Xml.attribute(style, "styleId"), style);
                }
            }
        }
    }

    /** The level of a heading from 1, or 0 for a paragraph that is none. */
    int headingLevel(Element paragraph) {
        Element properties = Xml.child(paragraph, "pPr");
        int outline = Xml.number(Xml.value(properties, "outlineLvl"), -1);
        if (outline >= 0) {
            return outline < BODY_TEXT ? outline + 1 : 0;
        }
        for (Element style : chain(paragraph)) {
            Matcher heading = HEADING.matcher(name(style));
            if (heading.matches()) {
                return Integer.parseInt(heading.group(1));
            }
            int inherited = Xml.number(Xml.value(style, "pPr", "outlineLvl"), -1);
            if (inherited >= 0) {
                return inherited < BODY_TEXT ? inherited + 1 : 0;
            }
            if (TITLE.matcher(name(style)).matches()) {
                return 1;
            }
        }
        return 0;
    }

    /** Whether the paragraph is a line of a table of contents. */
    boolean isContents(Element paragraph) {
        for (Element style : chain(paragraph)) {
            if (CONTENTS.matcher(name(style)).matches()) {
                return true;
            }
        }
        return false;
    }

    /** The nearest definition of numbering: that of the paragraph, or of its style; null when there is none. */
    Element numbering(Element paragraph) {
        Element own = Xml.descendant(paragraph, "pPr", "numPr");
        if (own != null) {
            return own;
        }
        for (Element style : chain(paragraph)) {
            Element inherited = Xml.descendant(style, "pPr", "numPr");
            if (inherited != null) {
                return inherited;
            }
        }
        return null;
    }

    /** Depth of an item of a list from 1, or 0 for a paragraph in none; the styles of deeper lists are lists of their own. */
    int itemDepth(Element paragraph) {
        int depth = WordNumbering.depth(numbering(paragraph));
        for (Element style : chain(paragraph)) {
            Matcher list = LIST.matcher(name(style));
            if (depth > 0 && list.matches()) {
                return Math.max(depth, Integer.parseInt(list.group(1)));
            }
        }
        return depth;
    }

    private Iterable<Element> chain(Element paragraph) {
        Set<Element> chain = new LinkedHashSet<>();
        Set<String> seen = new HashSet<>();
        String id = Xml.value(paragraph, "pPr", "pStyle");
        while (id != null && styles.containsKey(id) && seen.add(id)) {
            chain.add(styles.get(id));
            id = Xml.value(styles.get(id), "basedOn");
        }
        return chain;
    }

    private static String name(Element style) {
        String name = Xml.value(style, "name");
        return name == null ? "" : name.strip();
    }
}
