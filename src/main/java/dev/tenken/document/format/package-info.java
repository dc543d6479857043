/** What the reader of a file format promises: the text of record, its structure, its pages, and the limits that all readers keep. */
package dev.tenken.document.format;
