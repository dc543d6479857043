/**
 * Reads what vendors publish: from the bytes of a file to a {@link dev.tenken.model.document.Document} whose text keeps every offset and
 * whose blocks are the headings, paragraphs, list items and table rows in reading order.
 *
 * <p>{@link dev.tenken.document.PortfolioReader} is the way in; {@link dev.tenken.document.DocumentReader} reads one text. The
 * structure is found from how lines look, never from what they say about security. Plain text and Markdown are read alike,
 * because files named {@code .txt} often hold Markdown.
 *
 * <p>Imports {@code model} and {@code data} only.
 */
package dev.tenken.document;
