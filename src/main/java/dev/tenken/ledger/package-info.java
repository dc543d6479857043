/**
 * Lists what a finished assessment tells of assurance and scope. It sees facts, findings and the documents' texts; it judges nothing and
 * imports only {@code model}, {@code data} and {@code figures}.
 */
package dev.tenken.ledger;
