package dev.tenken.report;

import dev.tenken.model.Interval;
import dev.tenken.model.Language;
import dev.tenken.model.LocalizedText;
import dev.tenken.model.TimeSpan;
import dev.tenken.model.TimeSpan.Scale;
import dev.tenken.model.catalog.Control;
import dev.tenken.model.catalog.ControlNumber;
import dev.tenken.model.catalog.Criterion;
import dev.tenken.model.catalog.Numbering;
import dev.tenken.model.catalog.Parameter;
import dev.tenken.model.disposition.Disposition;
import dev.tenken.model.disposition.DispositionRecord;
import dev.tenken.model.disposition.Review;
import dev.tenken.model.document.Document;
import dev.tenken.model.document.Evidence;
import dev.tenken.model.document.Imprint;
import dev.tenken.model.document.Layout;
import dev.tenken.model.fact.Backup;
import dev.tenken.model.fact.ClockSync;
import dev.tenken.model.fact.Polarity;
import dev.tenken.model.fact.Statement;
import dev.tenken.model.fact.Topic;
import dev.tenken.model.fact.VendorFact;
import dev.tenken.model.finding.CriterionResult;
import dev.tenken.model.finding.Finding;
import dev.tenken.model.finding.Grade;
import dev.tenken.model.finding.Judgement;
import dev.tenken.model.finding.Outcome;
import dev.tenken.model.finding.Severity;
import dev.tenken.model.finding.VendorAssessment;
import dev.tenken.model.finding.Verdict;
import dev.tenken.report.common.Quotes;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Small pieces of assessments, made by hand from real text, so that every quote is verbatim. */
public final class FixtureParts {

    public static final Parameter INTERVAL = new Parameter(
            "backup-max-interval", new LocalizedText("Longest time between backups", "バックアップの最長間隔"), "P1D", "catalog");
    public static final Control BACKUP = control(
            "12.3.1",
            "8.13",
            new LocalizedText("Information backup", "情報のバックアップ"),
            "backup",
            new LocalizedText("Backup", "バックアップ"),
            Topic.BACKUP,
            Map.of(INTERVAL.id(), INTERVAL),
            "frequency",
            new LocalizedText("Backups are taken at least daily.", "少なくとも毎日バックアップを取得している。"),
            "generations",
            new LocalizedText("The number of generations is stated.", "世代数を明示している。"));
    public static final Control CLOCK = control(
            "12.4.4",
            "8.17",
            new LocalizedText("Clock synchronization", "クロックの同期"),
            "clock-sync",
            new LocalizedText("Clock synchronization", "クロックの同期"),
            Topic.CLOCK_SYNC,
            Map.of(),
            "source",
            new LocalizedText("The time source is named.", "時刻源を明示している。"),
            "zone",
            new LocalizedText("The time zone of stamps is stated.", "時刻の時間帯を明示している。"));
    public static final Control LABELLING = control(
            "8.2.2",
            "5.13",
            new LocalizedText("Labelling of information", "情報のラベル付け"),
            "labelling",
            new LocalizedText("Labelling", "ラベル付け"),
            Topic.LABELLING,
            Map.of(),
            "function",
            new LocalizedText("A labelling function is described.", "ラベル付けの機能を説明している。"),
            "manual",
            new LocalizedText("A manual is named.", "手順書を示している。"));

    private FixtureParts() {}

    public static Document document(String path, Language language, String text) {
        return new Document(
                path,
                path,
                sha256(text),
                "text/plain",
                language,
                null,
                "1.4",
                LocalDate.of(2022, 5, 25),
                Imprint.NONE,
                null,
                text,
                List.of(),
                Layout.NONE,
                null);
    }

    /** The nth occurrence of a quote, counted from 1. */
    public static Evidence evidence(Document document, int nth, String quote, String... heading) {
        int start = -1;
        for (int i = 0; i < nth; i++) {
            start = document.text().indexOf(quote, start + 1);
        }
        if (start < 0) {
            throw new IllegalArgumentException("not in " + document.path() + ": " + quote);
        }
        int line = document.lineAt(start);
        return new Evidence(document.id(), start, start + quote.length(), line, null, null, List.of(heading), quote);
    }

    public static Evidence evidence(Document document, String quote, String... heading) {
        return evidence(document, 1, quote, heading);
    }

    public static Statement statement(String id, Polarity polarity, List<String> services, Evidence... evidence) {
        return new Statement(id, services, polarity, null, Statement.EXTRACTED, List.of(evidence));
    }

    public static VendorFact dailyBackup(Statement statement, Integer generations) {
        Interval daily = Interval.every(TimeSpan.of(1, Scale.DAY));
        return new Backup(statement, daily, generations, null, null, null, null, null, null, null);
    }

    public static VendorFact clock(Statement statement, String source) {
        return new ClockSync(statement, source, "NTP", null, true, null);
    }

    public static Judgement judged(Criterion criterion, Outcome outcome, String en, String ja, VendorFact... facts) {
        String rule = criterion.id() + "." + outcome.name().toLowerCase(Locale.ROOT);
        CriterionResult result = new CriterionResult(criterion.id(), outcome, rule, List.of(facts));
        return new Judgement(criterion, outcome, List.of(result), new LocalizedText(en, ja), List.of());
    }

