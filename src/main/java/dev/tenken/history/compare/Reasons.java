package dev.tenken.history.compare;

import dev.tenken.history.saved.SavedCriterion;
import dev.tenken.history.saved.SavedFinding;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells why a finding is not as it was. A verdict follows from facts, rules and thresholds; so the change is the vendor's where
 * facts changed that it rests on and their documents did, and the yardstick's where those facts stand as they stood, or were read
 * otherwise from the same words. Where an auditor's verdict counts, it is the auditor's too, or alone: see {@link ReviewChange}.
 */
final class Reasons {

    private static final List<String> RULES_OF_ALL = List.of("any.", "verdict.");
    private static final String RULES_OF_REVIEWS = "review.";

    /** The one threshold of no control that verdicts depend on: which of two documents counts. */
    static final String PRECEDENCE = "newer-document-wins";

    private final Documents documents;
    private final List<FactChange> facts;
    private final YardstickChange yardstick;

    Reasons(Documents documents, List<FactChange> facts, YardstickChange yardstick) {
        this.documents = documents;
        this.facts = facts;
        this.yardstick = yardstick;
    }

    /**
     * The changes of substance among the facts that the changed criteria rest on, or rested on; of all criteria when none changed.
     *
     * @param before null when there was none
     * @param after null when there is none any more
     */
    List<FactChange> bearing(SavedFinding before, SavedFinding after, List<CriterionChange> criteria) {
        Set<String> ids = criteria.stream().map(CriterionChange::id).collect(Collectors.toSet());
        Set<String> old = cited(before, ids);
        Set<String> now = cited(after, ids);
        return facts.stream()
                .filter(FactChange::isOfSubstance)
                .filter(f -> f.before() != null && old.contains(f.before().id())
                        || f.after() != null && now.contains(f.after().id()))
                .toList();
    }

    private static Set<String> cited(SavedFinding finding, Set<String> criteria) {
        return finding == null
                ? Set.of()
                : finding.criteria().stream()
                        .filter(c -> criteria.isEmpty() || criteria.contains(c.id()))
                        .map(SavedCriterion::facts)
                        .flatMap(List::stream)
                        .collect(Collectors.toSet());
    }

    Why why(SavedFinding before, SavedFinding after, List<CriterionChange> criteria, List<FactChange> bearing) {
        ReviewChange review = new ReviewChange(before, after, criteria);
        List<String> rules = review.isOther() ? rulesNamed(List.of(RULES_OF_REVIEWS)) : List.of();
        if (review.isOfReviewAlone() && (review.ofDispositions() || !rules.isEmpty())) {
            return whyReview(review, rules);
        }
        Why why = why(before, after, criteria, bearing, rules);
        if (why.causes().isEmpty() && review.machineStood()) {
            // The same disposition says something else than it said.
            return Why.of(Attribution.AUDITOR, Cause.DISPOSITIONS);
        }
        return review.ofDispositions() ? why.and(Cause.DISPOSITIONS) : why;
    }

    private static Why whyReview(ReviewChange review, List<String> rules) {
        if (rules.isEmpty()) {
            return Why.of(Attribution.AUDITOR, Cause.DISPOSITIONS);
        }
        Why why = Why.of(Attribution.YARDSTICK, List.of(Cause.RULES), rules);
        return review.ofDispositions() ? why.and(Cause.DISPOSITIONS) : why;
    }

    private Why why(
            SavedFinding before,
            SavedFinding after,
            List<CriterionChange> criteria,
            List<FactChange> bearing,
            List<String> rulesOfReviews) {
        Set<Cause> causes = new HashSet<>();
        Set<String> details = new HashSet<>();
        if (!rulesOfReviews.isEmpty()) {
            causes.add(Cause.RULES);
            details.addAll(rulesOfReviews);
        }
        measuredOtherwise(before, after, criteria, causes, details);
        bearing.stream()
                .filter(f -> f.why().ofYardstick())
                .flatMap(f -> f.why().causes().stream())
                .filter(c -> c != Cause.DOCUMENTS)
                .forEach(causes::add);
        boolean vendor = bearing.stream().anyMatch(f -> f.why().ofVendor());
        if (vendor) {
            Attribution whose = causes.isEmpty() ? Attribution.VENDOR : Attribution.BOTH;
            causes.add(Cause.DOCUMENTS);
            return Why.of(whose, causes, details);
        }
        return causes.isEmpty()
                ? unmeasured(before, after, criteria, bearing)
                : Why.of(Attribution.YARDSTICK, causes, details);
    }

