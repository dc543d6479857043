/** The text that is read: folded for matching, cut into sentences, taken apart into words. */
package dev.tenken.extract.text;
