/**
 * Rule files into a checked knowledge base.
 */
package dev.tenken.assess.rule;
