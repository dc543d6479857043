/** Questions to a vendor: what its documents leave open, asked in its own language, as a letter and as a sheet to fill in. */
package dev.tenken.report.questions;
