package dev.tenken.document;

import dev.tenken.document.format.Content;
import dev.tenken.document.format.FormatReader;
import dev.tenken.model.document.Block;
import dev.tenken.model.document.Document;
import java.util.ArrayList;
import java.util.List;

/** Reads bytes of any format and shows what was found. */
public final class FormatFiles {

    private FormatFiles() {}

    /** The document in bytes of the reader's format. */
    public static Document read(FormatReader reader, byte[] bytes) {
        Content content = reader.read(bytes, "paper", message -> {});
        return DocumentReader.read(content, new DocumentReader.Origin("paper.html", "0", null), "1");
    }

    /**
     * One line a block: a heading with a hash per level, an item with a dash per level, a row with bars between {@code header=cell} and
     * its category before it, a paragraph as it is. Line breaks show as a slash.
     */
    public static List<String> outline(Document document) {
        List<String> lines = new ArrayList<>();
        document.blocks()
                .forEach(block -> lines.add(line(document.words(), block).replace('\n', '/')));
        return lines;
    }

    private static String line(String text, Block block) {
        String words = block.span().of(text);
        return switch (block.kind()) {
            case HEADING -> "#".repeat(block.level()) + " " + words;
            case LIST_ITEM -> "-".repeat(block.level()) + " " + words;
            case TABLE_ROW -> String.join(" > ", block.parents()) + "|" + cells(text, block) + "|";
            case PARAGRAPH -> words;
        };
    }

    private static String cells(String text, Block row) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < row.cells().size(); i++) {
            String name = i < row.header().size() ? row.header().get(i).of(text) + "=" : "";
            cells.add(name + row.cells().get(i).of(text));
        }
        return String.join("|", cells);
    }
}
