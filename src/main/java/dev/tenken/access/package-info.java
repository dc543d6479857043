/**
 * Who may use the pages, and what each may do: users with roles, passwords, log-in, sessions, tokens for programs, and the rule on who signs.
 * It knows nothing of HTTP, and imports {@code model}, {@code data} and {@code database} only; Bouncy Castle stays here.
 *
 * <p>{@link dev.tenken.access.Access} is the only door. A request is answered for a {@link dev.tenken.access.Caller}, which
 * {@code access.sessions().find(cookie)} or {@code access.tokens().find(bearer)} gives, and {@code caller.may(permission)} decides. Forms carry
 * {@link dev.tenken.access.Csrf#token} of the cookie. What is refused is an {@link dev.tenken.access.AccessException}; its
 * {@link dev.tenken.access.Refusal} and values are what pages translate.
 */
package dev.tenken.access;
