/**
 * Facts out of documents: frames as data (rules/extraction), and one engine that reads by them in Japanese and English.
 *
 * <p>The way through the package: a document's blocks become {@link dev.tenken.extract.passage.Passage passages} with a folded copy of
 * their text; {@link dev.tenken.extract.frame.FrameReader} weighs frames against their clauses; {@link dev.tenken.extract.frame.FactAssembler}
 * joins what one passage says about one topic into facts.
 *
 * <p>Imports {@code model}, {@code data} and {@code document}. The tokenizers (Kuromoji, ICU) stay here.
 */
package dev.tenken.extract;
