/**
 * What was assessed over the years: documents and assessments by digest, verdicts for lists and trends, who signed what, and a chain of
 * events in which nothing can be changed unnoticed. {@link dev.tenken.history.archive.Archive} is its door.
 */
package dev.tenken.history.archive;
