package dev.tenken.model.fact;

/** What of a text a fact rests on together. */
public enum Basis {
    /** A sentence says it by itself. */
    SENTENCE,
    /** A sentence under a heading that says what it is about, or behind one that it leans on. */
    HEADING_AND_SENTENCE,
    /** An item of a list with the words that announce the list. */
    LEAD_IN_AND_ITEM,
    /** A cell with the label of its row and the head of its column. */
    COLUMN_AND_CELL,
    /** An answer with its question. */
    QUESTION_AND_ANSWER
}
