package dev.tenken.extract.clause;

import java.util.List;

/** Reads on what event a clause speaks: what its condition names, else what it names anywhere. */
final class Events {
    private Events() {}

    static Event of(Source source, Segment segment) {
        for (Segment.Range condition : segment.conditions()) {
            Event event = in(source, condition.from(), condition.to());
            if (event != null) {
                return event;
            }
        }
        Event event = in(source, segment.from(), segment.to());
        boolean open = event == null && !segment.conditions().isEmpty();
        return open ? Event.OTHER : event;
    }

    private static Event in(Source source, int from, int to) {
        for (Event event : List.of(Event.values())) {
            if (event != Event.OTHER && source.marks().has(Cue.valueOf(event.name()), from, to)) {
                return event;
            }
        }
        return null;
    }
}
