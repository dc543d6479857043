/**
 * Frames as data, and what tries them on passages: evidence is weighed, topics compete, slots are filled, facts are made.
 */
package dev.tenken.extract.frame;
