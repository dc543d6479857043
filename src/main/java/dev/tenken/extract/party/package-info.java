/**
 * Who is who in a document: the names by which its author speaks of itself, and the nouns and terms for its customers, suppliers and
 * others.
 *
 * <p>Parties are told by what the document says of them; the words of the field stand in rules/vocabulary/parties.yaml.
 */
package dev.tenken.extract.party;
