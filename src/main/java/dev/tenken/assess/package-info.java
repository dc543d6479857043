/**
 * Judges: facts and controls go into a Drools session, rules make results, results make findings. The one home of Drools.
 *
 * <p>Imports {@code model} and {@code data} only.
 */
package dev.tenken.assess;
