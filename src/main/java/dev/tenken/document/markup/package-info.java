/** Reads sources of documentation: what their mark-up says of structure, over the text as it stands in the file. */
package dev.tenken.document.markup;
