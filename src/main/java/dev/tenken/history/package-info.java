/**
 * What was assessed before: earlier assessments as they were written, and what changed since.
 *
 * <p>Imports {@code model} and {@code data} only: it compares what two files say, and runs nothing again.
 */
package dev.tenken.history;