    private static final LocalizedText REASON = new LocalizedText("The criteria below say why.", "理由は以下の判定項目のとおり。");

    public static Finding finding(
            Control control, String service, Verdict verdict, Severity severity, Judgement... judged) {
        List<Evidence> quotes = Arrays.stream(judged)
                .flatMap(j -> Quotes.of(j).stream())
                .distinct()
                .toList();
        String rule = "verdict." + verdict.name().toLowerCase(Locale.ROOT);
        return new Finding(control, service, verdict, severity, rule, REASON, List.of(judged), quotes, List.of());
    }

    public static Finding silent(Control control, Evidence... nearest) {
        Judgement[] judged = control.criteria().stream()
                .map(c -> judged(c, Outcome.SILENT, "No statement on this.", "これについての記述がない。"))
                .toArray(Judgement[]::new);
        return new Finding(
                control,
                null,
                Verdict.NOT_DISCLOSED,
                Severity.MEDIUM,
                "verdict.not-disclosed",
                REASON,
                List.of(judged),
                List.of(),
                List.of(nearest));
    }

    public static Finding graded(Finding finding, Grade grade) {
        Judgement[] judged = finding.judgements().stream()
                .map(j -> j.outcome() == Outcome.MET ? j : j.with(grade))
                .toArray(Judgement[]::new);
        return new Finding(
                finding.control(),
                finding.service(),
                finding.verdict(),
                finding.severity(),
                finding.rule(),
                finding.reason(),
                List.of(judged),
                finding.evidence(),
                finding.nearest(),
                grade,
                null);
    }

    public static Finding reviewed(
            Finding finding, Verdict verdict, boolean settled, Map<String, Outcome> outcomes, String... dispositions) {
        Grade grade = verdict == Verdict.SATISFIED ? Grade.GOOD_PRACTICE : finding.grade();
        return finding.with(new Review(verdict, null, grade, REASON, outcomes, List.of(dispositions), settled));
    }

    public static VendorAssessment withDispositions(VendorAssessment vendor, DispositionRecord... records) {
        return new VendorAssessment(
                vendor.files(), vendor.extraction(), vendor.findings(), vendor.observations(), List.of(records));
    }

    /** In force: evidence in a file of its own, with words that a workbook or a page could take for more than words. */
    public static DispositionRecord compensating() {
        Disposition.Proof proof = new Disposition.Proof(
                null, "mail/answer.txt", sha256("answer"), "=Labels are offered since <b>May</b>.");
        Disposition disposition = new Disposition(
                "D-compensating",
                Disposition.Kind.COMPENSATING_EVIDENCE,
                onControl("8.2.2", null),
                "A. Auditor",
                LocalDate.of(2026, 10, 1),
                "The vendor answered by mail.",
                LocalDate.of(2027, 3, 31),
                Map.of(),
                null,
                List.of(proof),
                "dispositions.yaml: dispositions[0]");
        return new DispositionRecord(disposition, DispositionRecord.Status.ACTIVE, null, List.of());
    }

    public static DispositionRecord expired() {
        Disposition disposition = new Disposition(
                "D-expired",
                Disposition.Kind.ACCEPTED_RISK,
                onControl("12.4.4", null),
                "A. Auditor",
                LocalDate.of(2025, 10, 1),
                "Times need not be exact.",
                LocalDate.of(2026, 3, 31),
                Map.of(),
                null,
                List.of(),
                "dispositions.yaml: dispositions[1]");
        LocalizedText note = new LocalizedText("its last day was 2026-03-31", "期限は 2026-03-31 であった");
        return new DispositionRecord(disposition, DispositionRecord.Status.EXPIRED, note, List.of());
    }

    public static DispositionRecord unmatched() {
        Disposition disposition = new Disposition(
                "D-unmatched",
                Disposition.Kind.CORRECTED_FACT,
                new Disposition.Target("harbour", null, null, null, "b7", null, "Backups were made weekly.", null),
                "B. Auditor",
                LocalDate.of(2026, 10, 2),
                "Weekly, not daily.",
                null,
                Map.of("frequency", "P7D"),
                null,
                List.of(),
                "dispositions.yaml: dispositions[2]");
        LocalizedText note = new LocalizedText("no fact rests on these words any more", "この文言に基づく事実が見当たらない");
        return new DispositionRecord(disposition, DispositionRecord.Status.UNMATCHED, note, List.of());
    }

    private static Disposition.Target onControl(String control, Verdict verdict) {
        return new Disposition.Target("harbour", control, null, null, null, null, null, verdict);
    }

    public static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Control control(
            String number,
            String number2022,
            LocalizedText title,
            String family,
            LocalizedText familyTitle,
            Topic topic,
            Map<String, Parameter> parameters,
            String first,
            LocalizedText firstProse,
            String second,
            LocalizedText secondProse) {
        List<Criterion> criteria = List.of(
                new Criterion(number + "." + first, number, firstProse, true, true, parameters),
                new Criterion(number + "." + second, number, secondProse, false, false, parameters));
        List<ControlNumber> numbers = List.of(
                new ControlNumber(Numbering.ISO_2022, number2022, false, true),
                new ControlNumber(Numbering.ISO_2026, number2022, false, false));
        return new Control(number, numbers, title, family, familyTitle, List.of(topic), 1, parameters, criteria);
    }
}
