/** What auditors fill into a workpaper: its columns, and how they are read back. */
package dev.tenken.review.workpaper;
