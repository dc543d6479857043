/**
 * Why a rule fired, and at which condition another one stopped.
 */
package dev.tenken.assess.explain;
