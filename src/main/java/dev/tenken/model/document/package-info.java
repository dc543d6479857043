/**
 * What was read: documents with their text of record, its structure, and passages of it as quotes.
 */
package dev.tenken.model.document;
