/**
 * What is asked: controls, their criteria and thresholds, and profiles that choose among them.
 */
package dev.tenken.model.catalog;
