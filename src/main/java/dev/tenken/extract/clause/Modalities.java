package dev.tenken.extract.clause;

import java.util.LinkedHashMap;
import java.util.Map;

/** Reads from modal words at and behind a predicate how it is put. */
final class Modalities {
    /** From the weakest promise on: 「実施するよう努める予定です」 is a plan. */
    private static final Map<Cue, Modality> IN_ORDER = new LinkedHashMap<>();

    static {
        IN_ORDER.put(Cue.ASKS, Modality.ASKS);
        IN_ORDER.put(Cue.PLANS, Modality.PLANS);
        IN_ORDER.put(Cue.AIMS, Modality.AIMS);
        IN_ORDER.put(Cue.RECOMMENDS, Modality.RECOMMENDS);
        IN_ORDER.put(Cue.MUST, Modality.MUST);
        IN_ORDER.put(Cue.MAY, Modality.MAY);
    }

    private Modalities() {}

    static Modality of(Source source, Segment segment, int governed) {
        int from = governed >= segment.to() ? segment.from() : governed;
        int to = Math.max(segment.to(), governed);
        for (Map.Entry<Cue, Modality> modal : IN_ORDER.entrySet()) {
            boolean said = source.marks().in(modal.getKey(), from, to).stream()
                    .anyMatch(m -> segment.conditions().stream().noneMatch(c -> c.holds(m.first())));
            if (said) {
                return modal.getValue();
            }
        }
        return Modality.DOES;
    }
}
