package dev.tenken.office.read;

import java.time.LocalDate;

/**
 * What a file says of itself.
 *
 * @param title or null
 * @param saved the day on which it was last saved, or null
 * @param madeHere true when this program wrote it
 */
public record FileProperties(String title, LocalDate saved, boolean madeHere) {}
