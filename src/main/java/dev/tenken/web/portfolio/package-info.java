/** What the vendors of the register come to: the list, and what they rest on together. */
package dev.tenken.web.portfolio;
