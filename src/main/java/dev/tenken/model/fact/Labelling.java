package dev.tenken.model.fact;

/**
 * A function for customers to label, tag, group or classify their information.
 *
 * @param available whether it is offered
 * @param mechanism what can be labelled, and how, in the text's own words
 */
public record Labelling(Statement statement, Boolean available, String mechanism) implements VendorFact {}
