/**
 * Papers of vendors and sheets of customers: bringing them, what was read of them, letters and reports to take away. Whatever opens a file is a job of a
 * worker; these pages take in, hand out, and show how far it is.
 */
package dev.tenken.web.paper;
