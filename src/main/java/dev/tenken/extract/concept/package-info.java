/** Concepts: words of one meaning in both languages, found in a text in one pass. */
package dev.tenken.extract.concept;
