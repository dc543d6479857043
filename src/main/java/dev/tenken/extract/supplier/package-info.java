/**
 * Firms that work for the vendor and what they do, and whose duty something is.
 */
package dev.tenken.extract.supplier;
