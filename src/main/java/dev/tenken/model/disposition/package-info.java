/**
 * What auditors say of what was judged.
 */
package dev.tenken.model.disposition;
