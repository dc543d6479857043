/** The event log: who changed what, and when. */
package dev.tenken.web.log;
