package dev.tenken.document.structure;

/** What a line is, judged from itself and the lines beside it. */
enum LineKind {
    BLANK,
    /** Belongs to no block: a rule, an image, a tag, a page number. */
    NOISE,
    FRONT_MATTER,
    MARKDOWN_HEADING,
    NUMBERED_HEADING,
    BULLET_ITEM,
    NUMBERED_ITEM,
    /** The marker of an item whose words stand on the next line. */
    LONE_MARK,
    TAB_ROW,
    PIPE_ROW,
    /** Of a table that is written in tags: several lines make a row. */
    TAG_ROW,
    TEXT;

    boolean isItem() {
        return this == BULLET_ITEM || this == NUMBERED_ITEM;
    }

    /** Whether a line of this kind is part of a paragraph or an item. */
    boolean isProse() {
        return this == TEXT || isItem();
    }

    boolean isRow() {
        return this == TAB_ROW || this == PIPE_ROW || this == TAG_ROW;
    }

    /** Whether a line of this kind parts what stands before it from what stands behind it. */
    boolean separates() {
        return this == BLANK || this == NOISE || this == FRONT_MATTER || isHeading();
    }

    boolean isHeading() {
        return this == MARKDOWN_HEADING || this == NUMBERED_HEADING;
    }
}
