package dev.tenken.assess.workshop;

import dev.tenken.assess.Scopes;
import dev.tenken.assess.rule.Conditions;
import dev.tenken.assess.rule.ObservationId;
import dev.tenken.assess.rule.RuleBase;
import dev.tenken.assess.rule.RuleCompiler;
import dev.tenken.assess.rule.RuleId;
import dev.tenken.assess.rule.RulePack;
import dev.tenken.assess.rule.RuleSource;
import dev.tenken.assess.rule.Stage;
import dev.tenken.data.SourceFile;
import dev.tenken.model.InputException;
import dev.tenken.model.catalog.Control;
import dev.tenken.model.catalog.Criterion;
import dev.tenken.model.fact.VendorFact;
import dev.tenken.model.finding.CriterionResult;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Changes rules in small ways and runs their cases: a change that no case notices shows what no case says.
 *
 * <p>Rules that judge facts do not see each other, so a changed one runs alone, and is noticed as soon as it speaks where it was
 * quiet or is quiet where it spoke. Rules that see what others came to run with all that the cases need.
 */
public final class Mutation {

    private static final Comparator<MutationReport.Change> ORDER = Comparator.comparing(MutationReport.Change::file)
            .thenComparing(MutationReport.Change::line)
            .thenComparing(MutationReport.Change::rule)
            .thenComparing(MutationReport.Change::before)
            .thenComparing(MutationReport.Change::after);

    private final RuleCases cases;

    private Mutation(RuleCases cases) {
        this.cases = cases;
    }

    /**
     * Changes each of the rules once in every way.
     *
     * @param done is told the id of every rule that is done
     * @throws InputException when a case does not hold as the rules are
     */
    public static MutationReport run(RuleCases cases, RuleScope scope, Consumer<String> done) {
        return run(cases, scope::holds, done);
    }

    static MutationReport run(RuleCases cases, Predicate<RuleSource> wanted, Consumer<String> done) {
        List<String> failing = cases.run().stream()
                .filter(r -> !r.holds())
                .map(r -> r.of().place() + ": \"" + r.of().title() + "\"")
                .toList();
        if (!failing.isEmpty()) {
            throw InputException.ofAll("cases fail before anything is changed: mend them first (rules test)", failing);
        }
        Mutation mutation = new Mutation(cases);
        List<RuleSource> rules =
                cases.pack().rules().values().stream().filter(wanted).toList();
        return mutation.changeAll(rules, done);
    }

