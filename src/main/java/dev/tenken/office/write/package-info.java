/** Writes workbooks, Word documents and comma-separated values from neutral descriptions; the same description gives the same bytes. */
package dev.tenken.office.write;
