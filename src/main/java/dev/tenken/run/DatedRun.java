package dev.tenken.run;

import dev.tenken.model.finding.Assessment;
import java.time.LocalDate;
import java.util.List;

/**
 * What became of one vendor on a day.
 *
 * @param assessment of the one vendor, with what it was measured with
 * @param turns the first later day on which something would be judged otherwise though nothing else changed; null when there is none
 * @param notes what else is to be told, and what was refused of the files from outside
 */
public record DatedRun(Assessment assessment, LocalDate turns, List<String> notes) {

    public DatedRun {
        notes = List.copyOf(notes);
    }
}
