/** What is read as plain text: Markdown and the terminal. */
package dev.tenken.report.text;
