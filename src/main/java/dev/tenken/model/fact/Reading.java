package dev.tenken.model.fact;

import dev.tenken.model.document.VendorFiles;

/**
 * What one vendor's documents gave.
 *
 * @param files the documents that facts were looked for in; those that were refused are among its failures
 * @param extraction of these documents
 */
public record Reading(VendorFiles files, Extraction extraction) {}
