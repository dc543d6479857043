/**
 * What auditors say of an assessment, and its way to a signature: the findings to read first, facts with the words they rest on, decisions in force and
 * ended, and the steps from a draft to what stands.
 */
package dev.tenken.web.review;
