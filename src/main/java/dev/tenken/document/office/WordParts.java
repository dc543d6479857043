package dev.tenken.document.office;

/** The parts of a Word document beside its body. */
record WordParts(WordStyles styles, WordNumbering numbering, WordNotes notes) {}
