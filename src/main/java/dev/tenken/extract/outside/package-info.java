/**
 * Facts from outside: made by a person or another program, in the form that {@code extract} writes. The same check applies to them as
 * to facts of Tenken's own: a quote that is not in its document makes no fact.
 */
package dev.tenken.extract.outside;
