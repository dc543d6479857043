/** Two assessments side by side: what changed, and whether the vendor or the yardstick did. */
package dev.tenken.history.compare;
