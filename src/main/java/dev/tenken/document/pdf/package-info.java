/** Reads PDF files: the only package that knows PDFBox. Glyphs become runs, runs lines and tables, lines the text of record. */
package dev.tenken.document.pdf;
