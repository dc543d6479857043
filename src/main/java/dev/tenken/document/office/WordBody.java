package dev.tenken.document.office;

import dev.tenken.document.format.ContentBuilder;
import dev.tenken.document.format.Limits;
import dev.tenken.model.InputException;
import dev.tenken.office.read.Xml;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;

/** Writes the paragraphs and tables of a Word document in reading order; boxes and notes stand behind the paragraph they belong to. */
final class WordBody {
    private static final String MARKER = "item";
    /** Longer paragraphs are none, whatever level of the outline they were given. */
    private static final int LONGEST_HEADING = 200;

    private static final int LONGEST_NUMBERED_HEADING = 60;
    /** Below all headings of the outline. */
    private static final int NUMBERED_LEVEL = 10;

    private static final String RUNS_ON = "。．.!！?？：:;；、，,";

    private final ContentBuilder content;
    private final WordParts parts;
    private final String place;

    WordBody(ContentBuilder content, WordParts parts, String place) {
        this.content = content;
        this.parts = parts;
        this.place = place;
    }

    /** Writes the blocks in an element: a body, a cell, a box. */
    void read(Element parent) {
        List<Element> blocks = blocks(parent);
        for (int i = 0; i < blocks.size(); i++) {
            if (Xml.is(blocks.get(i), "tbl")) {
                new WordTable(blocks.get(i), parts).write(content, this);
            } else {
                readParagraph(blocks, i);
            }
            refuseTooLong();
        }
    }

    /** Paragraphs and tables that are not deleted, those in content controls included, tables of contents left out. */
    static List<Element> blocks(Element parent) {
        List<Element> blocks = new ArrayList<>();
        addBlocks(parent, blocks);
        return blocks;
    }

    private static void addBlocks(Element parent, List<Element> blocks) {
        for (Element child : Xml.children(parent)) {
            switch (child.getLocalName()) {
                case "p", "tbl" -> blocks.add(child);
                case "sdt" -> {
                    if (!isContents(child)) {
                        addBlocks(child, blocks);
                    }
                }
                case "sdtContent", "ins", "moveTo", "customXml", "smartTag" -> addBlocks(child, blocks);
                default -> {}
            }
        }
    }

    private static boolean isContents(Element control) {
        String gallery = Xml.value(control, "sdtPr", "docPartObj", "docPartGallery");
        return "Table of Contents".equals(gallery);
    }

    private void readParagraph(List<Element> blocks, int index) {
        Element paragraph = blocks.get(index);
        if (parts.styles().isContents(paragraph)) {
            return;
        }
        WordText text = WordText.of(paragraph);
        int level = headingLevel(blocks, index, text.text());
        int depth = depth(paragraph);
        if (level > 0) {
            content.heading(level, text.text().replace('\n', ' '));
        } else if (depth > 0) {
            content.item(depth, MARKER, text.text());
        } else {
            content.paragraph(text.text());
        }
        text.boxes().forEach(this::read);
        text.notes().forEach(note -> content.paragraph(parts.notes().text(note)));
    }

    private int headingLevel(List<Element> blocks, int index, String text) {
        int level = parts.styles().headingLevel(blocks.get(index));
        if (level > 0) {
            return text.length() <= LONGEST_HEADING && !text.endsWith("。") ? level : 0;
        }
        return isNumberedHeading(blocks, index, text) ? NUMBERED_LEVEL + depth(blocks.get(index)) : 0;
    }

    /** Authors number headings by hand of the list button: such a paragraph is short and has no neighbour in its list, but text below. */
    private boolean isNumberedHeading(List<Element> blocks, int index, String text) {
        Element paragraph = blocks.get(index);
        boolean couldBe = depth(paragraph) > 0
                && parts.numbering().isNumbered(parts.styles().numbering(paragraph))
                && !text.isEmpty()
                && text.length() <= LONGEST_NUMBERED_HEADING
                && RUNS_ON.indexOf(text.charAt(text.length() - 1)) < 0;
        if (!couldBe) {
            return false;
        }
        Element above = neighbour(blocks, index, -1);
        Element below = neighbour(blocks, index, 1);
        boolean alone = above == null || depth(above) < 1 || depth(above) > depth(paragraph);
        return alone && below != null && depth(below) == 0 && parts.styles().headingLevel(below) == 0;
    }

    private static Element neighbour(List<Element> blocks, int index, int step) {
        for (int i = index + step; i >= 0 && i < blocks.size(); i += step) {
            Element block = blocks.get(i);
            if (Xml.is(block, "tbl") || !WordText.of(block).text().isEmpty()) {
                return block;
            }
        }
        return null;
    }

    private int depth(Element block) {
        return Xml.is(block, "p") ? parts.styles().itemDepth(block) : 0;
    }

    private void refuseTooLong() {
        if (content.length() > Limits.MOST_CHARACTERS) {
            throw new InputException(place + ": the document holds more than " + Limits.MOST_CHARACTERS
                    + " characters; wanted fewer: split it into its chapters");
        }
    }
}
