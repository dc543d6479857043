package dev.tenken.history.compare;

import dev.tenken.history.saved.SavedAssessment;
import dev.tenken.history.saved.SavedControl;
import dev.tenken.history.saved.SavedCriterion;
import dev.tenken.history.saved.SavedDocument;
import dev.tenken.history.saved.SavedEvidence;
import dev.tenken.history.saved.SavedFact;
import dev.tenken.history.saved.SavedFinding;
import dev.tenken.history.saved.SavedObservation;
import dev.tenken.history.saved.SavedReview;
import dev.tenken.history.saved.SavedThreshold;
import dev.tenken.history.saved.SavedVendor;
import dev.tenken.history.saved.SavedYardstick;
import dev.tenken.model.LocalizedText;
import dev.tenken.model.finding.Outcome;
import dev.tenken.model.finding.Severity;
import dev.tenken.model.finding.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Small assessments for the tests of comparison: one control on backups, whatever a test changes. */
final class Saved {
    static final String PAPER = "harbour/paper.md";
    static final String QUOTE = "Customer data is backed up every day.";

    String tool = "1.0";
    String asOf = "2026-04-06";
    String profile = "default";
    String patterns = "p1";
    String digest = "all1";
    String limit = "P1D";
    Map<String, String> general = new TreeMap<>(Map.of("document-max-age", "P8Y"));
    String control = "c1";
    Map<String, String> rules =
            new TreeMap<>(Map.of("12.3.1.frequency.met", "a", "12.3.1.frequency.failed", "b", "verdict.gap", "v"));
    List<SavedDocument> documents = new ArrayList<>(List.of(document(PAPER, "sha1")));
    List<SavedFact> facts = new ArrayList<>(List.of(backup("b1", QUOTE, "P1D", "Backup")));
    List<SavedObservation> observations = new ArrayList<>();
    List<String> failures = List.of();
    Verdict verdict = Verdict.SATISFIED;
    Severity severity;
    Outcome outcome = Outcome.MET;
    SavedReview review;
    String cited = "b1";
    String vendor = "harbour";
    boolean judged = true;

    static SavedDocument document(String path, String sha256) {
        return new SavedDocument(path, sha256, null, "en", "Security white paper", null, null);
    }

    static SavedFact backup(String id, String quote, String frequency, String... heading) {
        return fact("backup", id, quote, Map.of("frequency", frequency), heading);
    }

    static SavedFact fact(String topic, String id, String quote, Map<String, Object> attributes, String... heading) {
        SavedEvidence evidence = new SavedEvidence(PAPER, 3, null, null, List.of(heading), quote);
        return new SavedFact(id, topic, List.of(), "affirmed", null, null, attributes, List.of(evidence));
    }

    static SavedFact in(SavedFact fact, String document) {
        SavedEvidence e = fact.first();
        SavedEvidence there = new SavedEvidence(document, e.line(), null, null, e.heading(), e.quote());
        return new SavedFact(
                fact.id(), fact.topic(), List.of(), "affirmed", null, fact.origin(), fact.attributes(), List.of(there));
    }

    Saved says(Verdict verdict, Outcome outcome) {
        this.verdict = verdict;
        this.outcome = outcome;
        this.severity = verdict == Verdict.SATISFIED ? null : Severity.MEDIUM;
        return this;
    }

    SavedAssessment assessment() {
        List<SavedThreshold> thresholds = List.of(new SavedThreshold("backup-max-interval", limit, profile));
        SavedYardstick yardstick = new SavedYardstick(
                profile,
                "2015-1",
                "ISO/IEC 27017:2015",
                thresholds,
                general.entrySet().stream()
                        .map(e -> new SavedThreshold(e.getKey(), e.getValue(), profile))
                        .toList(),
                digest,
                patterns,
                rules,
                patterns == null ? Map.of() : Map.of("12.3.1", new SavedControl(control, List.of("backup"))));
        SavedFinding finding = new SavedFinding(
                "12.3.1",
                new LocalizedText("Backup", "バックアップ"),
                null,
                verdict,
                severity,
                "verdict.gap",
                "Because.",
                review,
                thresholds,
                List.of(new SavedCriterion(
                        "12.3.1.frequency",
                        outcome,
                        "12.3.1.frequency.met",
                        cited == null ? List.of() : List.of(cited))),
                List.of());
        SavedVendor one = new SavedVendor(
                vendor,
                LocalizedText.same("Harbour"),
                documents,
                facts,
                judged ? List.of(finding) : List.of(),
                observations,
                List.of(),
                failures);
        return new SavedAssessment(tool, LocalDate.parse(asOf), yardstick, List.of(one));
    }
}
