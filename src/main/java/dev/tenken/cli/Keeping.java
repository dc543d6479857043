package dev.tenken.cli;

import dev.tenken.database.Database;
import dev.tenken.disposition.DispositionLog;
import dev.tenken.history.archive.Archive;
import dev.tenken.history.archive.Events;
import dev.tenken.history.archive.Originals;
import dev.tenken.history.archive.Stored;
import dev.tenken.letter.Asked;
import dev.tenken.letter.Letters;
import dev.tenken.model.disposition.Disposition;
import dev.tenken.model.finding.Assessment;
import dev.tenken.model.finding.VendorAssessment;
import dev.tenken.register.Register;
import dev.tenken.report.ReportOptions;
import dev.tenken.run.Said;
import dev.tenken.schedule.Portfolio;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Puts what was assessed into the history. */
final class Keeping {
    private Keeping() {}

    /**
     * @param assessed where the documents are
     * @param letters how letters to vendors were written, or null when none were
     */
    static void keep(
            Assessment assessment, Path assessed, ReportOptions letters, DatabaseOptions options, Terminal terminal) {
        try (Database database = options.open()) {
            Archive.Result result = new Archive(database, terminal.clock())
                    .store(assessment, Originals.below(assessed), options.actor());
            done(database, result.stored(), options.actor(), terminal.clock());
            new Portfolio(database).keep(assessment);
            int stored = result.stored().size();
            terminal.out()
                    .println("Stored in " + database.shown() + ": " + stored
                            + (stored == 1 ? " assessment." : " assessments."));
            Letters asked = new Letters(database, new Events(), terminal.clock(), options.actor());
            assessment.vendors().forEach(v -> asked.heard(v, Replies.of(database, v, assessed)));
            if (letters != null) {
                ask(assessment, asked, letters, terminal);
            }
            result.withoutOriginal().forEach(path -> terminal.err()
                    .println(path
                            + ": the file is not stored, only what was read of it: it is gone or was changed since"));
        }
    }

    /** What auditors said of vendors in the database by now. */
    static Said said(DatabaseOptions options, Terminal terminal) {
        try (Database database = options.open()) {
            Map<String, List<Disposition>> all = new DispositionLog(database, new Events(), terminal.clock())
                    .standing().stream().collect(Collectors.groupingBy(Disposition::getVendor));
            return vendor -> all.getOrDefault(vendor, List.of());
        }
    }

    /** Who is watched and was written to is waited for. */
    private static void ask(Assessment assessment, Letters letters, ReportOptions written, Terminal terminal) {
        for (VendorAssessment vendor : assessment.vendors()) {
            Asked asked =
                    WrittenLetter.of(assessment, vendor, written.arrangement(), written.asking(), assessment.asOf());
            letters.written(vendor.vendor().id(), asked).ifPresent(letter -> terminal.out()
                    .println("Waiting for answers of " + letter.vendor() + " to " + letter.stillOpen()
                            + " questions by " + letter.asked().answerBy() + " (not sent? \"vendor answered "
                            + letter.vendor() + "\")."));
        }
    }

    /** Who is watched and was assessed by hand is not due before its time has passed again. */
    private static void done(Database database, List<Stored> stored, String actor, Clock clock) {
        Register register = new Register(database, new Events(), clock, actor);
        LocalDate today = LocalDate.now(clock);
        database.jdbi().useTransaction(h -> stored.stream()
                .sorted(Comparator.comparing(Stored::vendor))
                .forEach(s -> register.done(h, s.vendor(), s.asOf().isAfter(today) ? today : s.asOf(), null)));
    }
}
