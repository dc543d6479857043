/**
 * Trees of YAML and JSON, read strictly and written the same way each time: the one home of Jackson. Beside them digests, and the
 * characters that XML takes.
 *
 * <p>Imports {@code model} only.
 */
package dev.tenken.data;
