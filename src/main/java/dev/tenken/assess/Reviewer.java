package dev.tenken.assess;

import dev.tenken.assess.rule.RulePack;
import dev.tenken.model.catalog.Control;
import dev.tenken.model.disposition.Disposition;
import dev.tenken.model.disposition.Disposition.Kind;
import dev.tenken.model.disposition.DispositionRecord;
import dev.tenken.model.disposition.Review;
import dev.tenken.model.disposition.Ruling;
import dev.tenken.model.disposition.Ruling.Effect;
import dev.tenken.model.fact.VendorFact;
import dev.tenken.model.finding.Finding;
import dev.tenken.model.finding.Judgement;
import dev.tenken.model.finding.Observation;
import dev.tenken.model.finding.Outcome;
import dev.tenken.model.finding.VendorAssessment;
import dev.tenken.model.finding.Verdict;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts the auditor's verdict beside the machine's: the same rules once more, heeding the dispositions in force. */
final class Reviewer {

    private final RulePack rules;
    private final List<Control> controls;
    private final FindingBuilder builder;
    private final Setting setting;

    Reviewer(RulePack rules, List<Control> controls, FindingBuilder builder, Setting setting) {
        this.rules = rules;
        this.controls = controls;
        this.builder = builder;
        this.setting = setting;
    }

    /** What the machine judged in one scope, and what it came to. */
    record Judged(List<VendorFact> facts, ScopeRun run) {}

    /**
     * The same assessment with reviews, and with what became of each disposition.
     *
     * @param machine what the machine says
     * @param scopes which controls are divided by service
     * @param judged by service; under null for the vendor as a whole
     * @param dispositions on this vendor
     */
    VendorAssessment reviewed(
            VendorAssessment machine, Scopes scopes, Map<String, Judged> judged, List<Disposition> dispositions) {
        DispositionMatch match = new DispositionMatch(machine, setting.asOf());
        List<DispositionRecord> records = dispositions.stream()
                .map(match::record)
                .sorted(Comparator.comparing(r -> r.disposition().id()))
                .toList();
        List<Disposition> active = records.stream()
                .filter(DispositionRecord::isActive)
                .map(DispositionRecord::disposition)
                .toList();
        return new VendorAssessment(
                machine.files(),
                machine.extraction(),
                findings(machine.findings(), scopes, judged, active),
                observations(machine.observations(), active),
                records);
    }

    private static List<Observation> observations(List<Observation> machine, List<Disposition> active) {
        return machine.stream()
                .map(o -> o.with(active.stream()
                        .filter(d -> d.isOn(o))
                        .map(Disposition::id)
                        .sorted()
                        .toList()))
                .toList();
    }

    private List<Finding> findings(
            List<Finding> machine, Scopes scopes, Map<String, Judged> judged, List<Disposition> active) {
        if (active.stream().allMatch(d -> d.target().observation() != null)) {
            return machine;
        }
        Map<String, ReviewedRun> runs = new LinkedHashMap<>();
        judged.forEach((service, scope) -> runs.put(
                service,
                ReviewedRun.of(
                        rules.base(),
                        controls,
                        scope.facts(),
                        scope.run(),
                        holding(active, service, scope.run(), machine),
                        setting)));
        List<Finding> again = again(scopes, runs);
        return settledByServices(
                machine.stream().map(f -> reviewed(f, again, runs, active)).toList());
    }

    /** A vendor's finding is settled too when that of every service is that still wants something. */
    private static List<Finding> settledByServices(List<Finding> findings) {
        return findings.stream()
                .map(f -> f.review() != null && isSettledByServices(f, findings)
                        ? f.with(f.review().asSettled())
                        : f)
                .toList();
    }

    private static boolean isSettledByServices(Finding whole, List<Finding> findings) {
        List<Finding> wanting = findings.stream()
                .filter(f -> whole.service() == null && f.service() != null)
                .filter(f -> f.control().number().equals(whole.control().number()))
                .filter(f -> f.effective() != Verdict.SATISFIED && f.effective() != Verdict.NOT_APPLICABLE)
                .toList();
        return !wanting.isEmpty() && wanting.stream().allMatch(Finding::isSettled);
    }

    private static List<Disposition> holding(
            List<Disposition> active, String service, ScopeRun run, List<Finding> machine) {
        return active.stream()
                .filter(d -> d.getService() == null || d.getService().equals(service))
                .filter(d -> service == null || d.getService() != null || isMeant(d, run, machine))
                .toList();
    }

    /** A false alarm on the whole means what makes the whole what it is: services that came to something else keep theirs. */
    private static boolean isMeant(Disposition disposition, ScopeRun run, List<Finding> machine) {
        if (disposition.kind() != Kind.FALSE_ALARM || !disposition.target().ofFinding()) {
            return true;
        }
        Finding whole = machine.stream()
                .filter(f -> f.service() == null && f.control().number().equals(disposition.getControl()))
                .findFirst()
                .orElseThrow();
        if (disposition.getCriterion() == null) {
            Verdict own = run.verdicts().get(disposition.getControl()).verdict();
            return (own == Verdict.SATISFIED) == (whole.verdict() == Verdict.SATISFIED);
        }
        Outcome own = run.results().get(disposition.getCriterion()).get(0).outcome();
        return whole.judgements().stream()
                .filter(j -> j.criterion().id().equals(disposition.getCriterion()))
                .allMatch(j -> j.outcome() == own);
    }

