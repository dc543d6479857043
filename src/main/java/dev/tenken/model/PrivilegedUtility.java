package dev.tenken.model;

/**
 * Tools and accounts that can bypass the normal controls.
 *
 * @param offered whether customers are given such tools
 * @param limited whether they are limited to named persons or cases
 * @param reviewed whether their use is logged or reviewed
 */
public record PrivilegedUtility(
        Statement statement,
        @Extension Boolean offered,
        @Extension Boolean limited,
        @Extension Boolean reviewed) implements VendorFact {}
