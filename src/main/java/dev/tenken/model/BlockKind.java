package dev.tenken.model;

/** What a block of a document is. */
public enum BlockKind {
    HEADING,
    PARAGRAPH,
    LIST_ITEM,
    TABLE_ROW
}
