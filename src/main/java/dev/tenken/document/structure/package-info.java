/**
 * Lines of text into blocks: headings and their outline, paragraphs, lists, tables.
 */
package dev.tenken.document.structure;
