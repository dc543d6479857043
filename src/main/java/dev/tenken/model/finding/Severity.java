package dev.tenken.model.finding;

/** How much a finding or observation matters. */
public enum Severity {
    HIGH,
    MEDIUM,
    LOW
}
