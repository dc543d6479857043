package dev.tenken.extract.frame;

import dev.tenken.extract.passage.Context;
import dev.tenken.extract.passage.Passage;
import dev.tenken.extract.value.Found;
import dev.tenken.model.fact.ChangeNotification;
import java.util.List;
import java.util.Objects;

/**
 * Sees of which change notice is given where the sentence says no more than "changes": 「本ポリシーは改定することがあります。重要な変更は30日前に通知します」
 * is notice of another text, not of another service.
 */
final class PaperSpokenOf {
    private static final String EVENT = "x-event";
    private static final String CHANGE = "change";
    private static final String TERMS = "terms";

    private PaperSpokenOf() {}

    /**
     * The sentence before that speaks of changes of a paper alone, or null.
     *
     * @param own what the passage itself has for the slot
     */
    static Context before(Passage passage, Frame.Take take, List<Found> own) {
        if (!take.roles().containsKey(EVENT)
                || !own.stream().allMatch(f -> CHANGE.equals(f.roles().get(Found.VALUE)))
                || ChangeNotification.namesService(passage.text().folded())) {
            return null;
        }
        return passage.contexts().stream()
                .filter(c -> c.role() == Context.Role.BEFORE)
                .filter(c -> speaksOfPaper(passage, take, c))
                .findFirst()
                .orElse(null);
    }

    private static boolean speaksOfPaper(Passage passage, Frame.Take take, Context before) {
        List<Object> events = take.recogniser().find(passage.with(before)).stream()
                .map(f -> f.roles().get(Found.VALUE))
                .filter(Objects::nonNull)
                .toList();
        return events.contains(TERMS) && events.stream().allMatch(e -> TERMS.equals(e) || CHANGE.equals(e));
    }
}
