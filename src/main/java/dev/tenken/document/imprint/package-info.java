/**
 * What a document says of itself: title, edition, dates, approval.
 */
package dev.tenken.document.imprint;
