package dev.tenken.extract;

import dev.tenken.extract.duty.Who;
import dev.tenken.extract.text.Folding;
import dev.tenken.extract.text.MatchText;
import dev.tenken.model.Topic;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads passages by frames: every clause against every topic, then each value to the topic that it belongs to. */
final class FrameReader {
    /** The shared concept of words by which vendors call themselves. */
    private static final String PROVIDER = "provider";

    private static final FrameIndex NONE = new FrameIndex(List.of());

    private final PatternSet patterns;
    private final FrameIndex index;

    FrameReader(PatternSet patterns) {
        this.patterns = patterns;
        this.index = new FrameIndex(patterns.topics());
    }

    /** Whether the vendor speaks of itself: what a manual says otherwise, even by the vendor's name, it says of the product. */
    boolean providerSpeaks(Passage passage) {
        Integer provider = patterns.lexicon().known(PROVIDER);
        MatchText written = Folding.fold(passage.document().text(), passage.quote());
        return provider != null && patterns.lexicon().marks(written).has(provider);
    }

    /** Whether the passage speaks of the document itself, which few topics care for. */
    static boolean isAboutDocument(Passage passage) {
        return Sections.builtIn().aboutDocument().isIn(passage.text());
    }

    /**
     * What frames make of passages, in their order.
     *
     * @param manual whether they stand in a manual, where only what the vendor says of itself counts
     */
    List<Map<Topic, List<Claim>>> read(List<Passage> passages, boolean manual) {
        List<PassageReading> readings = passages.stream()
                .map(p -> begin(p, manual && !providerSpeaks(p) ? NONE : index, isAboutDocument(p)))
                .toList();
        PassageReading.go(readings);
        return readings.stream().map(FrameReader::settled).toList();
    }

    private PassageReading begin(Passage passage, FrameIndex frames, boolean aboutDocument) {
        return new PassageReading(passage, patterns.lexicon(), frames, aboutDocument);
    }

    private static Map<Topic, List<Claim>> settled(PassageReading reading) {
        Passage passage = reading.passage();
        Map<Topic, List<Claim>> byTopic = new EnumMap<>(Topic.class);
        Rivalry.settle(reading.claims()).forEach(c -> byTopic.computeIfAbsent(c.topic(), t -> new ArrayList<>())
                .add(c));
        if (isLeftToCustomer(passage, byTopic.getOrDefault(Topic.RESPONSIBILITY_SPLIT, List.of()))) {
            byTopic.keySet().retainAll(Set.of(Topic.RESPONSIBILITY_SPLIT));
        }
        if (isMatrix(passage)) {
            byTopic.remove(Topic.SUBPROCESSOR);
        }
        return byTopic;
    }

    /** Over columns of marks "Cloud provider" says whose the thing in the row is, not that there is one. */
    private static boolean isMatrix(Passage passage) {
        if (passage.cells().isEmpty()) {
            return false;
        }
        List<Cell> parties = passage.cells().stream()
                .filter(c -> c.type() == ColumnType.PARTY)
                .toList();
        return parties.size() > 1 && parties.stream().anyMatch(c -> c.mark() != null);
    }

    /** What a matrix leaves to customers alone, the vendor does not do: "Backups | Provider: – | Customer: ✓". */
    private static boolean isLeftToCustomer(Passage passage, List<Claim> duties) {
        if (duties.isEmpty() || passage.kind() != Passage.Kind.ROW || isAsked(passage)) {
            return false;
        }
        Set<Object> parties = duties.stream()
                .flatMap(c -> c.taken().stream())
                .filter(t -> t.value().attribute().equals("party"))
                .map(t -> t.value().value())
                .collect(Collectors.toSet());
        return parties.equals(Set.of(Who.CUSTOMER.word()));
    }

    private static boolean isAsked(Passage row) {
        return row.cells().stream().anyMatch(c -> c.type() == ColumnType.QUESTION);
    }

    /** Every claim on the passage, before they are weighed against each other. */
    List<Claim> claims(Passage passage, boolean aboutDocument) {
        PassageReading reading = begin(passage, index, aboutDocument);
        PassageReading.go(List.of(reading));
        return reading.claims();
    }
}
