/** One vendor: what the register knows of it, its assessments over the years, their reports, and what changed between two of them. */
package dev.tenken.web.vendor;
