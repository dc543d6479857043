/**
 * Fills the customer's own questionnaire from a vendor's papers: finds the questions, understands each as the statement that a "yes" would
 * make, holds it against what the papers state, and writes the answer in the words of the sheet.
 *
 * <p>Imports {@code model}, {@code data}, {@code document}, {@code office}, {@code extract} and {@code report}.
 */
package dev.tenken.answer;
