package dev.tenken.model.fact;

/**
 * Clock synchronisation of the service and the zone of its time stamps.
 *
 * @param source the time source, as named
 * @param protocol such as NTP
 * @param timezone the zone of time stamps, as named
 * @param publicSource whether the named source is one that customers can use too
 * @param zoneConsistent false when the zone's name and its offset disagree; null when the text does not give both
 */
public record ClockSync(
        Statement statement,
        String source,
        String protocol,
        String timezone,
        @Extension Boolean publicSource,
        @Extension Boolean zoneConsistent)
        implements VendorFact {}
