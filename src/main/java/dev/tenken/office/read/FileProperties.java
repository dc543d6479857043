package dev.tenken.office.read;

import java.time.LocalDate;

/**
 * What a file says of itself.
 *
 * @param title or null
 * @param saved the day on which it was last saved, or null
 * @param madeHere true when this program wrote it to be filled in
 * @param report true when this program wrote it as a report
 * @param comments how many comments people left in it
 * @param struck how many runs of text that cells share are struck out
 */
public record FileProperties(
        String title, LocalDate saved, boolean madeHere, boolean report, int comments, int struck) {

    FileProperties withStruck(int runs) {
        return new FileProperties(title, saved, madeHere, report, comments, runs);
    }
}
