package dev.tenken.model.likeness;

import dev.tenken.model.Interval;
import dev.tenken.model.TimeSpan;
import dev.tenken.model.fact.Availability;
import dev.tenken.model.fact.Backup;
import dev.tenken.model.fact.ChangeNotification;
import dev.tenken.model.fact.Confidence;
import dev.tenken.model.fact.Event;
import dev.tenken.model.fact.IncidentNotification;
import dev.tenken.model.fact.LogRetention;
import dev.tenken.model.fact.Topic;
import dev.tenken.model.fact.VendorFact;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A figure that a document promises once: by when customers are told of incidents and changes, by when their data are deleted, for how
 * long backups and logs of one kind are kept. Two figures in one document contradict each other only where they stand under different
 * headings: under one heading the text tells apart in words what they are of, as it does in a sentence or row that names several times.
 *
 * @param figure as stated
 * @param heading the headings that it stands under
 * @param event on what event, or null
 * @param answers what else is answered with yes or no
 * @param stage which report it is for, where several follow each other, or null
 * @param rhythm how often what is kept is made, or null
 * @param tabled whether a list or table gives it, where only a table and the text are held against each other; null elsewhere
 * @param terms what it speaks of; see {@link Likeness}
 * @param alike how much in common it has at least with one on the same thing
 * @param codes under which it is listed, as "SLA 7" or "REQ-012"
 */
public record Promise(
        Object figure,
        List<String> heading,
        Event event,
        Map<String, Boolean> answers,
        String stage,
        Interval rhythm,
        Boolean tabled,
        Set<String> terms,
        double alike,
        Set<String> codes) {

    /** Letters and a number by which a list tells its entries apart. */
    private static final Pattern CODE = Pattern.compile(
            "(?<![A-Za-z0-9])[A-Z]{2,}(?:[-_][A-Z]+)*[-_ ][0-9]{1,4}(?:\\.[0-9]{1,3})?(?![0-9A-Za-z%％.])");

    /** Less in common are other things: backups of one sort, and those of another. */
    private static final double ALIKE = 0.5;

    /** A table words what is due by its first letters: 「事故の第一報 | 3営業日以内」. */
    private static final double ALIKE_IF_DUE = 0.2;

    private static final Pattern DURATION =
            Pattern.compile("(?i)[0-9０-９]\\)? ?-?(?:days?|weeks?|months?|years?|hours?|minutes?|日|週|[かヶケカ]月|年|時間|世代)");

    /** Rates of one plan among several, those that were reached, and those that credits are given below. */
    private static final Pattern SORTS_OF_RATES = Pattern.compile(
            "(?i)plan|tier|edition|standard|enterprise|premium|business|basic|free|past|last|average|actual|achiev"
                    + "|histor|less than|below|under|credit|refund|target|aim|goal|プラン|エディション|スタンダード|エンタープライズ|プレミアム|ビジネス"
                    + "|ベーシック|ライト|無料|実績|平均|過去|昨年|未満|下回|返金|返還|減額|目標|目安|%.*%|％.*％");

    private static final String BACKUPS = "includesBackups";

    /** The attribute that is promised once, by topic. */
    private static final Map<Topic, String> PROMISED = Map.of(
            Topic.AVAILABILITY, "rate",
            Topic.INCIDENT_NOTIFICATION, "deadline",
            Topic.DATA_DELETION, "deadline",
            Topic.CHANGE_NOTIFICATION, "leadTime",
            Topic.BACKUP, "retention",
            Topic.LOG_RETENTION, "retention");

    static boolean isOne(VendorFact fact, String attribute) {
        return attribute.equals(PROMISED.get(fact.getTopic()))
                && isOfOneThing(fact)
                && fact.getEvidence().stream()
                                .flatMap(e -> DURATION.matcher(e.quote()).results())
                                .count()
                        <= 1
                && fact.getConfidence() != Confidence.LOW
                && fact.statement().circumstances().scope().isEmpty();
    }

    /** Logs of no kind told, and changes of no kind, may be of several. */
    private static boolean isOfOneThing(VendorFact fact) {
        if (fact instanceof LogRetention log) {
            return log.kind().size() == 1;
        }
        if (fact instanceof Availability) {
            return fact.getOnEvent() != Event.PRICE
                    && !SORTS_OF_RATES
                            .matcher(fact.getEvidence().get(0).quote())
                            .find();
        }
        return !(fact instanceof ChangeNotification change) || change.event().size() == 1;
    }

    static Promise of(VendorFact fact, Object figure, Map<String, Boolean> answers) {
        return new Promise(
                figure,
                fact.getEvidence().get(0).heading(),
                fact.getOnEvent(),
                answers,
                fact instanceof IncidentNotification notice ? notice.stage() : null,
                fact instanceof Backup backup ? backup.frequency() : null,
                fact instanceof Availability ? fact.isOfList() : null,
                fact instanceof Availability ? Likeness.roots(fact) : Likeness.terms(fact),
                fact.getTopic() == Topic.INCIDENT_NOTIFICATION || fact.getTopic() == Topic.DATA_DELETION
                        ? ALIKE_IF_DUE
                        : ALIKE,
                CODE.matcher(fact.getEvidence().get(0).quote())
                        .results()
                        .map(MatchResult::group)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /** True when both can be kept. */
    static boolean agree(Object one, Object other) {
        Promise a = (Promise) one;
        Promise b = (Promise) other;
        return a.heading.equals(b.heading)
                || a.event != null && b.event != null && a.event != b.event
                || areOfDifferentThings(a.answers, b.answers)
                || !Objects.equals(a.stage, b.stage)
                || areListedApart(a.codes, b.codes)
                || a.rhythm != null && b.rhythm != null && !a.rhythm.isAsLongAs(b.rhythm)
                || a.tabled != null && a.tabled.equals(b.tabled)
                || !areAlike(a, b)
                || leavesRoom(a.figure, b.figure)
                || leavesRoom(b.figure, a.figure)
                || Clash.same(a.figure, b.figure);
    }

    private static boolean areListedApart(Set<String> some, Set<String> others) {
        return !some.isEmpty() && !others.isEmpty() && Collections.disjoint(some, others);
    }

    /** One word in common may be no more than that things are kept. */
    private static boolean areAlike(Promise a, Promise b) {
        int enough = a.alike < ALIKE ? 1 : Math.min(2, Math.min(a.terms.size(), b.terms.size()));
        return Likeness.inCommon(a.terms, b.terms) >= enough && Likeness.of(a.terms, b.terms) >= a.alike;
    }

    /** Deletion from backups is another promise than deletion; of all else the answers only must not differ. */
    private static boolean areOfDifferentThings(Map<String, Boolean> some, Map<String, Boolean> others) {
        return !Objects.equals(some.get(BACKUPS), others.get(BACKUPS))
                || some.entrySet().stream()
                        .anyMatch(e ->
                                others.containsKey(e.getKey()) && !e.getValue().equals(others.get(e.getKey())));
    }

    /** "At least" leaves room for whatever is longer. */
    private static boolean leavesRoom(Object figure, Object other) {
        return figure instanceof TimeSpan least
                && other instanceof TimeSpan span
                && least.bound() == TimeSpan.Bound.AT_LEAST
                && (span.bound() == TimeSpan.Bound.AT_LEAST || span.isAtLeast(least));
    }
}
