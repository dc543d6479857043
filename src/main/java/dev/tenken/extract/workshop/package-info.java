/**
 * For those who write frames: their examples are run, and a line is explained.
 */
package dev.tenken.extract.workshop;
