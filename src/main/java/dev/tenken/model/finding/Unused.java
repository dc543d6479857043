package dev.tenken.model.finding;

import dev.tenken.model.catalog.Control;
import dev.tenken.model.document.Evidence;
import dev.tenken.model.fact.Candidate;
import dev.tenken.model.fact.Extraction;
import dev.tenken.model.fact.Topic;
import dev.tenken.model.likeness.Passages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Passages that hold words of a topic and were not read as a statement on it: what a person may read otherwise. */
public final class Unused {

    /** A control of more topics than this asks for an overview; no single passage could change it. */
    private static final int MOST_TOPICS = 5;

    /** Most words of the topic first, then by place; headings over sections that state nothing come last. */
    private static final Comparator<Candidate> NEAREST_FIRST = Comparator.comparing(Candidate::heading)
            .thenComparing(Comparator.comparingInt(Candidate::cues).reversed())
            .thenComparing(Candidate::evidence, Evidence.ORDER);

    private final Map<Topic, List<Candidate>> byTopic = new EnumMap<>(Topic.class);

    private Unused() {}

    /** Those of a vendor's documents. */
    public static Unused of(Extraction extraction) {
        Unused unused = new Unused();
        extraction.coverage().stream().flatMap(c -> c.candidates().stream()).forEach(c -> unused.byTopic
                .computeIfAbsent(c.topic(), t -> new ArrayList<>())
                .add(c));
        return unused;
    }

    /** True when there is one on a topic of the control. */
    public boolean touch(Control control) {
        return of(control).findFirst().isPresent();
    }

    /** Those on the topics of the finding's control that share no words with what it rests on, the nearest first. */
    public List<Evidence> beside(Finding finding) {
        Passages own = Passages.ofQuotes(finding.evidence());
        return of(finding.control())
                .sorted(NEAREST_FIRST)
                .map(Candidate::evidence)
                .distinct()
                .filter(e -> !own.overlap(e))
                .toList();
    }

    private Stream<Candidate> of(Control control) {
        return control.topics().size() > MOST_TOPICS
                ? Stream.of()
                : control.topics().stream().flatMap(t -> byTopic.getOrDefault(t, List.of()).stream());
    }
}
