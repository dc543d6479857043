/** The page that shows what changed between two assessments. */
package dev.tenken.report.html.diff;