    private List<Finding> again(Scopes scopes, Map<String, ReviewedRun> runs) {
        Map<String, ScopeRun> services = new LinkedHashMap<>();
        scopes.services().forEach(s -> services.put(s, runs.get(s).run()));
        List<Finding> findings = new ArrayList<>();
        for (Control control : controls) {
            if (scopes.divide(control)) {
                findings.addAll(ServiceFindings.of(builder, control, services));
            } else {
                findings.add(builder.of(control, null, runs.get(null).run()));
            }
        }
        return findings;
    }

    private static Finding reviewed(
            Finding machine, List<Finding> again, Map<String, ReviewedRun> runs, List<Disposition> active) {
        Finding other = counterpart(machine, again);
        Map<String, Outcome> outcomes = new TreeMap<>();
        for (Judgement judgement : other.judgements()) {
            boolean waived = judgement.decisive().rule().equals(ReviewedRun.WAIVED);
            Outcome was = machine.judgements().stream()
                    .filter(j -> j.criterion().id().equals(judgement.criterion().id()))
                    .findFirst()
                    .orElseThrow()
                    .outcome();
            if (waived || was != judgement.outcome()) {
                outcomes.put(judgement.criterion().id(), waived ? null : judgement.outcome());
            }
        }
        Set<String> touching = touching(machine, other, active);
        if (touching.isEmpty() && outcomes.isEmpty() && other.verdict() == machine.verdict()) {
            return machine;
        }
        return machine.with(new Review(
                other.verdict(),
                other.severity(),
                other.grade(),
                other.reason(),
                outcomes,
                List.copyOf(touching),
                isSettled(machine, other, active, runs.values())));
    }

    /** Where services agree once dispositions are heeded, the whole speaks for each. */
    private static Finding counterpart(Finding machine, List<Finding> again) {
        List<Finding> same = again.stream()
                .filter(f -> f.control().number().equals(machine.control().number()))
                .toList();
        return same.stream()
                .filter(f -> Objects.equals(f.service(), machine.service()))
                .findFirst()
                .orElse(same.get(0));
    }

    private static Set<String> touching(Finding finding, Finding reviewed, List<Disposition> active) {
        Set<String> behind = Stream.of(finding, reviewed)
                .flatMap(f -> f.judgements().stream())
                .flatMap(j -> j.results().stream())
                .flatMap(r -> r.facts().stream())
                .map(VendorFact::getId)
                .collect(Collectors.toSet());
        Set<String> touching = new TreeSet<>();
        for (Disposition disposition : active) {
            boolean onFinding =
                    finding.control().number().equals(disposition.getControl()) && concerns(disposition, finding);
            boolean onFact = disposition.target().ofFact()
                    && behind.contains(disposition.target().fact());
            if (onFinding || onFact) {
                touching.add(disposition.id());
            }
        }
        return touching;
    }

    /** A word on the whole holds for each service; a word on a service shows at the whole too. */
    private static boolean concerns(Disposition disposition, Finding finding) {
        return disposition.getService() == null
                || finding.service() == null
                || disposition.getService().equals(finding.service());
    }

    private static boolean isSettled(
            Finding machine, Finding other, List<Disposition> active, Collection<ReviewedRun> runs) {
        List<Disposition> own = active.stream()
                .filter(d -> machine.control().number().equals(d.getControl()))
                .filter(d -> d.getService() == null || d.getService().equals(machine.service()))
                .toList();
        boolean whole = own.stream()
                .anyMatch(d -> d.getCriterion() == null
                        && (d.kind() == Kind.ACCEPTED_RISK || d.kind() == Kind.FALSE_ALARM)
                        && machine.verdict() != Verdict.SATISFIED);
        Set<String> accepted = own.stream()
                .filter(d -> d.kind() == Kind.ACCEPTED_RISK)
                .map(Disposition::id)
                .collect(Collectors.toSet());
        Map<String, Boolean> byCriterion = new HashMap<>();
        runs.stream()
                .flatMap(r -> r.rulings().stream())
                .filter(r -> r.effect() == Effect.ACCEPTED && accepted.contains(r.disposition()))
                .map(Ruling::criterion)
                .forEach(c -> byCriterion.put(c, true));
        List<String> open = other.judgements().stream()
                .filter(j -> j.criterion().essential() && j.outcome() != Outcome.MET)
                .map(j -> j.criterion().id())
                .toList();
        return whole || !open.isEmpty() && open.stream().allMatch(byCriterion::containsKey);
    }
}
