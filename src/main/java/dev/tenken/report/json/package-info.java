/** {@code assessment.json} and {@code facts.json}. */
package dev.tenken.report.json;
