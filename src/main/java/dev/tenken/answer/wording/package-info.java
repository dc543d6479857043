/** The words of answers and of verdicts on them, and when two words or names mean the same. */
package dev.tenken.answer.wording;
