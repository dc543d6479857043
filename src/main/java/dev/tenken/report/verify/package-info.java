/** Re-checks the quotes of an earlier report against the documents as they are now. */
package dev.tenken.report.verify;
