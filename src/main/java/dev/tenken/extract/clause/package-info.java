/** Sentences taken apart. */
package dev.tenken.extract.clause;
