/**
 * Turns a finished assessment into what people and scripts read: JSON, Markdown, one self-contained HTML page and the matrix of
 * the terminal; and re-checks the quotes of an earlier report against the documents.
 *
 * <p>Imports {@code model} and {@code data} only: reports never see rules or extraction. The one home of jte.
 */
package dev.tenken.report;
