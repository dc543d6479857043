/** JUnit XML, which build servers show as the results of tests. */
package dev.tenken.report.junit;
