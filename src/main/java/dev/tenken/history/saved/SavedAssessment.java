package dev.tenken.history.saved;

import java.time.LocalDate;
import java.util.List;

/**
 * An assessment as its {@code assessment.json} tells it.
 *
 * @param tool version of the program that wrote it
 * @param asOf the date on which the statements were judged
 * @param yardstick what the vendors were measured with
 * @param vendors sorted by id
 */
public record SavedAssessment(String tool, LocalDate asOf, SavedYardstick yardstick, List<SavedVendor> vendors) {

    public SavedAssessment {
        vendors = List.copyOf(vendors);
    }
}
