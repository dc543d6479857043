/** What changed between two assessments, for people and scripts. */
package dev.tenken.report.diff;
