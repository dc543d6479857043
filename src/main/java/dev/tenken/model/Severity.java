package dev.tenken.model;

/** How much a finding or observation matters. */
public enum Severity {
    HIGH,
    MEDIUM,
    LOW
}
