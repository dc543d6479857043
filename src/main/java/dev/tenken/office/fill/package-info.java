/**
 * Fills cells of files that somebody else made, and leaves all else as it is: every part of the container that no cell was filled in
 * stays byte for byte.
 *
 * <p>Imports {@code model} and {@code data} only.
 */
package dev.tenken.office.fill;
