/** What was seen of watched documents, and who was told of it. */
package dev.tenken.web.watch;
