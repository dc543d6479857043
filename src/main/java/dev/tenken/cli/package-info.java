/**
 * The command line: wires the other packages, prints, and turns errors into messages and exit statuses.
 *
 * <p>May import every package; imported by nobody. picocli stays here.
 */
package dev.tenken.cli;
