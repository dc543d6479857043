package dev.tenken.report.diff;

import dev.tenken.history.compare.Attribution;
import dev.tenken.history.compare.Cause;
import dev.tenken.history.compare.CriterionChange;
import dev.tenken.history.compare.DispositionChange;
import dev.tenken.history.compare.DocumentChange;
import dev.tenken.history.compare.FactChange;
import dev.tenken.history.compare.Trend;
import dev.tenken.history.compare.VendorComparison;
import dev.tenken.history.compare.VerdictChange;
import dev.tenken.history.compare.Why;
import dev.tenken.history.saved.SavedDocument;
import dev.tenken.history.saved.SavedEvidence;
import dev.tenken.history.saved.SavedFact;
import dev.tenken.history.saved.SavedFinding;
import dev.tenken.history.saved.SavedObservation;
import dev.tenken.model.InputException;
import dev.tenken.model.Language;
import dev.tenken.model.LocalizedText;
import dev.tenken.model.fact.Topic;
import dev.tenken.model.finding.Outcome;
import dev.tenken.report.common.Messages;
import dev.tenken.report.common.Symbols;
import dev.tenken.report.common.Visible;
import dev.tenken.report.common.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Short phrases of a comparison in one language: plain text, to be escaped by the form that shows them. */
public final class DiffWords {

    private static final String TO = " → ";
    private static final String NONE = "–";
    private static final int DIGEST = 12;
    private static final int SHOWN = 40;

    private final Messages messages;
    private final Words words;

    /** The phrases in a language. */
    public DiffWords(Language language) {
        this.messages = Messages.in(language);
        this.words = new Words(messages);
    }

    public Language language() {
        return messages.language();
    }

    /** The text of a message. */
    public String text(String key, Object... arguments) {
        return messages.get(key, arguments);
    }

    /** The text in the language, in one line. */
    public String text(LocalizedText text) {
        return Visible.inOneLine(text.in(messages.language()));
    }

    /** The word for a kind of change or a trend. */
    public String word(Enum<?> change) {
        return messages.word(change);
    }

    /** A sign for a trend, so that no form relies on colour. */
    public String sign(Trend trend) {
        return switch (trend) {
            case WORSE -> "▼";
            case NO_LONGER_DISCLOSED -> "▽";
            case BETTER -> "▲";
            case NEWLY_DISCLOSED -> "△";
            case NEW -> "+";
            case GONE -> "−";
            case SCOPE_CHANGED -> "◇";
            case SAME -> "=";
        };
    }

    /** How many findings went which way, those that none went left out; "" when there is no finding at all. */
    public String counts(Map<Trend, Integer> trends) {
        return trends.entrySet().stream()
                .filter(e -> e.getValue() > 0)
                .map(e -> word(e.getKey()) + " " + e.getValue())
                .collect(Collectors.joining(" · "));
    }

    /** Whose change it is and by what, as a sentence or two. */
    public String why(Why why) {
        boolean auditorToo =
                why.attribution() != Attribution.AUDITOR && why.causes().contains(Cause.DISPOSITIONS);
        return auditorToo ? messages.get("diff.why.auditor-too", others(why)) : others(why);
    }

    /** Whose change it is and by what, dispositions apart. */
    private String others(Why why) {
        String whose = messages.word(why.attribution());
        List<Cause> told =
                why.causes().stream().filter(c -> c != Cause.DISPOSITIONS).toList();
        if (told.isEmpty()
                || told.equals(List.of(Cause.DOCUMENTS)) && why.ofVendor()
                || told.equals(List.of(Cause.PORTFOLIO))) {
            return whose;
        }
        String causes = told.stream().map(messages::word).collect(Collectors.joining(", "));
        String details =
                why.details().isEmpty() ? "" : " (" + Visible.inOneLine(String.join(", ", why.details())) + ")";
        return messages.get("diff.why.by", whose, causes + details);
    }

    /** What a vendor is called, and what it was called. */
    public String vendor(VendorComparison vendor) {
        String id = vendor.formerId() == null ? vendor.id() : vendor.formerId() + TO + vendor.id();
        return Visible.inOneLine(text(vendor.name()) + " (" + id + ")");
    }

    /** A document then and now: name, version, date, the beginning of its digest. */
    public String document(DocumentChange change) {
        if (change.before() == null || change.after() == null || change.kind() == DocumentChange.Kind.UNCHANGED) {
            SavedDocument only = change.after() == null ? change.before() : change.after();
            return Visible.inOneLine(only.path() + about(only));
        }
        SavedDocument before = change.before();
        SavedDocument after = change.after();
        boolean sameName = before.path().equals(after.path());
        return Visible.inOneLine((sameName ? after.path() + ": " : before.path())
                + (sameName ? bare(before) : about(before))
                + TO
                + (sameName ? bare(after) : after.path() + about(after)));
    }

    private String about(SavedDocument document) {
        return " (" + bare(document) + ")";
    }

    private String bare(SavedDocument document) {
        List<String> parts = new ArrayList<>();
        if (document.version() != null) {
            parts.add(messages.get("document.version", document.version()));
        }
        if (document.date() != null) {
            parts.add(messages.get("document.date", document.date()));
        }
        parts.add("SHA-256 "
                + document.sha256()
                        .substring(0, Math.min(DIGEST, document.sha256().length())) + "…");
        return String.join(", ", parts);
    }

