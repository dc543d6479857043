/**
 * Which statements speak of the same thing, and which of these contradict each other.
 */
package dev.tenken.model.likeness;
