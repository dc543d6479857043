package dev.tenken.assess.rule;

import dev.tenken.model.InputException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.drools.mvel.ConstraintEvaluationException;
import org.kie.api.runtime.KieSession;

/**
 * The steps from facts to verdicts. Each runs in a session of its own, on what the step before came to, so that every rule that asks
 * for an absence sees all there is: nothing it derives is ever taken back, and no order of rules or facts can matter.
 */
public enum Stage {
    /** Oddities are remarked. */
    OBSERVE(name -> ObservationId.parse(name).isPresent()),
    /** Dispositions are applied to what the machine came to. */
    REVIEW(name -> name.startsWith(Stage.REVIEWING)),
    /** Facts meet criteria. */
    JUDGE(name -> RuleId.parse(name).isPresent()),
    /** What no rule spoke of is silent; what is both met and failed is contradicted. */
    COMPLETE(
            Set.of("any.silent", "any.misplaced", "any.unpromised", "any.contradicted", "any.divided", "any.reserved")
                    ::contains),
    /** Of several outcomes of a criterion one counts. */
    DECIDE(Set.of("any.decided", "any.decided.reserved")::contains),
    /** Outcomes make a verdict. */
    CONCLUDE(name -> name.equals("any.tallied") || name.startsWith("verdict."));

    /** How the names of rules begin that apply dispositions. */
    public static final String REVIEWING = "review.";

    private final Predicate<String> rules;

    Stage(Predicate<String> rules) {
        this.rules = rules;
    }

    /** Whether a rule of this name is one of this step's. */
    boolean fires(String rule) {
        return rules.test(rule);
    }

    /**
     * Runs this step's rules.
     *
     * @param stated what they are told
     * @param derived the type wanted
     * @return every object of that type, stated or derived, in no order
     * @throws dev.tenken.model.LimitException when the rules do not come to an end
     */
    public <T> List<T> run(RuleBase base, Collection<?> stated, Class<T> derived) {
        return run(base.of(this), stated, derived);
    }

    /** The same with those of this step's rules that are there. */
    public <T> List<T> run(BuiltRules built, Collection<?> stated, Class<T> derived) {
        KieSession session = built.session(stated, derived);
        try {
            fire(session, stated.size());
            return session.getObjects(derived::isInstance).stream()
                    .<T>map(derived::cast)
                    .toList();
        } finally {
            session.dispose();
        }
    }

    /** The engine's own words name condition and rule, and the file by the place that it was given for building. */
    private static String cannotBeEvaluated(ConstraintEvaluationException broken) {
        return broken.getMessage().replaceAll(" in rules/f\\d+/", " in ")
                + ": a fact has no such value; what documents do not state is null: ask for it first, as in retention != null, "
                + "retention.amount > 3. If the rule is not your own, this is a defect: please report it";
    }

    private void fire(KieSession session, int told) {
        try {
            Firings.run(session, rules, told);
        } catch (RuntimeException e) {
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                if (cause instanceof InputException mendable) {
                    throw mendable;
                }
            }
            if (e instanceof ConstraintEvaluationException broken) {
                throw new InputException(cannotBeEvaluated(broken), broken);
            }
            throw e;
        }
    }
}
