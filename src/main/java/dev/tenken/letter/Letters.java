package dev.tenken.letter;

import dev.tenken.data.Data;
import dev.tenken.database.Database;
import dev.tenken.database.EventLog;
import dev.tenken.database.VendorRow;
import dev.tenken.letter.Letter.Closing;
import dev.tenken.model.InputException;
import dev.tenken.model.finding.VendorAssessment;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;

/**
 * Letters with questions to vendors of the register, from the day on which they are sent until they are answered. One letter of a vendor is open at
 * a time.
 */
public final class Letters {
    private final Database database;
    private final EventLog events;
    private final Clock clock;
    private final String actor;

    public Letters(Database database, EventLog events, Clock clock, String actor) {
        this.database = database;
        this.events = events;
        this.clock = clock;
        this.actor = actor;
    }

    /**
     * Notes that a vendor was sent a letter; one that was open before is not waited for any more.
     *
     * @throws InputException when the vendor is not in the register
     */
    public Letter ask(String vendor, Asked asked) {
        return database.jdbi().inTransaction(handle -> {
            LetterTable table = held(handle, vendor);
            table.open(vendor).ifPresent(before -> table.close(before, clock.instant(), Closing.FOLLOWED));
            return add(handle, table, vendor, asked);
        });
    }

    /** Notes a letter that was written: of one without questions, or to a vendor that is not in the register or whose letter is open, nothing. */
    public Optional<Letter> written(String vendor, Asked asked) {
        return database.jdbi().inTransaction(handle -> {
            LetterTable table = new LetterTable(handle);
            boolean asks = !asked.questions().isEmpty();
            return !asks
                            || !VendorRow.hold(handle, vendor)
                            || table.open(vendor).isPresent()
                    ? Optional.empty()
                    : Optional.of(add(handle, table, vendor, asked));
        });
    }

    private Letter add(Handle handle, LetterTable table, String vendor, Asked asked) {
        Letter letter = table.add(vendor, asked);
        Map<String, Object> detail = new TreeMap<>();
        detail.put("answerBy", asked.answerBy().toString());
        detail.put("asked", asked.on().toString());
        detail.put("questions", asked.questions().size());
        tell(handle, "letter.asked", letter, detail);
        return letter;
    }

    /**
     * A person says that nobody waits for answers any more.
     *
     * @throws InputException when the vendor is not in the register, or has no open letter
     */
    public Letter close(String vendor) {
        return database.jdbi().inTransaction(handle -> {
            LetterTable table = held(handle, vendor);
            Letter letter = table.open(vendor)
                    .orElseThrow(() -> new InputException("no letter to " + vendor + " is open; \"vendor show " + vendor
                            + "\" tells what it was asked"));
            table.close(letter, clock.instant(), Closing.BY_HAND);
            tell(handle, "letter.closed", letter, Map.of("open", letter.stillOpen()));
            return letter;
        });
    }

    private static LetterTable held(Handle handle, String vendor) {
        LetterTable table = new LetterTable(handle);
        if (!VendorRow.hold(handle, vendor)) {
            throw new InputException("no vendor \"" + vendor + "\" in the register; add it with \"vendor add " + vendor
                    + "\" or \"vendor import\"");
        }
        return table;
    }

    /**
     * Notes what an assessment finds answered of the vendor's open letter.
     *
     * @param replies SHA-256 of those of its documents that are a letter of ours with answers: who sent one has answered, whatever it says
     */
    public void heard(VendorAssessment assessment, Set<String> replies) {
        database.jdbi().useTransaction(handle -> heard(handle, assessment, replies));
    }

    /** The same as part of somebody's transaction, which holds the vendor's row or nothing yet. */
    public void heard(Handle handle, VendorAssessment assessment, Set<String> replies) {
        LetterTable table = new LetterTable(handle);
        String vendor = assessment.vendor().id();
        if (VendorRow.hold(handle, vendor)) {
            table.open(vendor).ifPresent(letter -> heard(handle, table, letter, assessment, replies));
        }
    }

    private void heard(
            Handle handle, LetterTable table, Letter letter, VendorAssessment assessment, Set<String> replies) {
        List<List<String>> questions = letter.asked().questions();
        int open = new Answers(assessment, letter.asked().papers()).open(questions);
        if (open != letter.stillOpen()) {
            table.left(letter, open);
        }
        boolean all = open == 0 && !questions.isEmpty();
        if (all || !letter.asked().papers().containsAll(replies)) {
            table.close(letter, clock.instant(), Closing.ANSWERED);
            tell(handle, "letter.answered", letter, Map.of("open", open));
        }
    }

    /** The letter to a vendor that waits for answers. */
    public static Optional<Letter> open(Database database, String vendor) {
        return database.jdbi().withHandle(handle -> new LetterTable(handle).open(vendor));
    }

    /** Letters that wait for answers, sorted by vendor. */
    public static List<Letter> open(Database database) {
        return database.jdbi().withHandle(handle -> new LetterTable(handle).open());
    }

    /** All letters to a vendor, the oldest first. */
    public static List<Letter> of(Database database, String vendor) {
        return database.jdbi().withHandle(handle -> new LetterTable(handle).of(vendor));
    }

    private void tell(Handle handle, String kind, Letter letter, Map<String, Object> detail) {
        Map<String, Object> told = new TreeMap<>(detail);
        told.put("letter", letter.number());
        events.append(handle, actor, clock.instant(), kind, letter.vendor(), Data.writeJsonLine(told));
    }
}
