package dev.tenken.model;

/**
 * Words that change what a statement is worth, whatever its topic.
 *
 * @param kind {@code absolute} (what cannot be promised), {@code exception} (left unnamed), {@code target} (an aim instead of a
 *     promise), {@code approximate} (about so long), {@code unspecified} (a "certain" time), {@code behind-login} (shown only
 *     to those who are logged in)
 * @param subject of an absolute claim: {@code staff-access}, {@code identification}, {@code continuity}, {@code safety}; else null
 */
public record Wording(
        Statement statement,
        @Extension String kind,
        @Extension String subject) implements VendorFact {}
