/** What every form of report shares: words in both languages, the order of controls, quotes, signs. */
package dev.tenken.report.common;
