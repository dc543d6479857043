/** An {@code assessment.json} read back. */
package dev.tenken.history.saved;
