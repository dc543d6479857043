/** Writes files so that nobody sees half of one, and keeps the texts of documents beside a report. */
package dev.tenken.report.file;
