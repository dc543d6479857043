/** The assessment as tables: the auditor's workpaper in Excel, the same tables as CSV, and the way back of what the auditor filled in. */
package dev.tenken.report.sheet;
