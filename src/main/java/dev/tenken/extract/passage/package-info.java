/**
 * Blocks into the units of reading: sentences, items, answers and table rows, each with what stands above and beside it and
 * what its section is for.
 */
package dev.tenken.extract.passage;
