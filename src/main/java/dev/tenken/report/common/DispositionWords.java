package dev.tenken.report.common;

import dev.tenken.model.disposition.Disposition;
import dev.tenken.model.disposition.DispositionRecord;
import dev.tenken.model.disposition.Review;
import dev.tenken.model.fact.Attributes;
import dev.tenken.model.finding.Outcome;
import dev.tenken.model.finding.Score;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Phrases on dispositions, reviews and scores. */
public final class DispositionWords {

    private static final String DOT = " · ";

    private final Messages messages;
    private final Words words;

    public DispositionWords(Messages messages) {
        this.messages = messages;
        this.words = new Words(messages);
    }

    /** Who says what, since when and why: "accepted risk, A. Auditor 2026-10-01: …", with its last day. */
    public String said(Disposition disposition) {
        String said = messages.get(
                "disposition.said",
                messages.word(disposition.kind()),
                disposition.author(),
                disposition.date(),
                disposition.reason());
        String until =
                disposition.expires() == null ? "" : DOT + messages.get("disposition.until", disposition.expires());
        return Visible.inOneLine(said + until);
    }

    /** What it is about: vendor, control or criterion, service, fact or observation with its words. */
    public String about(Disposition disposition) {
        Disposition.Target target = disposition.target();
        List<String> parts = Stream.of(
                        target.vendor(),
                        target.criterion() == null ? target.control() : target.criterion(),
                        target.service(),
                        target.fact(),
                        target.observation(),
                        target.quote())
                .filter(p -> p != null)
                .toList();
        return Visible.inOneLine(String.join(DOT, parts));
    }

    /** The values that it corrects; empty when it corrects none. */
    public String corrected(Disposition disposition) {
        List<String> parts = new ArrayList<>();
        if (disposition.polarity() != null) {
            parts.add(messages.word(disposition.polarity()));
        }
        disposition
                .corrected()
                .forEach((name, value) -> parts.add(name + "=" + (value == null ? "–" : words.value(value))));
        return Visible.inOneLine(String.join(", ", parts));
    }

    /** The files that it rests on besides quotes of the vendor's documents, with the words meant; empty when there are none. */
    public List<String> files(Disposition disposition) {
        return disposition.proofs().stream()
                .filter(p -> p.file() != null)
                .map(p -> messages.get("disposition.file", p.file(), p.sha256())
                        + (p.quote() == null ? "" : ": " + p.quote()))
                .map(Visible::inOneLine)
                .toList();
    }

    /** Whether it counts, and why not when it does not. */
    public String status(DispositionRecord record) {
        String word = messages.word(record.status());
        return Visible.inOneLine(
                record.note() == null ? word : word + ": " + record.note().in(messages.language()));
    }

    /** How many there are of each status, in one sentence. */
    public String counts(List<DispositionRecord> records) {
        Map<DispositionRecord.Status, Long> counts =
                records.stream().collect(Collectors.groupingBy(DispositionRecord::status, Collectors.counting()));
        return messages.get(
                "dispositions.counts",
                counts.getOrDefault(DispositionRecord.Status.ACTIVE, 0L),
                counts.getOrDefault(DispositionRecord.Status.EXPIRED, 0L),
                counts.getOrDefault(DispositionRecord.Status.UNMATCHED, 0L));
    }

    /** The auditor's verdict in one line, with the grade and whether it is settled. */
    public String verdict(Review review) {
        List<String> parts = new ArrayList<>();
        parts.add(messages.get("review.verdict", Symbols.of(review.verdict()) + " " + messages.word(review.verdict())));
        if (review.grade() != null) {
            parts.add(messages.get("grade.label", messages.word(review.grade())));
        }
        if (review.settled()) {
            parts.add(messages.get("review.settled"));
        }
        return String.join(DOT, parts);
    }

    /** The auditor's verdict and whether it is settled, for a cell. */
    public String brief(Review review) {
        String verdict =
                messages.get("review.verdict", Symbols.of(review.verdict()) + " " + messages.word(review.verdict()));
        return review.settled() ? verdict + " · " + messages.get("review.settled") : verdict;
    }

    /** What the auditor makes of a criterion, or "" when it is what the machine does. */
    public String outcome(Review review, String criterion) {
        if (review == null || !review.outcomes().containsKey(criterion)) {
            return "";
        }
        Outcome outcome = review.outcomes().get(criterion);
        return messages.get(
                "review.criterion", outcome == null ? messages.get("review.waived") : messages.word(outcome));
    }

    /** The score as a percentage; a dash when nothing is disclosed. */
    public String percent(Score score) {
        return percent(score.percent());
    }

    /** The share of controls that something is said of; a dash when none applies. */
    public String disclosed(Score score) {
        return percent(score.disclosedPercent());
    }

    private String percent(Integer value) {
        return value == null ? messages.get("score.none") : messages.get("score.percent", value);
    }

    /** The statuses under which a disposition does not count, for telling them apart in lists. */
    public static String style(DispositionRecord record) {
        return Attributes.word(record.status());
    }
}
