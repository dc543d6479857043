package dev.tenken.document.pdf;

import dev.tenken.document.format.Content;
import dev.tenken.document.pdf.Block.Line;
import dev.tenken.document.pdf.Block.Table;
import java.time.LocalDate;
import java.util.List;

/** Writes the lines and tables of all pages: which lines make a paragraph, which are headings, which tables run on. */
final class PageText {
    private static final int COLUMNS_PER_SIZE = 2;
    private static final int DEEPEST_INDENT = 24;

    private final TextWriter writer = new TextWriter();
    private final Styles styles;
    private final Paragraphs paragraphs;
    private Block last;
    private int headingLevel;
    private StringBuilder heading;

    private PageText(List<List<Block>> pages) {
        this.styles = Styles.of(pages);
        this.paragraphs = new Paragraphs(pages, styles);
    }

    /** @param pages without their running lines */
    static Content of(List<Page> pages, String title, LocalDate date) {
        List<List<Block>> blocks =
                pages.stream().map(page -> ReadingOrder.of(page.rows())).toList();
        PageText text = new PageText(blocks);
        blocks.forEach(text::write);
        text.endHeading();
        List<Integer> unreadable =
                pages.stream().filter(Page::isUnreadable).map(Page::number).toList();
        return text.writer.build(unreadable, title, date);
    }

    private void write(List<Block> page) {
        endHeading();
        writer.page();
        boolean first = true;
        for (Block block : page) {
            if (block instanceof Table table) {
                endHeading();
                write(table, first);
            } else {
                write((Line) block);
            }
            last = block;
            first = false;
        }
    }

    private void write(Table table, boolean firstOfPage) {
        List<List<String>> rows = table.rows();
        boolean runsOn = firstOfPage && last instanceof Table before && hasSameColumns(before, table);
        if (!runsOn) {
            writer.endTable();
        } else if (rows.get(0).equals(((Table) last).rows().get(0))) {
            rows = rows.subList(1, rows.size()); // The header, set again at the top of the page.
        }
        rows.forEach(writer::row);
    }

    private static boolean hasSameColumns(Table a, Table b) {
        return a.rows().get(0).size() == b.rows().get(0).size();
    }

    private void write(Line line) {
        int level = styles.headingLevel(line);
        if (level == 0) {
            endHeading();
            writer.line(line.text(), indent(line), paragraphs.begins(last, line));
        } else if (heading != null && level == headingLevel && paragraphs.runsOn((Line) last, line)) {
            heading.append(Scripts.between(heading.toString(), line.text()).replace("\n", " "))
                    .append(line.text());
        } else {
            endHeading();
            heading = new StringBuilder(line.text());
            headingLevel = level;
        }
    }

    private void endHeading() {
        if (heading != null) {
            writer.heading(headingLevel, heading.toString());
            heading = null;
        }
    }

    /** Items tell by their indent how they nest; wrapped lines hang as their author set them, which says nothing. */
    private static int indent(Line line) {
        if (!Scripts.beginsItem(line.text())) {
            return 0;
        }
        int columns = Math.round((line.left() - line.within().left()) / line.size() * COLUMNS_PER_SIZE);
        return Math.max(0, Math.min(columns, DEEPEST_INDENT));
    }
}
