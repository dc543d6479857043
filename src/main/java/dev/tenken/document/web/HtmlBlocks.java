package dev.tenken.document.web;

import dev.tenken.document.format.ContentBuilder;
import dev.tenken.document.format.Limits;
import dev.tenken.document.format.Part;
import dev.tenken.model.InputException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Writes the blocks of a page in reading order. Running text between two blocks is a paragraph. */
final class HtmlBlocks {
    private static final Set<String> BLOCKS = Set.of(
            ("address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form"
                            + " h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol optgroup p pre section summary table tbody"
                            + " td tfoot th thead tr ul caption")
                    .split(" "));
    private static final String HEADING_QUERY = "h1, h2, h3, h4, h5, h6, [role=heading]";
    private static final String BLOCK_QUERY = String.join(",", BLOCKS);

    private final ContentBuilder content;
    private final String place;
    private final InlineText running = new InlineText();
    private int level;

    HtmlBlocks(ContentBuilder content, String place) {
        this.content = content;
        this.place = place;
    }

    void read(Element main) {
        readChildren(main);
        endParagraph();
    }

    static boolean isBlock(Node node) {
        return node instanceof Element element && (BLOCKS.contains(element.tagName()) || holdsBlock(element));
    }

    /** A link around a whole card, or an element of the page's own making. */
    private static boolean holdsBlock(Element element) {
        return element.selectFirst(BLOCK_QUERY) != null;
    }

    private void readChildren(Element element) {
        for (Node child : element.childNodes()) {
            if (isBlock(child)) {
                endParagraph();
                readBlock((Element) child);
                refuseTooLong();
            } else {
                running.add(child);
            }
        }
    }

    private void endParagraph() {
        content.paragraph(running.take());
    }

    private void readBlock(Element block) {
        String title = Panels.title(block);
        if (!title.isEmpty() && content.enclose(title)) {
            int around = level;
            readUntitled(block);
            endParagraph();
            content.leave();
            level = around;
        } else {
            readUntitled(block);
        }
    }

    private void readUntitled(Element block) {
        if (block.attr("role").equals("heading")) {
            readHeading(block, number(block.attr("aria-level"), level + 1));
            return;
        }
        switch (block.tagName()) {
            case "h1", "h2", "h3", "h4", "h5", "h6" ->
                readHeading(block, number(block.tagName().substring(1), 1));
            case "details" -> readDetails(block);
            case "ul", "ol", "menu", "dir", "dl" -> readList(block);
            case "table" -> readTable(block);
            case "pre" -> readLines(block);
            default -> {
                readChildren(block);
                endParagraph();
            }
        }
    }

    private void readHeading(Element heading, int depth) {
        level = depth;
        content.heading(depth, FlatText.of(heading).replace('\n', ' '));
    }

    /** Behind the details the chapter goes on that they stand in. */
    private void readDetails(Element details) {
        int around = level;
        Element summary = details.selectFirst("> summary");
        boolean titled = summary != null && content.enclose(FlatText.of(summary).replace('\n', ' '));
        if (titled) {
            summary.remove();
        }
        readChildren(details);
        endParagraph();
        if (titled) {
            content.leave();
        }
        level = around;
    }

    private void readLines(Element lines) {
        running.addLines(lines.wholeText());
        endParagraph();
    }

    private void readList(Element list) {
        if (list.selectFirst(HEADING_QUERY) != null) {
            // Cards with a heading each are chapters, whatever holds them.
            readChildren(list);
            endParagraph();
        } else if (list.tagName().equals("dl")) {
            readDefinitions(list);
        } else {
            new HtmlList(content).read(list);
        }
    }

    private void readDefinitions(Element definitions) {
        if (!Definitions.areRows(definitions)) {
            new HtmlList(content).readDefinitions(definitions);
            return;
        }
        content.beginTable(Part.Header.NONE);
        Definitions.rows(definitions).forEach(row -> content.row(List.of(row.term(), row.description())));
        content.endTable();
    }

    private void readTable(Element table) {
        if (HtmlTable.isLayout(table)) {
            readChildren(table);
            endParagraph();
            return;
        }
        Element caption = table.selectFirst("> caption");
        if (caption != null) {
            content.paragraph(FlatText.of(caption));
        }
        new HtmlTable(table, place).write(content);
    }

    private void refuseTooLong() {
        if (content.length() > Limits.MOST_CHARACTERS) {
            throw new InputException(String.format(
                    Locale.ROOT,
                    "%s: the page holds more than %d characters; wanted fewer: split it into its chapters",
                    place,
                    Limits.MOST_CHARACTERS));
        }
    }

    private static int number(String digits, int otherwise) {
        boolean one = digits.length() == 1 && digits.charAt(0) >= '1' && digits.charAt(0) <= '9';
        return one ? digits.charAt(0) - '0' : Math.max(1, otherwise);
    }
}
