/**
 * Turns a finished assessment into what people and scripts read, one package for each form; here they are written into a folder.
 *
 * <p>Imports {@code model} and {@code data} only: reports never see rules or extraction.
 */
package dev.tenken.report;
