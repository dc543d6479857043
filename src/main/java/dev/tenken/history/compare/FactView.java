package dev.tenken.history.compare;

import dev.tenken.history.saved.SavedEvidence;
import dev.tenken.history.saved.SavedFact;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A fact with what pairing looks at, made once.
 *
 * @param fact the fact
 * @param index its position in the assessment, which settles ties
 * @param words its quotes as {@link Likeness#unnumbered} gives them
 * @param headings its headings without numbers
 * @param said what it states, quotes and places apart
 */
record FactView(SavedFact fact, int index, String words, String headings, List<Object> said) {

    static FactView of(SavedFact fact, int index) {
        String headings = fact.evidence().stream()
                .map(e -> Likeness.headings(e.heading()))
                .distinct()
                .collect(Collectors.joining("|"));
        String condition = fact.condition() == null ? "" : Likeness.plain(fact.condition());
        return new FactView(
                fact,
                index,
                Likeness.unnumbered(fact.quote()),
                headings,
                List.of(fact.polarity(), condition, fact.services(), fact.attributes()));
    }

    boolean hasWordsOf(FactView other) {
        return words.equals(other.words);
    }

    boolean saysAs(FactView other) {
        return said.equals(other.said);
    }

    /** Its headings as they are written, numbers and all. */
    List<List<String>> places() {
        return fact.evidence().stream().map(SavedEvidence::heading).distinct().toList();
    }
}
