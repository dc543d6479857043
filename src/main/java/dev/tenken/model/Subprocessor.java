package dev.tenken.model;

/**
 * An underlying cloud or subcontractor that the service uses.
 *
 * @param name as named
 * @param role what it does, in the words of the text
 * @param country ISO 3166 alpha-2 code of where it does so
 * @param disclosed false when the text refuses to name suppliers
 */
public record Subprocessor(
        Statement statement,
        String name,
        String role,
        String country,
        @Extension Boolean disclosed) implements VendorFact {}
