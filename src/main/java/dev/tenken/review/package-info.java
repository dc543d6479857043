/** Reads what auditors say of findings, facts and observations: their dispositions. */
package dev.tenken.review;
