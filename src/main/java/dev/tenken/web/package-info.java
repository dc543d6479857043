/**
 * The server: pages for people, and operations for programs, over the same facades that the command line uses. Nothing here knows rules,
 * readers or extractors; what takes long is done by a worker in a process of its own.
 *
 * <p>A page is a {@link dev.tenken.web.Route}: whoever adds one says what one must be allowed to do to see it, and the server checks that, the form's
 * token and the sender's limits before the page's own code runs. Rooms: {@code web.access} (log-in, users, tokens), {@code web.portfolio},
 * {@code web.vendor}, {@code web.review}, {@code web.paper} (uploads and sheets), {@code web.schedule}, {@code web.api}.
 */
package dev.tenken.web;
