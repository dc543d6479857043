package dev.tenken.model.document;

/** What a block of a document is. */
public enum BlockKind {
    HEADING,
    PARAGRAPH,
    LIST_ITEM,
    TABLE_ROW
}
