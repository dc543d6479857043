package dev.tenken.model.fact;

/**
 * How complaints about intellectual property are taken.
 *
 * @param contact where they are taken, in the words of the text
 * @param process whether it is told how they are handled
 */
public record IntellectualProperty(
        Statement statement,
        @Extension String contact,
        @Extension Boolean process) implements VendorFact {}