    /** The control and service of a finding. */
    public String subject(SavedFinding finding) {
        String control = finding.control() + " " + text(finding.title());
        return finding.service() == null ? control : Visible.inOneLine(control + " [" + finding.service() + "]");
    }

    /** The verdict then and now, with severity; an auditor's beside the machine's. */
    public String verdicts(VerdictChange change) {
        if (change.before() == null || change.after() == null) {
            return verdict(change.finding());
        }
        String before = verdict(change.before());
        String after = verdict(change.after());
        return before.equals(after) ? after : before + TO + after;
    }

    /** A verdict with its sign and severity. */
    public String verdict(SavedFinding finding) {
        String verdict = Symbols.of(finding.effective()) + " " + messages.word(finding.effective());
        String severity =
                finding.effectiveSeverity() == null ? "" : " (" + messages.word(finding.effectiveSeverity()) + ")";
        String settled = finding.isSettled() ? " " + messages.get("diff.settled") : "";
        String machine = finding.effective() == finding.verdict()
                ? ""
                : " " + messages.get("diff.machine", messages.word(finding.verdict()));
        return verdict + severity + settled + machine;
    }

    /** A criterion with its outcome then and now. */
    public String criterion(CriterionChange change) {
        return change.id() + ": " + outcome(change.before()) + TO + outcome(change.after());
    }

    private String outcome(Outcome outcome) {
        return outcome == null ? NONE : messages.word(outcome);
    }

    /** The topic and services of a fact. */
    public String fact(FactChange change) {
        SavedFact fact = change.after() == null ? change.before() : change.after();
        String topic = topic(fact.topic());
        return fact.services().isEmpty()
                ? topic
                : Visible.inOneLine(topic + " [" + String.join(", ", fact.services()) + "]");
    }

    private String topic(String word) {
        try {
            return text(Topic.ofJson(word).title());
        } catch (InputException e) {
            // A topic of a later version, or of a file that was changed by hand.
            return Visible.inOneLine(word);
        }
    }

    /** What a fact states otherwise, value by value; for a fact on one side only, all that it states. */
    public List<String> values(FactChange change) {
        if (change.before() == null || change.after() == null) {
            SavedFact fact = change.after() == null ? change.before() : change.after();
            List<String> all = new ArrayList<>(List.of(value(fact, "polarity")));
            if (fact.condition() != null) {
                all.add(label("condition") + ": " + value(fact, "condition"));
            }
            fact.attributes().keySet().forEach(name -> all.add(name + ": " + value(fact, name)));
            return all;
        }
        return change.differs().stream()
                .map(name -> label(name) + ": " + value(change.before(), name) + TO + value(change.after(), name))
                .toList();
    }

    private String label(String name) {
        return switch (name) {
            case "polarity" -> messages.get("diff.value.polarity");
            case "condition" -> messages.get("diff.value.condition");
            case "service" -> messages.get("diff.value.service");
            default -> Visible.inOneLine(name);
        };
    }

    private String value(SavedFact fact, String name) {
        return switch (name) {
            case "polarity" -> known("polarity.", fact.polarity());
            case "condition" -> fact.condition() == null ? NONE : Visible.inOneLine(fact.condition());
            case "service" -> fact.services().isEmpty() ? NONE : Visible.inOneLine(String.join(", ", fact.services()));
            default ->
                fact.attributes().get(name) == null
                        ? NONE
                        : words.value(fact.attributes().get(name));
        };
    }

    /** The text for a word of a file; the word itself where it is of a later version. */
    private String known(String prefix, String word) {
        String known = messages.find(prefix + word);
        return known == null ? Visible.inOneLine(word) : known;
    }

    /** Where a quote stands or stood. */
    public String place(SavedEvidence evidence) {
        return words.place(evidence.document(), evidence.page(), evidence.place(), evidence.line(), evidence.heading());
    }

    /** A fact that stands elsewhere: its topic, the beginning of its words, both places. */
    public String moved(FactChange change) {
        String quote = Visible.inOneLine(change.after().quote());
        String begin = quote.codePointCount(0, quote.length()) <= SHOWN
                ? quote
                : quote.substring(0, quote.offsetByCodePoints(0, SHOWN)) + "…";
        return fact(change) + ": " + messages.get("diff.quoted", begin) + " "
                + place(change.before().first()) + TO + place(change.after().first());
    }

    /** Kind, severity and text of an observation. */
    public String observation(SavedObservation observation) {
        return Visible.inOneLine(known("observation.", observation.kind()) + " ("
                + known("severity.", observation.severity()) + "): " + observation.text());
    }

    /** An auditor's word that came, went or changed its state. */
    public String disposition(DispositionChange change) {
        var word = change.after() == null ? change.before() : change.after();
        String before = change.before() == null
                ? NONE
                : known("disposition.status.", change.before().status());
        String after = change.after() == null
                ? NONE
                : known("disposition.status.", change.after().status());
        String author = word.author() == null ? "" : " – " + word.author();
        String reason = word.reason() == null ? "" : ": " + word.reason();
        return Visible.inOneLine(
                known("disposition.", word.kind()) + " " + word.id() + ": " + before + TO + after + author + reason);
    }
}
