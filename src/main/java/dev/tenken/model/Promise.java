package dev.tenken.model;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * A figure that a document promises once: by when customers are told of incidents, by when their data are deleted. Two figures in one
 * document contradict each other only where they stand under different headings: under one heading the text tells apart in words what
 * they are of.
 *
 * @param figure as stated
 * @param heading the headings that it stands under
 * @param event on what event, or null
 * @param answers what else is answered with yes or no
 */
record Promise(Object figure, List<String> heading, Event event, Map<String, Boolean> answers) {

    private static final Set<String> PROMISED = Set.of("deadline");
    private static final Set<Topic> TOPICS = Set.of(Topic.INCIDENT_NOTIFICATION, Topic.DATA_DELETION);

    static boolean isOne(VendorFact fact, String attribute) {
        return PROMISED.contains(attribute)
                && TOPICS.contains(fact.getTopic())
                && fact.getConfidence() != Confidence.LOW
                && fact.statement().circumstances().scope().isEmpty();
    }

    static Promise of(VendorFact fact, Object figure, Map<String, Boolean> answers) {
        return new Promise(figure, fact.getEvidence().get(0).heading(), fact.getOnEvent(), answers);
    }

    /** True when both can be kept. */
    static boolean agree(Object one, Object other) {
        Promise a = (Promise) one;
        Promise b = (Promise) other;
        return a.heading.equals(b.heading)
                || a.event != null && b.event != null && a.event != b.event
                || !a.answers.equals(b.answers)
                || isOpen(a.figure) != isOpen(b.figure)
                || Clash.same(a.figure, b.figure);
    }

    /** "At least", whatever the other one says, leaves room for it. */
    private static boolean isOpen(Object figure) {
        return figure instanceof TimeSpan span && Objects.equals(span.bound(), TimeSpan.Bound.AT_LEAST);
    }
}
