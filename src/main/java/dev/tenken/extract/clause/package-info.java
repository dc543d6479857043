/**
 * Sentences taken apart: clauses with what governs them (predicate, polarity, modality), who acts on whom, and on what they depend. The
 * words are data (rules/vocabulary/clauses.yaml); what they do to a sentence is told here, for Japanese and for English.
 */
package dev.tenken.extract.clause;
