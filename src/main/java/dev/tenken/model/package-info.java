/**
 * The vocabulary of Tenken: immutable records and enums, and nothing but the JDK beneath them.
 *
 * <p>Imports no other package of Tenken: facts and findings outlive every library that makes or shows them.
 */
package dev.tenken.model;
