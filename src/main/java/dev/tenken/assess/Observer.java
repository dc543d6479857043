package dev.tenken.assess;

import dev.tenken.assess.rule.ObservationRule;
import dev.tenken.assess.rule.RulePack;
import dev.tenken.assess.rule.Stage;
import dev.tenken.model.AsOf;
import dev.tenken.model.catalog.Control;
import dev.tenken.model.catalog.Profile;
import dev.tenken.model.document.DocumentRecord;
import dev.tenken.model.document.Evidence;
import dev.tenken.model.fact.Candidate;
import dev.tenken.model.fact.Extraction;
import dev.tenken.model.finding.Observation;
import dev.tenken.model.finding.Remark;
import dev.tenken.model.likeness.EmptyPromise;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Lets the observing rules look at all facts of a vendor, and makes observations of what they remark. */
final class Observer {

    private static final Comparator<Observation> ORDER = Comparator.comparing(Observation::severity)
            .thenComparing(o -> o.evidence().get(0), Evidence.ORDER)
            .thenComparing(Observation::rule);

    /** A control of more topics than this asks for an overview; no single statement touches it. */
    private static final int MOST_TOPICS = 5;

    private final Profile profile;
    private final RulePack rules;

    Observer(Profile profile, RulePack rules) {
        this.profile = profile;
        this.rules = rules;
    }

    /**
     * Every remark on the vendor, those that belong together joined; by rule, then by place.
     *
     * @param papers what the vendor's documents say of themselves
     */
    List<Remark> remarks(List<DocumentRecord> papers, Extraction extraction, AsOf asOf) {
        List<Object> told = new ArrayList<>(extraction.facts());
        told.addAll(papers);
        List<Candidate> unread = extraction.coverage().stream()
                .flatMap(c -> c.candidates().stream())
                .toList();
        told.addAll(unread);
        unread.stream()
                .filter(Candidate::heading)
                .map(c -> new EmptyPromise(c.topic(), c.evidence()))
                .distinct()
                .forEach(told::add);
        told.add(asOf);
        told.add(profile.thresholds());
        return joined(Stage.OBSERVE.run(rules.base(), told, Remark.class));
    }

    /**
     * The observations that remarks amount to, by severity and place. What touches controls, but none of the profile's, is left
     * out.
     */
    List<Observation> observations(List<Remark> remarks, AsOf asOf) {
        List<Observation> observations = new ArrayList<>();
        for (Remark remark : remarks) {
            ObservationRule rule = rules.observing().get(remark.rule());
            List<String> touched = touched(rule, remark);
            List<String> inScope = touched.stream().filter(this::isInScope).toList();
            boolean ofDocument = remark.topics().isEmpty();
            if (ofDocument || touched.isEmpty() || !inScope.isEmpty()) {
                observations.add(new Observation(
                        rule.id().kind(),
                        rule.severity(),
                        inScope,
                        rules.reasons().of(remark, profile.thresholds(), asOf),
                        remark.rule(),
                        remark.evidence()));
            }
        }
        return observations.stream().sorted(ORDER).toList();
    }

    private boolean isInScope(String number) {
        return profile.controls().stream().anyMatch(c -> c.number().equals(number));
    }

    /** The controls that the rule names, else those that its topics bear on. */
    private List<String> touched(ObservationRule rule, Remark remark) {
        if (!rule.controls().isEmpty()) {
            return rule.controls();
        }
        return profile.controls().stream()
                .filter(c -> c.topics().size() <= MOST_TOPICS)
                .filter(c -> c.topics().stream().anyMatch(remark.topics()::contains))
                .map(Control::number)
                .toList();
    }

    private static List<Remark> joined(List<Remark> remarks) {
        return remarks.stream().collect(Collectors.groupingBy(Remark::subject)).values().stream()
                .map(Remark::together)
                .sorted(Comparator.comparing(Remark::rule)
                        .thenComparing(r -> r.evidence().get(0), Evidence.ORDER)
                        .thenComparing(r -> r.topics().toString()))
                .toList();
    }
}
