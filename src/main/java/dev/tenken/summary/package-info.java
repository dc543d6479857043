/** What a finished assessment comes to, on one page: per vendor and per portfolio, with a recommendation by the profile's rule. */
package dev.tenken.summary;
