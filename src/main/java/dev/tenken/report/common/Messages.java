package dev.tenken.report.common;

import dev.tenken.data.Data;
import dev.tenken.data.SourceFile;
import dev.tenken.data.SourceFiles;
import dev.tenken.history.archive.SignOff;
import dev.tenken.history.archive.State;
import dev.tenken.history.compare.Attribution;
import dev.tenken.history.compare.Cause;
import dev.tenken.history.compare.DocumentChange;
import dev.tenken.history.compare.FactChange;
import dev.tenken.history.compare.ObservationChange;
import dev.tenken.history.compare.Trend;
import dev.tenken.history.compare.VendorComparison;
import dev.tenken.model.Language;
import dev.tenken.model.disposition.Disposition;
import dev.tenken.model.disposition.DispositionRecord;
import dev.tenken.model.document.DocumentKind;
import dev.tenken.model.fact.Attributes;
import dev.tenken.model.fact.Party;
import dev.tenken.model.fact.Polarity;
import dev.tenken.model.finding.AssuranceLedger;
import dev.tenken.model.finding.Grade;
import dev.tenken.model.finding.Observation;
import dev.tenken.model.finding.Outcome;
import dev.tenken.model.finding.ReadFirst;
import dev.tenken.model.finding.ScopeLedger;
import dev.tenken.model.finding.Severity;
import dev.tenken.model.finding.Strength;
import dev.tenken.model.finding.Verdict;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/** The words of reports in one language. They come from {@code report/messages/<language>.yaml}, one text per key. */
public final class Messages {

    private static final Map<Language, Messages> LOADED = new EnumMap<>(Language.class);
    private static final Map<Class<?>, String> PREFIXES = Map.ofEntries(
            Map.entry(Verdict.class, "verdict."),
            Map.entry(Outcome.class, "outcome."),
            Map.entry(Severity.class, "severity."),
            Map.entry(Polarity.class, "polarity."),
            Map.entry(Observation.Kind.class, "observation."),
            Map.entry(Grade.class, "grade."),
            Map.entry(Strength.Level.class, "strength."),
            Map.entry(Strength.Mark.class, "strength.mark."),
            Map.entry(ReadFirst.Why.class, "first."),
            Map.entry(DocumentKind.class, "document.kind."),
            Map.entry(Party.class, "party."),
            Map.entry(AssuranceLedger.Sort.class, "assurance.sort."),
            Map.entry(AssuranceLedger.Standing.class, "assurance.standing."),
            Map.entry(ScopeLedger.Sort.class, "scope.sort."),
            Map.entry(ScopeLedger.Limit.class, "scope.limit."),
            Map.entry(Disposition.Kind.class, "disposition."),
            Map.entry(DispositionRecord.Status.class, "disposition.status."),
            Map.entry(Trend.class, "diff.trend."),
            Map.entry(Attribution.class, "diff.why."),
            Map.entry(Cause.class, "diff.cause."),
            Map.entry(DocumentChange.Kind.class, "diff.document."),
            Map.entry(FactChange.Kind.class, "diff.fact."),
            Map.entry(ObservationChange.Kind.class, "diff.observation."),
            Map.entry(VendorComparison.Presence.class, "diff.vendor."),
            Map.entry(State.class, "stored.state."),
            Map.entry(SignOff.Step.class, "stored.step."));

    static {
        for (Language language : Language.values()) {
            LOADED.put(language, new Messages(language, load(language)));
        }
    }

    private final Language language;
    private final Map<String, String> texts;

    private Messages(Language language, Map<String, String> texts) {
        this.language = language;
        this.texts = texts;
    }

    public static Messages in(Language language) {
        return LOADED.get(language);
    }

    public Language language() {
        return language;
    }

    /**
     * The text of a key, with {@code {0}}, {@code {1}} … replaced by the arguments.
     *
     * @throws IllegalStateException when there is no such key
     */
    public String get(String key, Object... arguments) {
        String text = texts.get(key);
        if (text == null) {
            throw new IllegalStateException(
                    "no text \"" + key + "\" in report/messages/" + language.code() + ".yaml: add it");
        }
        for (int i = 0; i < arguments.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(arguments[i]));
        }
        return text;
    }

    /** The text of a key as it is, or null when there is none. */
    public String find(String key) {
        return texts.get(key);
    }

    /** The word for a verdict, outcome, severity, grade, polarity, kind of document or observation, kind or status of disposition. */
    public String word(Enum<?> value) {
        return get(key(value));
    }

    public static String key(Enum<?> value) {
        return PREFIXES.get(value.getDeclaringClass()) + Attributes.word(value);
    }

    /** Every key with its text, sorted. */
    public Map<String, String> texts() {
        return texts;
    }

    private static Map<String, String> load(Language language) {
        String ending = language.code() + ".yaml";
        SourceFile file = SourceFiles.builtIn("report/messages", ending).get(0);
        Map<String, String> texts = new TreeMap<>();
        Data.readYaml(file.text(), file.path(), Map.class)
                .forEach((key, text) -> texts.put(String.valueOf(key), String.valueOf(text)));
        return texts;
    }
}
