package dev.tenken.extract.clause;

import dev.tenken.extract.text.Expression;
import dev.tenken.extract.text.Stretch;
import dev.tenken.model.fact.Event;
import java.util.EnumMap;
import java.util.Map;

/** Reads on what event a clause speaks: what its condition names, else what it names anywhere. */
final class Events {
    /** The words of each event, in the order in which they are looked for. */
    private static final Map<Event, Cue> CUES = cues();

    /** How many words before an event its "after" stands at most. */
    private static final int AFTER = 3;

    private static final Expression POINTER = Expression.ofPlain(
            "(?:以下|次|下記|左記|次条|前項|各号)(?:の|に(?:掲げる|定める|該当する)?)?(?:各号)?(?:の)?(?:いずれか|一)?(?:に該当する)?(?:の)?(?:場合|とき|際)(?:に)?(?:は)?、?"
                    + "|(?:in|under) (?:any of )?the following (?:cases?|circumstances|events|situations)");

    private static final Expression PAID =
            Expression.ofPlain("(?:の|を|が)?(?:全額|すべて|全て|全部)?(?:の|を|が)?(?:完済|支払|お支払|精算|清算|入金|ない(?:場合|とき))"
                    + "|[a-z ]{0,30} (?:paid|settled|cleared)\\b");

    private Events() {}

    private static Map<Event, Cue> cues() {
        Map<Event, Cue> cues = new EnumMap<>(Event.class);
        for (Event event : Event.values()) {
            if (event != Event.OTHER) {
                cues.put(event, Cue.valueOf(event.name()));
            }
        }
        return cues;
    }

    /** @param predicate the words of the governing predicate, which does something rather than names an event; or null */
    static Event of(Source source, Segment segment, Stretch predicate) {
        for (Segment.Range condition : segment.conditions()) {
            Event event = in(source, condition.from(), condition.to(), null);
            if (event != null) {
                return event;
            }
        }
        Event event = in(source, segment.from(), segment.to(), predicate);
        boolean open = event == null && segment.conditions().stream().anyMatch(c -> !isPointer(source, c));
        return open ? Event.OTHER : event;
    }

    /** 「以下の場合」, "in the following cases": the cases are told elsewhere. */
    private static boolean isPointer(Source source, Segment.Range condition) {
        Stretch words = source.stretch(condition.from(), condition.to());
        return POINTER.isWhole(source.folded(), words.start(), words.end());
    }

    private static Event in(Source source, int from, int to, Stretch predicate) {
        for (Map.Entry<Event, Cue> event : CUES.entrySet()) {
            for (Mark mark : source.marks().in(event.getValue(), from, to)) {
                if (isNamed(source, mark, predicate) && !isPaid(source, event.getKey(), mark)) {
                    return event.getKey();
                }
            }
        }
        return null;
    }

    /** "Once all fees have been settled": prices that are paid do not change. */
    private static boolean isPaid(Source source, Event event, Mark mark) {
        int end = source.stretch(mark.first(), mark.last() + 1).end();
        return event == Event.PRICE
                && PAID.begins(source.folded(), end, source.folded().length());
    }

    /** 請求書 is no request: an ending makes another noun of it. 契約終了日 is the day of that. */
    private static boolean isNamed(Source source, Mark mark, Stretch predicate) {
        int next = mark.last() + 1;
        boolean other = source.isA(next, "名詞-接尾-一般") && !source.form(next).equals("日");
        return !other
                && (predicate == null
                        || !predicate.overlaps(source.stretch(mark.first(), mark.last() + 1))
                        || isBehindAfter(source, mark.first()));
    }

    /** "after the contract has come to an end": the verb tells when, and not what is done. */
    private static boolean isBehindAfter(Source source, int word) {
        for (int i = word - 1; i >= Math.max(0, word - AFTER); i--) {
            if (source.form(i).equals("after")) {
                return true;
            }
        }
        return false;
    }
}
