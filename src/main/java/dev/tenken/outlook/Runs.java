package dev.tenken.outlook;

import dev.tenken.alert.AlertKind;
import dev.tenken.alert.Happening;
import dev.tenken.database.Database;
import dev.tenken.model.LocalizedText;
import dev.tenken.schedule.StandingFailure;
import java.util.Collection;
import java.util.List;

/** Assessments that were due and failed. */
final class Runs {
    private Runs() {}

    /** One for each due day, however often it was tried. */
    static List<Happening> failed(Database database, Collection<String> vendors) {
        return StandingFailure.all(database).stream()
                .filter(f -> vendors.contains(f.check().vendor()))
                .map(f -> new Happening(
                        AlertKind.FAILED_RUN,
                        f.check().vendor(),
                        f.check().due().toString(),
                        f.check().due().toString(),
                        LocalizedText.same(f.message())))
                .toList();
    }
}
