/**
 * The hall of the house: the one way from the documents of a vendor to its assessment, and from a portfolio to the assessments of its
 * vendors. Command line, workers and web come in here and know none of the rooms behind.
 *
 * <p>May import what makes an assessment ({@code document}, {@code extract}, {@code catalog}, {@code assess}, {@code review},
 * {@code ledger}) and what keeps it ({@code store}); no reports, and nothing that shows or prints.
 */
package dev.tenken.run;
