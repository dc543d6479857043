package dev.tenken.extract.clause;

import dev.tenken.extract.text.Stretch;
import dev.tenken.model.Event;

/** Reads on what event a clause speaks: what its condition names, else what it names anywhere. */
final class Events {
    private Events() {}

    /** @param predicate the words of the governing predicate, which does something rather than names an event; or null */
    static Event of(Source source, Segment segment, Stretch predicate) {
        for (Segment.Range condition : segment.conditions()) {
            Event event = in(source, condition.from(), condition.to(), null);
            if (event != null) {
                return event;
            }
        }
        Event event = in(source, segment.from(), segment.to(), predicate);
        boolean open = event == null && !segment.conditions().isEmpty();
        return open ? Event.OTHER : event;
    }

    private static Event in(Source source, int from, int to, Stretch predicate) {
        for (Event event : Event.values()) {
            if (event != Event.OTHER
                    && source.marks().in(Cue.valueOf(event.name()), from, to).stream()
                            .anyMatch(m -> isNamed(source, m, predicate))) {
                return event;
            }
        }
        return null;
    }

    /** 請求書 is no request: an ending makes another noun of it. */
    private static boolean isNamed(Source source, Mark mark, Stretch predicate) {
        boolean other = source.isA(mark.last() + 1, "名詞-接尾-一般");
        return !other && (predicate == null || !predicate.overlaps(source.stretch(mark.first(), mark.last() + 1)));
    }
}
