package dev.tenken.history.archive;

import dev.tenken.database.Database;
import dev.tenken.database.Times;
import dev.tenken.model.InputException;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** The way of an assessment from a draft to one that stands: in review, signed by a named person, locked, superseded by a later one. */
public final class Signing {
    private final Database database;
    private final Clock clock;
    private final Events events = new Events();

    Signing(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** What a signer says. */
    public record Words(String person, String decision, String residualRisk, String note) {
        /** A step that decides nothing. */
        public static Words of(String person, String note) {
            return new Words(person, null, null, note);
        }
    }

    /** Asks for a signature. */
    public Stored submit(Stored assessment, Words words, String actor) {
        return step(assessment, SignOff.Step.SUBMIT, words, actor);
    }

    /** Sends it back to those who made it. */
    public Stored sendBack(Stored assessment, Words words, String actor) {
        return step(assessment, SignOff.Step.RETURN, words, actor);
    }

    /**
     * Signs it.
     *
     * @throws InputException when person, decision or residual risk are missing
     */
    public Stored sign(Stored assessment, Words words, String actor) {
        need(words.person(), "who signs", "--signer NAME");
        need(words.decision(), "what is decided", "--decision TEXT");
        need(words.residualRisk(), "the risk that is left", "--residual-risk TEXT (\"none\" is an answer)");
        return step(assessment, SignOff.Step.SIGN, words, actor);
    }

    /** Locks it: it can never change again, and supersedes what stood of this vendor. */
    public Stored lock(Stored assessment, Words words, String actor) {
        return step(assessment, SignOff.Step.LOCK, words, actor);
    }

    private static void need(String given, String what, String option) {
        if (given == null || given.isBlank()) {
            throw new InputException("a signature needs " + what + ": give " + option);
        }
    }

    private Stored step(Stored assessment, SignOff.Step step, Words words, String actor) {
        return database.jdbi().inTransaction(h -> {
            Events.hold(h);
            Instant now = clock.instant();
            if (step == SignOff.Step.LOCK) {
                supersede(h, assessment, actor, now);
            }
            take(h, assessment, step, words, actor, now);
            return Rows.beginning(h, assessment.id()).get(0);
        });
    }

    private void supersede(Handle handle, Stored by, String actor, Instant now) {
        List<Stored> standing = Rows.of(handle, by.vendor()).stream()
                .filter(a -> a.state() == State.LOCKED)
                .toList();
        for (Stored old : standing) {
            if (old.number() > by.number()) {
                throw new InputException("a later assessment of " + by.vendor() + " stands already: " + old.id()
                        + " of " + old.asOf() + "; sign the newest one");
            }
            take(handle, old, SignOff.Step.SUPERSEDE, Words.of(actor, "by " + by.id()), actor, now);
        }
    }

    private void take(Handle handle, Stored assessment, SignOff.Step step, Words words, String actor, Instant now) {
        int changed = handle.createUpdate("update assessments set state = :to where id = :id and state = :from")
                .bind("to", step.to().word())
                .bind("from", step.from().word())
                .bind("id", assessment.id())
                .execute();
        if (changed == 0) {
            State is = Rows.beginning(handle, assessment.id()).get(0).state();
            throw new InputException("assessment " + assessment.id() + " of " + assessment.vendor() + " is "
                    + is.word() + ", and only one that is " + step.from().word() + " can become "
                    + step.to().word()
                    + "; nothing was changed");
        }
        String id = Ids.next(now);
        String at = Times.text(now);
        handle.createUpdate("insert into sign_offs (id, assessment, step, person, at, decision, residual_risk, note)"
                        + " values (:id, :assessment, :step, :person, :at, :decision, :risk, :note)")
                .bind("id", id)
                .bind("assessment", assessment.number())
                .bind("step", step.word())
                .bind("person", words.person())
                .bind("at", at)
                .bind("decision", words.decision())
                .bind("risk", words.residualRisk())
                .bind("note", words.note())
                .execute();
        Map<String, Object> detail = new LinkedHashMap<>();
        detail.put("assessment", assessment.id());
        detail.put("signOff", id);
        detail.put("person", words.person());
        detail.put("decision", words.decision());
        detail.put("residualRisk", words.residualRisk());
        detail.put("note", words.note());
        events.append(handle, actor, now, "assessment." + step.word(), assessment.vendor(), Details.json(detail));
    }
}
