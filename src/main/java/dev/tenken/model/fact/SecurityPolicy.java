package dev.tenken.model.fact;

import dev.tenken.model.Interval;

/**
 * The information security policy that the service rests on.
 *
 * @param name as named
 * @param place where it is published
 * @param cloud whether it is meant for the cloud service
 * @param review how often it is reviewed
 */
public record SecurityPolicy(
        Statement statement,
        @Extension String name,
        @Extension String place,
        @Extension Boolean cloud,
        @Extension Interval review)
        implements VendorFact {}