    private MutationReport changeAll(List<RuleSource> rules, Consumer<String> done) {
        // Threads made here find classes where their maker does; those of a common pool may not.
        ExecutorService threads =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            List<Future<MutationReport>> reports = new ArrayList<>();
            rules.forEach(rule -> reports.add(threads.submit(() -> change(rule))));
            int changes = 0;
            List<MutationReport.Change> unnoticed = new ArrayList<>();
            for (int i = 0; i < reports.size(); i++) {
                MutationReport report = reports.get(i).get();
                changes += report.changes();
                unnoticed.addAll(report.unnoticed());
                done.accept(rules.get(i).name());
            }
            unnoticed.sort(ORDER);
            return new MutationReport(changes, unnoticed);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a change of a rule could not be tried", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while rules were changed", e);
        } finally {
            threads.shutdownNow();
        }
    }

    private MutationReport change(RuleSource rule) {
        List<RuleCase> own = cases.all().stream()
                .filter(c -> c.drl().equals(rule.file().path()))
                .toList();
        Trial trial = trial(rule, own);
        int changes = 0;
        List<MutationReport.Change> unnoticed = new ArrayList<>();
        for (Mutant mutant : Mutant.of(rule, cases.catalog())) {
            Boolean noticed = noticed(trial, mutant);
            if (noticed != null) {
                changes++;
                if (!noticed) {
                    unnoticed.add(new MutationReport.Change(
                            rule.name(), rule.file().path(), mutant.line(), mutant.before(), mutant.after()));
                }
            }
        }
        return new MutationReport(changes, unnoticed);
    }

    private Trial trial(RuleSource rule, List<RuleCase> own) {
        if (ObservationId.parse(rule.name()).isPresent()) {
            return new Watching(rule, own);
        }
        return seesOthers(rule) ? new Together(own) : new Alone(rule, own);
    }

    /** Null when the change does not compile. */
    private static Boolean noticed(Trial trial, Mutant mutant) {
        try {
            trial.build(mutant);
        } catch (InputException e) {
            return null;
        }
        try {
            return trial.isNoticed(mutant);
        } catch (RuntimeException e) {
            // A case would fail: at a value that is not stated, at a threshold that is none, or without an end.
            return true;
        }
    }

    private static boolean seesOthers(RuleSource rule) {
        Conditions conditions = Conditions.of(rule);
        return RuleId.parse(rule.name()).isEmpty()
                || conditions
                        .code()
                        .substring(conditions.start(), conditions.end())
                        .contains("CriterionResult");
    }

    /** A way to run cases with a changed rule. */
    private interface Trial {

        /** @throws InputException when it does not compile */
        void build(Mutant mutant);

        boolean isNoticed(Mutant mutant);
    }

    /**
     * The changed rule runs by itself.
     *
     * @param <S> how it speaks in a case
     */
    private abstract static class OneRule<S> implements Trial {
        private final Map<RuleCase, S> usual = new LinkedHashMap<>();
        private RuleBase base;

        /** Learns how the rule speaks as it is. */
        final void learn(RuleSource rule, List<RuleCase> own) {
            Mutant none = Mutant.none(rule);
            build(none);
            own.forEach(c -> usual.put(c, speaks(none, c)));
        }

        @Override
        public void build(Mutant mutant) {
            base = RuleBase.whole(RuleCompiler.compileBriefly(List.of(mutant.alone())));
        }

        @Override
        public boolean isNoticed(Mutant mutant) {
            return usual.entrySet().stream()
                    .anyMatch(e -> differs(mutant, e.getKey(), e.getValue(), speaks(mutant, e.getKey())));
        }

        RuleBase base() {
            return base;
        }

        abstract S speaks(Mutant mutant, RuleCase of);

        abstract boolean differs(Mutant mutant, RuleCase of, S before, S now);
    }

    /** A changed rule that observes. */
    private final class Watching extends OneRule<Boolean> {

        Watching(RuleSource rule, List<RuleCase> own) {
            learn(rule, own);
        }

        @Override
        Boolean speaks(Mutant mutant, RuleCase of) {
            return !RuleCases.remarks(of, base(), mutant.apply(cases.thresholds(of)))
                    .isEmpty();
        }

        @Override
        boolean differs(Mutant mutant, RuleCase of, Boolean before, Boolean now) {
            return !before.equals(now);
        }
    }

    /** A changed rule that judges. */
    private final class Alone extends OneRule<List<Boolean>> {

        Alone(RuleSource rule, List<RuleCase> own) {
            learn(rule, own);
        }

        @Override
        boolean differs(Mutant mutant, RuleCase of, List<Boolean> before, List<Boolean> now) {
            return !now.equals(before)
                    && (now.contains(true) != before.contains(true) || isNoticedTogether(mutant, of));
        }

        // Speaking for another service only may change the verdict of the whole, or not.
        private boolean isNoticedTogether(Mutant mutant, RuleCase of) {
            Together together = new Together(List.of(of));
            together.build(mutant);
            return together.isNoticed(mutant);
        }

        /** Whether it speaks, scope by scope. */
        @Override
        List<Boolean> speaks(Mutant mutant, RuleCase of) {
            String number = RuleId.parse(mutant.rule().name()).orElseThrow().control();
            List<Control> controls = of.controls(cases.catalog().controls(), Set.of(number)).stream()
                    .map(mutant::apply)
                    .toList();
            List<Boolean> speaks = new ArrayList<>();
            for (Control control : controls) {
                if (control.number().equals(number)) {
                    scopes(control, of.facts())
                            .forEach(facts -> speaks.add(speaks(
                                    control, controls, facts, cases.setting(of).told())));
                }
            }
            return speaks;
        }

        // Rules see the other controls that are asked for too, as they do when all run together.
        private boolean speaks(Control control, List<Control> controls, List<VendorFact> facts, List<Object> told) {
            List<Criterion> criteria = control.criteria();
            List<Object> stated = Stream.<Collection<?>>of(controls, criteria, facts, told)
                    .<Object>flatMap(Collection::stream)
                    .toList();
            return !Stage.JUDGE.run(base(), stated, CriterionResult.class).isEmpty();
        }

        private static List<List<VendorFact>> scopes(Control control, List<VendorFact> facts) {
            Scopes scopes = Scopes.of(CaseFacts.vendor().vendor(), facts);
            return scopes.divide(control)
                    ? scopes.services().stream()
                            .map(s -> Scopes.facts(facts, s))
                            .toList()
                    : List.of(Scopes.facts(facts, null));
        }
    }

    /** The changed rule runs with all rules that its cases need. */
    private final class Together implements Trial {
        private final List<RuleCase> own;
        private RulePack changed;

        Together(List<RuleCase> own) {
            this.own = own;
        }

        @Override
        public void build(Mutant mutant) {
            TreeSet<String> controls =
                    new TreeSet<>(cases.judged(mutant.rule().file().path()));
            own.forEach(c -> controls.addAll(c.verdicts().keySet()));
            String path = mutant.rule().file().path();
            List<SourceFile> files = new ArrayList<>();
            files.add(mutant.file());
            cases.pack().drl().stream()
                    .filter(f -> !f.path().equals(path))
                    .filter(f -> cases.judged(f.path()).isEmpty()
                            || cases.judged(f.path()).stream().anyMatch(controls::contains))
                    .forEach(files::add);
            changed = cases.pack().running(files);
        }

        @Override
        public boolean isNoticed(Mutant mutant) {
            return own.stream()
                    .anyMatch(c -> !cases.run(c, changed, mutant::apply).holds());
        }
    }
}
