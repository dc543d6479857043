package dev.tenken.extract.value;

import dev.tenken.extract.passage.Passage;
import dev.tenken.extract.text.Expression;
import dev.tenken.extract.text.MatchText;
import dev.tenken.model.TimeSpan;
import dev.tenken.model.TimeSpan.Bound;
import dev.tenken.model.TimeSpan.Scale;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Sees within which time something is done: durations, of ranges the upper end, and days that words name: 当日中, 翌営業日, "the next
 * business day".
 */
public record DeadlineRecogniser(DurationRecogniser durations) implements Recogniser {
    private static final Expression BUSINESS_DAY =
            Expression.of("翌営業日|(?:next|following|same) (?:business|working) day(?![a-z0-9_])");
    private static final Expression DAY = Expression.of(
            "翌日(?=まで|中|に通知|に連絡)|当日中?(?!の)|即日|(?<![a-z0-9_])(?:(?:on the|the same|same) day|by the next day|same-day)(?![a-z0-9_])");

    @Override
    public List<Found> find(Passage passage) {
        return find(passage.text());
    }

    List<Found> find(MatchText text) {
        List<Found> found = new ArrayList<>();
        durations
                .find(text)
                .forEach(f -> found.add(
                        new Found(f.hit(), Map.of(Found.VALUE, f.roles().get(DurationRecogniser.LATEST)))));
        add(BUSINESS_DAY, TimeSpan.of(1, Scale.DAY).inBusinessDays(), text, found);
        add(DAY, TimeSpan.of(1, Scale.DAY), text, found);
        found.sort(Comparator.comparingInt(f -> f.hit().start()));
        return found;
    }

    private static void add(Expression words, TimeSpan span, MatchText text, List<Found> found) {
        words.each(text, m -> found.add(Found.of(m.start(), m.end(), span.withBound(Bound.AT_MOST))));
    }
}
