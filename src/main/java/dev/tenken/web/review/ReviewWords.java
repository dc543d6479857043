package dev.tenken.web.review;

import dev.tenken.disposition.Version;
import dev.tenken.model.disposition.Disposition;
import dev.tenken.model.disposition.DispositionRecord;
import dev.tenken.model.document.Evidence;
import dev.tenken.model.fact.Attributes;
import dev.tenken.model.fact.Topic;
import dev.tenken.model.fact.VendorFact;
import dev.tenken.model.finding.Finding;
import dev.tenken.model.finding.Judgement;
import dev.tenken.model.finding.ReadFirst;
import dev.tenken.report.common.Arrangement;
import dev.tenken.report.common.AttributeWords;
import dev.tenken.report.common.DispositionWords;
import dev.tenken.report.common.Messages;
import dev.tenken.report.common.StrengthWords;
import dev.tenken.report.common.Symbols;
import dev.tenken.report.common.Visible;
import dev.tenken.report.common.Words;
import dev.tenken.web.Texts;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the pages of the review say, in the visitor's language: as reports do, where they say the same. */
public final class ReviewWords {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private final Texts texts;
    private final Messages messages;
    private final Reviewed reviewed;
    private final ZoneId zone;

    ReviewWords(Texts texts, Reviewed reviewed, ZoneId zone) {
        this.texts = texts;
        this.messages = texts.reports();
        this.reviewed = reviewed;
        this.zone = zone;
    }

    public String at(Instant instant) {
        return TIME.withZone(zone).format(instant);
    }

    /** Number and title of a control. */
    public String title(Finding finding) {
        return Visible.inOneLine(Arrangement.OF_CATALOG.title(finding.control(), messages));
    }

    public String verdict(Finding finding) {
        return Symbols.of(finding.verdict()) + " " + new StrengthWords(messages).verdict(finding);
    }

    /** How the verdict looks. */
    public String look(Finding finding) {
        return switch (finding.verdict()) {
            case SATISFIED -> "good";
            case PARTIAL -> "part";
            case GAP -> "bad";
            case NOT_DISCLOSED, NOT_APPLICABLE -> "";
        };
    }

    /** The auditor's verdict beside the machine's; "" when there is none. */
    public String review(Finding finding) {
        return finding.review() == null ? "" : new DispositionWords(messages).brief(finding.review());
    }

    /** Why the auditor's verdict is what it is. */
    public String reviewReason(Finding finding) {
        return Visible.inOneLine(finding.review().reason().in(messages.language()));
    }

    /** What the auditor makes of a criterion; "" when it is what the machine does. */
    public String auditor(Finding finding, Judgement judgement) {
        return new DispositionWords(messages)
                .outcome(finding.review(), judgement.criterion().id());
    }

    /** A closed set's word as the style sheet knows it. */
    public String style(Enum<?> word) {
        return Attributes.word(word);
    }

    public String why(ReadFirst first) {
        return messages.word(first.why());
    }

    /** How firmly a finding stands. */
    public String strength(Finding finding) {
        return new StrengthWords(messages).of(finding, reviewed.assessment());
    }

    public String reason(Finding finding) {
        return finding.reason().in(messages.language());
    }

    public String outcome(Judgement judgement) {
        return Symbols.of(judgement.outcome()) + " " + messages.word(judgement.outcome());
    }

    public String asked(Judgement judgement) {
        return judgement.criterion().prose().in(messages.language());
    }

    public String because(Judgement judgement) {
        return Visible.inOneLine(judgement.reason().in(messages.language()));
    }

    public String topic(VendorFact fact) {
        return Topic.of(fact).title().in(messages.language());
    }

    public String polarity(VendorFact fact) {
        return messages.word(fact.getPolarity());
    }

    public String attribute(String name) {
        return new AttributeWords(messages).name(name);
    }

    public String value(String name, Object value) {
        return Visible.inOneLine(new AttributeWords(messages).value(name, value));
    }

    /** What stands in a document, with signs for what cannot be seen. */
    public String shown(String text) {
        return Visible.of(text);
    }

    public String place(Evidence evidence) {
        return new Words(messages).place(evidence);
    }

    /** How sure the reading is; "" when nobody said. */
    public String confidence(VendorFact fact) {
        var confidence = fact.statement().circumstances().confidence();
        return confidence == null ? "" : texts.word("review-confidence", confidence);
    }

    /** Why the reading is not surer, in English; "" when nobody said. */
    public String doubt(VendorFact fact) {
        String reason = fact.statement().circumstances().reason();
        return reason == null ? "" : Visible.inOneLine(reason);
    }

    /** Who says what, since when, until when and why. */
    public String said(Version version) {
        return new DispositionWords(messages).said(version.disposition());
    }

    public String kind(Disposition.Kind kind) {
        return messages.word(kind);
    }

    public String about(Version version) {
        return new DispositionWords(messages).about(version.disposition());
    }

    public String corrected(Version version) {
        return new DispositionWords(messages).corrected(version.disposition());
    }

    /** The files that it rests on beside the vendor's own documents. */
    public List<String> files(Version version) {
        return new DispositionWords(messages).files(version.disposition());
    }

    /** Whether it counts in the newest assessment, and why not. */
    public String status(Version version) {
        if (reviewed.isPending(version)) {
            return texts.get(version.standing() ? "review.pending" : "review.pending-withdrawn");
        }
        if (!version.standing()) {
            return texts.get("review.withdrawn");
        }
        Optional<DispositionRecord> record = reviewed.record(version);
        return record.map(r -> new DispositionWords(messages).status(r)).orElse("");
    }

    /** How the status looks. */
    public String statusStyle(Version version) {
        if (reviewed.isPending(version)) {
            return "part";
        }
        boolean active = version.standing()
                && reviewed.record(version).filter(DispositionRecord::isActive).isPresent();
        return active ? "good" : version.standing() ? "bad" : "";
    }
}
