/**
 * What is asked: reads OSCAL catalogs and profiles into controls with their thresholds.
 *
 * <p>Imports {@code model} and {@code data} only.
 */
package dev.tenken.catalog;
