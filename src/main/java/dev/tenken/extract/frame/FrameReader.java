package dev.tenken.extract.frame;

import dev.tenken.extract.clause.Clause;
import dev.tenken.extract.clause.Modality;
import dev.tenken.extract.duty.Who;
import dev.tenken.extract.passage.Cell;
import dev.tenken.extract.passage.ColumnType;
import dev.tenken.extract.passage.Context;
import dev.tenken.extract.passage.NamesOnly;
import dev.tenken.extract.passage.Passage;
import dev.tenken.extract.passage.Prohibited;
import dev.tenken.extract.passage.Sections;
import dev.tenken.extract.text.Expression;
import dev.tenken.extract.text.Folding;
import dev.tenken.extract.text.MatchText;
import dev.tenken.model.Interval;
import dev.tenken.model.TimeSpan;
import dev.tenken.model.fact.Party;
import dev.tenken.model.fact.Polarity;
import dev.tenken.model.fact.Topic;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads passages by frames: every clause against every topic, then each value to the topic that it belongs to. */
public final class FrameReader {
    /** The shared concept of words by which vendors call themselves. */
    private static final String PROVIDER = "provider";

    /** The shared concept of words for what readers put to work in the service: it has what they are told to switch on. */
    private static final String SWITCH_ON = "switch-on";

    private static final FrameIndex NONE = new FrameIndex(List.of());

    /** The frames of what stands under words that say whose such things are, or that the vendor does not do them. */
    private static final Set<String> LISTED = Set.of("listed", "left-out");
    /** Who agreed with the vendor, not each of those who sign in. */
    private static final Expression CUSTOMER_FIRM = Expression.ofPlain(
            "(?:(?:the|each|every|any|our|your) )?(?:customers?|clients?|subscribers?|tenants?|licensees?)|(?:ご)?契約(?:者|企業|先|法人)(?:様)?|お客様|(?:利用|導入)(?:企業|法人)(?:様)?");

    private final PatternSet patterns;
    private final FrameIndex index;

    public FrameReader(PatternSet patterns) {
        this.patterns = patterns;
        this.index = new FrameIndex(patterns.topics());
    }

    /** Whether the vendor speaks of itself: what a manual says otherwise, even by the vendor's name, it says of the product. */
    public boolean providerSpeaks(Passage passage) {
        return speaksOf(PROVIDER, passage);
    }

    /** Whether the passage speaks of the document itself, which few topics care for. */
    public static boolean isAboutDocument(Passage passage) {
        return Sections.builtIn().aboutDocument().isIn(passage.text());
    }

    /**
     * What frames make of passages, in their order.
     *
     * @param manual whether they stand in a manual, where only what the vendor says of itself counts
     */
    public List<Map<Topic, List<Claim>>> read(List<Passage> passages, boolean manual) {
        List<PassageReading> readings = passages.stream()
                .map(p -> begin(p, manual && !providerSpeaks(p) ? NONE : index, isAboutDocument(p)))
                .toList();
        PassageReading.go(readings);
        return readings.stream().map(this::settled).toList();
    }

    private PassageReading begin(Passage passage, FrameIndex frames, boolean aboutDocument) {
        return new PassageReading(passage, patterns.lexicon(), frames, aboutDocument);
    }

    private Map<Topic, List<Claim>> settled(PassageReading reading) {
        Passage passage = reading.passage();
        List<Claim> all = reading.claims();
        if (all.isEmpty()) {
            return Map.of();
        }
        Map<Topic, List<Claim>> byTopic = new EnumMap<>(Topic.class);
        Rivalry.settle(all).forEach(c -> byTopic.computeIfAbsent(c.topic(), t -> new ArrayList<>())
                .add(c));
        List<Claim> duties = byTopic.getOrDefault(Topic.RESPONSIBILITY_SPLIT, List.of());
        if (NamesOnly.isSaidBy(passage)) {
            byTopic.keySet().retainAll(Set.of(Topic.LOG_RETENTION));
        }
        if (NamesOnly.isOfLog(passage)) {
            byTopic.computeIfPresent(Topic.LOG_RETENTION, (topic, claims) -> withoutAccess(claims));
        }
        if (Prohibited.lists(passage)) {
            byTopic.keySet().retainAll(Set.of(Topic.RESPONSIBILITY_SPLIT));
        } else if (isLeftToCustomer(passage, duties)) {
            byTopic.keySet().retainAll(keptBesideDuty(passage));
        } else if (!duties.isEmpty() && isOfCustomersAlone(duties)) {
            Set<Topic> kept = EnumSet.of(Topic.RESPONSIBILITY_SPLIT);
            kept.addAll(switchedOn(passage));
            byTopic.forEach(
                    (topic, claims) -> claims.removeIf(c -> !kept.contains(topic) && isOwedByCustomer(passage, c)));
            byTopic.values().removeIf(List::isEmpty);
        }
        byTopic.values().forEach(claims -> TurnedBounds.turn(passage, claims));
        boolean asked = passage.contexts().stream().anyMatch(c -> c.role() == Context.Role.QUESTION);
        if (asked && passage.kind() == Passage.Kind.ROW) {
            byTopic.values().forEach(FrameReader::keepWhatIsGivenInstead);
        }
        AskedWords.leaveOut(passage, byTopic);
        if (isMatrix(passage)) {
            byTopic.remove(Topic.SUBPROCESSOR);
        }
        return byTopic;
    }