    private void measuredOtherwise(
            SavedFinding before,
            SavedFinding after,
            List<CriterionChange> criteria,
            Set<Cause> causes,
            Set<String> details) {
        String control = (after == null ? before : after).control();
        List<String> rules = rulesOf(control, criteria);
        if (!rules.isEmpty()) {
            causes.add(Cause.RULES);
            details.addAll(rules);
        }
        if (yardstick.untold()) {
            causes.add(Cause.RULES);
        }
        if (before != null && after != null) {
            Stream.concat(Yardsticks.thresholds(before.thresholds(), after.thresholds()).stream(), precedence())
                    .forEach(t -> {
                        causes.add(Cause.THRESHOLDS);
                        details.add(t.id());
                    });
        }
        if (yardstick.controlsChanged().contains(control)) {
            causes.add(Cause.CATALOG);
        }
        if (yardstick.controlsAdded().contains(control)
                || yardstick.controlsRemoved().contains(control)) {
            causes.add(yardstick.profile() ? Cause.PROFILE : Cause.CATALOG);
        }
    }

    /** Which of two documents counts makes a difference to those who have two. */
    private Stream<ThresholdChange> precedence() {
        return documents.changes().size() < 2
                ? Stream.of()
                : yardstick.generalThresholds().stream().filter(t -> t.id().equals(PRECEDENCE));
    }

    /** The rules that changed and decide the changed criteria, or any criterion of the control when none changed. */
    private List<String> rulesOf(String control, List<CriterionChange> criteria) {
        List<String> prefixes = criteria.isEmpty()
                ? List.of(control + ".")
                : criteria.stream().map(c -> c.id() + ".").toList();
        return rulesNamed(
                Stream.concat(prefixes.stream(), RULES_OF_ALL.stream()).toList());
    }

    /** The rules that came, went or changed and whose ids begin with any of these. */
    private List<String> rulesNamed(List<String> prefixes) {
        return Stream.of(yardstick.rulesAdded(), yardstick.rulesRemoved(), yardstick.rulesChanged())
                .flatMap(List::stream)
                .filter(r -> prefixes.stream().anyMatch(r::startsWith))
                .toList();
    }

    /** Neither a fact that it rests on nor what measures it changed. */
    private Why unmeasured(
            SavedFinding before, SavedFinding after, List<CriterionChange> criteria, List<FactChange> bearing) {
        boolean unreadable = documents.changes().stream().anyMatch(d -> d.kind() == DocumentChange.Kind.UNREADABLE);
        boolean readOtherwise = bearing.stream().anyMatch(f -> !f.why().ofVendor());
        if (unreadable && (readOtherwise || before == null || after == null)) {
            return Why.of(Attribution.UNEXPLAINED, Cause.UNREADABLE);
        }
        // What some other document says moves no review of a verdict that stands.
        boolean elsewhere = !yardstick.reading() && !new ReviewChange(before, after, criteria).machineStood();
        if (documents.changed() && !readOtherwise && (anyFactOfTheTopics(before, after) || elsewhere)) {
            return Why.of(Attribution.VENDOR, Cause.DOCUMENTS);
        }
        return yardstick.reading()
                ? Why.of(Attribution.YARDSTICK, Facts.readingCause(yardstick))
                : Why.of(Attribution.UNEXPLAINED);
    }

    /** A fact that no rule fired on may still have kept another from counting. */
    private boolean anyFactOfTheTopics(SavedFinding before, SavedFinding after) {
        String control = (after == null ? before : after).control();
        var asked = yardstick.after().yardstick().controls().get(control);
        return facts.stream()
                .filter(FactChange::isOfSubstance)
                .filter(f -> Objects.isNull(asked) || asked.topics().contains(f.topic()))
                .anyMatch(f -> f.why().ofVendor());
    }
}
