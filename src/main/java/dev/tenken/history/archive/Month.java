package dev.tenken.history.archive;

import java.time.YearMonth;

/**
 * How all vendors stood at the end of a month, each by the newest assessment that it had by then.
 *
 * @param vendors how many had one
 * @param assessed how many assessments were made as of this month
 * @param counts their verdicts together
 */
public record Month(YearMonth month, int vendors, int assessed, Counts counts) {}
