/**
 * Keeps finished assessments outside the memory. It sees the model and how bytes are written; Kryo stays here.
 */
package dev.tenken.store;
