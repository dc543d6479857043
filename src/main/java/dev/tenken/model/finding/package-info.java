/**
 * What was judged: verdicts with their reasons, observations, ledgers, and the assessment that holds them all.
 */
package dev.tenken.model.finding;
