package dev.tenken.model.fact;

/** How sure a reading is. */
public enum Confidence {
    HIGH,
    MEDIUM,
    LOW
}
