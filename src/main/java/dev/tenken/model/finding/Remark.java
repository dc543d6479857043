package dev.tenken.model.finding;

import dev.tenken.model.document.Evidence;
import dev.tenken.model.fact.DocumentControl;
import dev.tenken.model.fact.Topic;
import dev.tenken.model.fact.VendorFact;
import dev.tenken.model.likeness.EmptyPromise;
import dev.tenken.model.likeness.Group;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What one match of an observing rule found odd. Remarks of one rule on the same topics become one {@link Observation}.
 *
 * <p>The factories serve the right-hand sides of rules; each takes the id of the rule that calls it.
 *
 * @param rule id of the rule
 * @param facts the facts it rests on, in the order of {@link VendorFact#ORDER}
 * @param topics what it is about: the topics of its facts, or that of a heading
 * @param evidence every passage it cites; at least one
 */
public record Remark(String rule, List<VendorFact> facts, List<Topic> topics, List<Evidence> evidence) {

    public Remark {
        facts = facts.stream().distinct().sorted(VendorFact.ORDER).toList();
        topics = topics.stream().distinct().sorted().toList();
        evidence = evidence.stream()
                .filter(Objects::nonNull)
                .distinct()
                .sorted(Evidence.ORDER)
                .toList();
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("a remark without a passage: " + rule);
        }
    }

    /** On facts. */
    public static Remark on(String rule, VendorFact... facts) {
        return on(rule, Arrays.asList(facts));
    }

    /** On facts. */
    public static Remark on(String rule, Collection<? extends VendorFact> facts) {
        return new Remark(
                rule, List.copyOf(facts), facts.stream().map(Topic::of).toList(), passages(facts));
    }

    /** On facts of one kind and facts of another that do not go together. */
    public static Remark on(String rule, Group some, Group others) {
        return on(rule, Stream.concat(some.stream(), others.stream()).toList());
    }

    /** On a fact, with others of the same kind that show the same. */
    public static Remark on(String rule, VendorFact fact, Collection<? extends VendorFact> others) {
        return on(rule, Stream.concat(Stream.of(fact), others.stream()).toList());
    }

    /** On a heading and what it names. */
    public static Remark on(String rule, EmptyPromise promise) {
        return new Remark(rule, List.of(), List.of(promise.topic()), List.of(promise.heading()));
    }

    /** On what a document states of itself, and a further passage of it. */
    public static Remark at(String rule, Collection<? extends DocumentControl> stated, Evidence passage) {
        List<Evidence> passages =
                Stream.concat(passages(stated).stream(), Stream.of(passage)).toList();
        return new Remark(rule, List.copyOf(stated), List.of(), passages);
    }

    /** On passages in which a document speaks of itself; null is passed over. */
    public static Remark at(String rule, Evidence... passages) {
        return new Remark(rule, List.of(), List.of(), Arrays.asList(passages));
    }

    private static List<Evidence> passages(Collection<? extends VendorFact> facts) {
        return facts.stream().map(f -> f.getEvidence().get(0)).toList();
    }

    /**
     * What makes remarks one observation: the same rule on the same topics, or without a topic on the same document.
     *
     * @param document null where there are topics
     */
    public record Subject(String rule, List<Topic> topics, String document) {}

    /** What it is a remark on. */
    public Subject subject() {
        return new Subject(rule, topics, topics.isEmpty() ? evidence.get(0).document() : null);
    }

    /**
     * Remarks on one subject as one.
     *
     * @param remarks at least one
     */
    public static Remark together(List<Remark> remarks) {
        Remark first = remarks.get(0);
        return new Remark(
                first.rule,
                remarks.stream().flatMap(r -> r.facts.stream()).toList(),
                first.topics,
                remarks.stream().flatMap(r -> r.evidence.stream()).toList());
    }
}
