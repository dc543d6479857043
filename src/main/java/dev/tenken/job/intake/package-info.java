/** What people bring: files with names and types that may be let in, laid aside until a worker reads them. Nothing here opens a paper. */
package dev.tenken.job.intake;
