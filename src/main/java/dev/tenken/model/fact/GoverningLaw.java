package dev.tenken.model.fact;

/**
 * The law that governs the contract, and the court.
 *
 * @param law ISO 3166 alpha-2 code of the country, or the place's name where it is no country
 * @param court as named
 * @param ofThirdParty true when the sentence speaks of the law for someone else (the underlying cloud)
 */
public record GoverningLaw(
        Statement statement,
        String law,
        String court,
        @Extension Boolean ofThirdParty) implements VendorFact {}
