/**
 * Recognisers: each sees values of one kind in a passage, such as durations, places, ciphers or courts.
 */
package dev.tenken.extract.value;
