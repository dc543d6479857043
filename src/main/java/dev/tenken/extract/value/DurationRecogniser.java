package dev.tenken.extract.value;

import dev.tenken.extract.passage.Passage;
import dev.tenken.extract.text.Expression;
import dev.tenken.extract.text.MatchText;
import dev.tenken.extract.text.Stretch;
import dev.tenken.extract.value.DurationForms.Written;
import dev.tenken.model.TimeSpan;
import dev.tenken.model.TimeSpan.Bound;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Sees durations: 90日間, 三か月, 三六五日, 60営業日以内, 半年, 一年半, 90〜180日間, thirty (30) days, 14-days, "between 90 and 180 days", "one year
 * and six months". What is ambiguous is not seen.
 *
 * <p>A range gives its lower end, with the roles {@code max} for the upper end and {@code latest} for the upper end as a limit. Where
 * there is one figure, it is the {@code latest} too.
 */
public final class DurationRecogniser implements Recogniser {
    public static final String MAX = "max";
    public static final String LATEST = "latest";

    private static final Expression EXAMPLE = Expression.ofPlain("間?(?:等|など)(?:の期間|以内|が経過|を経過|、?経過)");

    @Override
    public List<Found> find(Passage passage) {
        return find(passage.text());
    }

    /** Several recognisers ask for the durations of a text: they are found once. */
    public List<Found> find(MatchText text) {
        return text.remembered(this, DurationRecogniser::read);
    }

    private static List<Found> read(MatchText text) {
        if (!DurationSigns.mayBeIn(text)) {
            return List.of();
        }
        List<Written> written = written(text);
        List<Found> found = new ArrayList<>();
        for (Written one : DurationJoiner.join(text.folded(), written)) {
            Optional<TimeSpan> span =
                    one.amount() == null ? Optional.empty() : one.amount().span();
            span.filter(s -> !isExample(text, one)).ifPresent(s -> add(found, text, one, s));
        }
        return List.copyOf(found);
    }

    /** 「30日等の期間」: one of several that may be meant. */
    private static boolean isExample(MatchText text, Written one) {
        return EXAMPLE.begins(text.folded(), one.hit().end(), text.folded().length());
    }

    private static List<Written> written(MatchText text) {
        List<Written> written = new ArrayList<>();
        DurationForms.ANY.each(text, m -> {
            Written next = text.isEdge(m.start()) ? DurationForms.read(m) : null;
            if (next != null) {
                written.add(next);
            }
        });
        List<Stretch> others = written.isEmpty() ? List.of() : CalendarWords.in(text);
        written.removeIf(w -> others.stream().anyMatch(o -> o.overlaps(w.hit())));
        return written;
    }

    private static void add(List<Found> found, MatchText text, Written one, TimeSpan span) {
        if (one.least() == null) {
            TimeSpan bounded = span.withBound(DurationBounds.of(text.folded(), one.hit()));
            boolean limit = !DurationBounds.isEarliest(text.folded(), one.hit());
            found.add(new Found(
                    one.hit(), limit ? Map.of(Found.VALUE, bounded, LATEST, bounded) : Map.of(Found.VALUE, bounded)));
            return;
        }
        one.least()
                .span()
                .ifPresent(least -> found.add(new Found(
                        one.hit(),
                        Map.of(
                                Found.VALUE,
                                least.withBound(Bound.AT_LEAST),
                                MAX,
                                span,
                                LATEST,
                                span.withBound(Bound.AT_MOST)))));
    }
}
