/**
 * Letters with questions to vendors: which are open, and what a later assessment finds answered. How questions are worded and written is known
 * elsewhere.
 */
package dev.tenken.letter;
