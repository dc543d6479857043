/** The customer's file: where its questions stand, where its answers go, and by which words and marks it takes them. */
package dev.tenken.answer.sheet;
