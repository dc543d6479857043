/** SARIF 2.1.0, which editors and code hosts show beside the lines of documents. */
package dev.tenken.report.sarif;