    /** "Are logs kept for a year? | No | For 90 days": they are kept, only not so long. */
    private static void keepWhatIsGivenInstead(List<Claim> claims) {
        boolean given = claims.stream().anyMatch(c -> c.match().polarity() == Polarity.AFFIRMED && isMeasured(c));
        claims.removeIf(c -> given && c.match().polarity() == Polarity.DENIED && !isMeasured(c));
    }

    private static boolean isMeasured(Claim claim) {
        return claim.taken().stream()
                .map(t -> t.value().value())
                .anyMatch(v -> v instanceof TimeSpan || v instanceof Interval);
    }

    /** @return null for none, as maps have it */
    private static List<Claim> withoutAccess(List<Claim> claims) {
        claims.removeIf(c -> c.gives("customerAccess"));
        return claims.isEmpty() ? null : claims;
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

    /**
     * What a matrix, or a list under a heading, leaves to customers alone, the vendor does not do: "Backups | Provider: – | Customer: ✓".
     */
    private static boolean isLeftToCustomer(Passage passage, List<Claim> duties) {
        if (duties.isEmpty()) {
            return false;
        }
        boolean asked = has(passage, ColumnType.QUESTION) && !has(passage, ColumnType.PARTY);
        boolean listed = duties.stream().anyMatch(c -> LISTED.contains(c.frame().id()));
        return (listed || passage.kind() == Passage.Kind.ROW && !asked) && isOfCustomersAlone(duties);
    }

    /** Whom customers tell of incidents, and what they switch on in the service, is their duty and the vendor's means at once. */
    private Set<Topic> keptBesideDuty(Passage passage) {
        Set<Topic> kept = EnumSet.of(Topic.RESPONSIBILITY_SPLIT);
        if (passage.kind() != Passage.Kind.ROW) {
            kept.add(Topic.INCIDENT_NOTIFICATION);
            kept.addAll(switchedOn(passage));
        }
        return kept;
    }

    private Set<Topic> switchedOn(Passage passage) {
        return speaksOf(SWITCH_ON, passage) ? Set.of(Topic.ACCESS_CONTROL) : Set.of();
    }

    private boolean speaksOf(String concept, Passage passage) {
        Integer known = patterns.lexicon().known(concept);
        MatchText written = Folding.fold(passage.document().words(), passage.quote());
        return known != null && patterns.lexicon().marks(written).has(known);
    }

    private static boolean has(Passage passage, ColumnType type) {
        return passage.cells().stream().anyMatch(c -> c.type() == type);
    }

    /** "Customers shall use a second factor": what firms are bound to do is a function of the service by no word of it. */
    private static boolean isOwedByCustomer(Passage passage, Claim claim) {
        Clause clause = claim.clause();
        return clause.actor() == Party.CUSTOMER
                && clause.modality() == Modality.MUST
                && passage.parties().stream()
                        .filter(p ->
                                p.party() == Party.CUSTOMER && clause.stretch().contains(p.stretch()))
                        .findFirst()
                        .filter(p -> CUSTOMER_FIRM.isWhole(
                                passage.text().folded(),
                                p.stretch().start(),
                                p.stretch().end()))
                        .isPresent();
    }

    private static boolean isOfCustomersAlone(List<Claim> duties) {
        Set<Object> parties = duties.stream()
                .flatMap(c -> c.taken().stream())
                .filter(t -> t.value().attribute().equals("party"))
                .map(t -> t.value().value())
                .collect(Collectors.toSet());
        return parties.equals(Set.of(Who.CUSTOMER.word()));
    }

    /** Every claim on the passage, before they are weighed against each other. */
    public List<Claim> claims(Passage passage, boolean aboutDocument) {
        PassageReading reading = begin(passage, index, aboutDocument);
        PassageReading.go(List.of(reading));
        return reading.claims();
    }
}
