package dev.tenken.document.office;

import dev.tenken.document.format.ContentBuilder;
import dev.tenken.office.read.Xml;
import java.util.List;
import org.w3c.dom.Element;

/**
 * Writes what a vendor filled into a letter of questions that this program made: the last cell of each row below a table's head, under
 * the heading above the table. What the letter says by itself is no word of the vendor.
 */
final class LetterAnswers {
    private static final int LEVEL = 2;

    private final ContentBuilder content;
    private final WordParts parts;
    private String heading = "";

    LetterAnswers(ContentBuilder content, WordParts parts) {
        this.content = content;
        this.parts = parts;
    }

    void read(Element body) {
        for (Element block : WordBody.blocks(body)) {
            if (Xml.is(block, "tbl")) {
                write(new WordTable(block, parts).lastCells());
            } else if (parts.styles().headingLevel(block) > 0) {
                heading = WordText.of(block).text();
            }
        }
    }

    private void write(List<String> cells) {
        List<String> answers =
                cells.stream().skip(1).filter(cell -> !cell.isBlank()).toList();
        if (!answers.isEmpty()) {
            content.heading(LEVEL, heading);
            answers.forEach(content::paragraph);
        }
    }
}
