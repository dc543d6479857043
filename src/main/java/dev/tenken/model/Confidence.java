package dev.tenken.model;

/** How sure a reading is. */
public enum Confidence {
    HIGH,
    MEDIUM,
    LOW
}
