package dev.tenken.model.document;

import java.util.List;

/**
 * One piece of a document's structure. Blocks follow each other in reading order and do not overlap.
 *
 * @param kind what it is
 * @param span where its text stands, without the marker of a heading or list item and without surrounding white space; wrapped
 *     lines are inside, line breaks included
 * @param level of a heading: 1 for the outermost; of a list item: nesting depth from 1; otherwise 0
 * @param heading texts of the headings above it, outermost first; for a heading, those above itself
 * @param parents texts of the list items that a list item is nested in, outermost first; otherwise empty
 * @param leadIn the sentence or paragraph that announces this list or table ("… the following measures:"), or ""
 * @param cells of a table row: the cells' spans without surrounding white space, empty cells included; otherwise empty
 * @param header of a table row: the spans of the cells of its header row, aligned with {@code cells} by index (the header may
 *     have more or fewer); empty when the table has no header row, and for the header row itself
 */
public record Block(
        BlockKind kind,
        Span span,
        int level,
        List<String> heading,
        List<String> parents,
        String leadIn,
        List<Span> cells,
        List<Span> header) {

    public Block {
        heading = List.copyOf(heading);
        parents = List.copyOf(parents);
        cells = List.copyOf(cells);
        header = List.copyOf(header);
    }
}
