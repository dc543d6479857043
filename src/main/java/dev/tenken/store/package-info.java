/**
 * Keeps finished assessments outside the memory. It sees the model and nothing else; Kryo stays here.
 */
package dev.tenken.store;
