/** Who comes: log-in and log-out, one's own account, users and tokens. */
package dev.tenken.web.access;
