/**
 * Logging in at another place: OpenID Connect, authorization code with PKCE. {@link dev.tenken.access.oidc.OidcLogin} sends a browser there and
 * checks what it comes back with; what then follows from it is {@link dev.tenken.access.Sessions#vouched}'s. Nimbus stays here.
 */
package dev.tenken.access.oidc;
