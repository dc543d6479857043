package dev.tenken.report;

import static dev.tenken.report.FixtureParts.BACKUP;
import static dev.tenken.report.FixtureParts.CLOCK;
import static dev.tenken.report.FixtureParts.LABELLING;
import static dev.tenken.report.FixtureParts.clock;
import static dev.tenken.report.FixtureParts.compensating;
import static dev.tenken.report.FixtureParts.dailyBackup;
import static dev.tenken.report.FixtureParts.document;
import static dev.tenken.report.FixtureParts.evidence;
import static dev.tenken.report.FixtureParts.expired;
import static dev.tenken.report.FixtureParts.finding;
import static dev.tenken.report.FixtureParts.graded;
import static dev.tenken.report.FixtureParts.judged;
import static dev.tenken.report.FixtureParts.reviewed;
import static dev.tenken.report.FixtureParts.silent;
import static dev.tenken.report.FixtureParts.statement;
import static dev.tenken.report.FixtureParts.unmatched;
import static dev.tenken.report.FixtureParts.withDispositions;

import dev.tenken.model.Language;
import dev.tenken.model.LocalizedText;
import dev.tenken.model.Service;
import dev.tenken.model.Vendor;
import dev.tenken.model.catalog.Profile;
import dev.tenken.model.disposition.Review;
import dev.tenken.model.document.Document;
import dev.tenken.model.document.Evidence;
import dev.tenken.model.document.Failure;
import dev.tenken.model.document.VendorFiles;
import dev.tenken.model.fact.Backup;
import dev.tenken.model.fact.Candidate;
import dev.tenken.model.fact.DocumentCoverage;
import dev.tenken.model.fact.Extraction;
import dev.tenken.model.fact.Labelling;
import dev.tenken.model.fact.Polarity;
import dev.tenken.model.fact.Topic;
import dev.tenken.model.fact.VendorFact;
import dev.tenken.model.finding.Assessment;
import dev.tenken.model.finding.Finding;
import dev.tenken.model.finding.Grade;
import dev.tenken.model.finding.Judgement;
import dev.tenken.model.finding.Observation;
import dev.tenken.model.finding.Outcome;
import dev.tenken.model.finding.Severity;
import dev.tenken.model.finding.VendorAssessment;
import dev.tenken.model.finding.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Whole assessments for the tests of reports: none, one and many vendors, and what reports must withstand. */
public final class AssessmentFixtures {

    public static final String JAPANESE = "データの保全\n\n- 港ゲート\n - データは日次バックアップされ、7世代分保持します。\n"
            + "- 港アプリ\n - 定期的にバックアップします。\n\nクロックの同期\n\n公開 NTP サーバで時刻を同期します。\n";
    public static final String ENGLISH =
            "Backups\r\n\r\nBackups of customer data are made every day and\r\nkept for 14 generations."
                    + "\r\n\r\nLabels are not offered.\r\n\r\nOur clocks show the correct time.\r\n";
    public static final String MARKUP = "# <script>alert('x')</script> &amp; <b>bold</b>\n"
            + "Backups | daily `code` *star* \u202Eright to left\u202C \u0007bell\n"
            + "> Backups daily, \"really\" [link](https://evil.example/)\n<!-- --> </mark></section> ${x} 𠮷野 www.evil.example\n";

    private AssessmentFixtures() {}

    public static Assessment none() {
        return assessment();
    }

    /** A Japanese vendor whose two services differ, with an observation and a passage that gave no fact. */
    public static Assessment one() {
        return assessment(japanese());
    }

    /** Japanese, English, a document full of markup, and a vendor of which nothing could be read. */
    public static Assessment many() {
        return assessment(english(), markup(), japanese(), unread());
    }

    /** The same as {@link #many} before any auditor said anything. */
    public static Assessment unreviewed() {
        return assessment(many().vendors().stream()
                .map(v -> new VendorAssessment(
                        v.files(),
                        v.extraction(),
                        v.findings().stream().map(f -> f.with((Review) null)).toList(),
                        v.observations()))
                .toArray(VendorAssessment[]::new));
    }

    /** So many vendors that no screen holds them side by side. */
    public static Assessment crowd(int vendors) {
        return assessment(IntStream.rangeClosed(1, vendors)
                .mapToObj(i -> simple("vendor-%02d".formatted(i), "会社 Vendor %02d".formatted(i)))
                .toArray(VendorAssessment[]::new));
    }

    public static Assessment assessment(VendorAssessment... vendors) {
        Profile profile = new Profile(
                "default",
                new LocalizedText("Default thresholds", "標準の基準値"),
                "2015-1",
                "ISO/IEC 27017:2015",
                Map.of(),
                List.of(LABELLING, BACKUP, CLOCK));
        String digest = FixtureParts.sha256("rules");
        return new Assessment(LocalDate.of(2026, 11, 21), "0.1.0", profile, 42, digest, List.of(vendors));
    }

    public static VendorAssessment japanese() {
        Document d = document("minato/white-paper.txt", Language.JA, JAPANESE);
        String gate = "港ゲート";
        String apps = "港アプリ";
        Evidence daily = evidence(d, "データは日次バックアップされ、7世代分保持します。", "データの保全", gate);
        Evidence generations = evidence(d, "7世代分保持", "データの保全", gate);
        Evidence vague = evidence(d, "定期的にバックアップします。", "データの保全", apps);
        VendorFact b1 = dailyBackup(statement("b1", Polarity.AFFIRMED, List.of(gate), daily, generations), 7);
        VendorFact b2 = new Backup(
                statement("b2", Polarity.VAGUE, List.of(apps), vague),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
        Evidence ntp = evidence(d, "公開 NTP サーバで時刻を同期します。", "クロックの同期");
        VendorFact c1 = clock(statement("c1", Polarity.AFFIRMED, List.of(), ntp), "公開 NTP サーバ");
        List<Finding> findings = List.of(
                silent(LABELLING),
                finding(BACKUP, null, Verdict.PARTIAL, Severity.MEDIUM, frequency(Outcome.CONTRADICTED, b1, b2)),
                finding(BACKUP, gate, Verdict.SATISFIED, null, frequency(Outcome.MET, b1)),
                finding(BACKUP, apps, Verdict.PARTIAL, Severity.LOW, frequency(Outcome.VAGUE, b2)),
                finding(
                        CLOCK,
                        null,
                        Verdict.SATISFIED,
                        null,
                        judged(CLOCK.criteria().get(0), Outcome.MET, "Named: a public server.", "公開サーバと明示。", c1)));
        Observation observation = new Observation(
                Observation.Kind.VAGUE,
                Severity.LOW,
                List.of("12.3.1"),
                new LocalizedText("\"Regularly\" is no figure.", "「定期的に」は数値ではない。"),
                "vague.frequency",
                List.of(vague));
        Vendor vendor = new Vendor(
                "minato",
                new LocalizedText("Minato", "港"),
                List.of(
                        new Service(LocalizedText.same(gate), List.of()),
                        new Service(LocalizedText.same(apps), List.of())));
        Candidate candidate = new Candidate(Topic.BACKUP, 1, evidence(d, "データの保全"), false);
        return vendor(vendor, d, List.of(b1, b2, c1), findings, List.of(observation), candidate);
    }

    public static VendorAssessment english() {
        Document d = document("harbour/white-paper.txt", Language.EN, ENGLISH);
        Evidence daily =
                evidence(d, "Backups of customer data are made every day and\r\nkept for 14 generations.", "Backups");
        VendorFact b1 = dailyBackup(statement("b1", Polarity.AFFIRMED, List.of(), daily), 14);
        VendorFact l1 = new Labelling(
                statement("l1", Polarity.DENIED, List.of(), evidence(d, "Labels are not offered.", "Backups")),
                false,
                null);
        Evidence near = evidence(d, "Our clocks show the correct time.", "Backups");
        List<Finding> findings = List.of(
                reviewed(
                        graded(
                                finding(
                                        LABELLING,
                                        null,
                                        Verdict.GAP,
                                        Severity.HIGH,
                                        judged(LABELLING.criteria().get(0), Outcome.FAILED, "Denied.", "否定している。", l1)),
                                Grade.MAJOR_NONCONFORMITY),
                        Verdict.SATISFIED,
                        false,
                        Map.of(LABELLING.criteria().get(0).id(), Outcome.MET),
                        "D-compensating"),
                finding(BACKUP, null, Verdict.SATISFIED, null, frequency(Outcome.MET, b1)),
                silent(CLOCK, near));
        Vendor vendor = new Vendor("harbour", new LocalizedText("Harbour Ltd", null), List.of());
        Candidate candidate = new Candidate(Topic.CLOCK_SYNC, 1, near, false);
        return withDispositions(
                vendor(vendor, d, List.of(b1, l1), findings, List.of(), candidate),
                compensating(),
                expired(),
                unmatched());
    }

    /** Quotes that overlap, nest, repeat, cross lines and hold everything that could act on a page. */
    public static VendorAssessment markup() {
        Document d = document("markup/a&b <c>.txt", Language.EN, MARKUP);
        Evidence first = evidence(d, "# <script>alert('x')</script> &amp; <b>bold</b>\nBackups | daily `code`");
        Evidence nested = evidence(d, "daily `code`", "<h1>", "a|b");
        Evidence overlapping = evidence(d, "`code` *star* \u202Eright to left\u202C \u0007bell\n> Backups daily");
        Evidence rest = evidence(d, "<!-- --> </mark></section> ${x} 𠮷野 www.evil.example");
        VendorFact b1 = dailyBackup(statement("b1", Polarity.AFFIRMED, List.of(), first, nested), null);
        VendorFact b2 = dailyBackup(statement("b2", Polarity.AFFIRMED, List.of(), overlapping, nested), null);
        VendorFact b3 = dailyBackup(statement("b3", Polarity.AFFIRMED, List.of(), rest), null);
        List<Finding> findings = List.of(
                silent(LABELLING, evidence(d, "Backups", "x")),
                finding(BACKUP, null, Verdict.SATISFIED, null, frequency(Outcome.MET, b1, b2, b3)),
                silent(CLOCK));
        Vendor vendor = new Vendor("markup", LocalizedText.same("<i>Mark & Up</i>"), List.of());
        return vendor(
                vendor, d, List.of(b1, b2, b3), findings, List.of(), new Candidate(Topic.LABELLING, 1, nested, false));
    }

    public static VendorAssessment unread() {
        Failure failure =
                new Failure("zero/broken.txt", "not UTF-8 at byte 17; save the file as UTF-8 <or> name its encoding");
        Vendor vendor = new Vendor("zero", LocalizedText.same("Zero"), List.of());
        VendorFiles files = new VendorFiles(vendor, List.of(), List.of(failure));
        return new VendorAssessment(files, new Extraction(List.of(), List.of()), List.of(), List.of());
    }

    private static VendorAssessment simple(String id, String name) {
        Document d = document(id + "/paper.txt", Language.EN, "Backups are made daily.\n");
        Evidence daily = evidence(d, "Backups are made daily.");
        VendorFact b1 = dailyBackup(statement("b1", Polarity.AFFIRMED, List.of(), daily), null);
        List<Finding> findings = List.of(
                silent(LABELLING),
                finding(BACKUP, null, Verdict.SATISFIED, null, frequency(Outcome.MET, b1)),
                silent(CLOCK));
        Vendor vendor = new Vendor(id, LocalizedText.same(name), List.of());
        return vendor(vendor, d, List.of(b1), findings, List.of(), new Candidate(Topic.BACKUP, 1, daily, false));
    }

    private static VendorAssessment vendor(
            Vendor vendor,
            Document document,
            List<VendorFact> facts,
            List<Finding> findings,
            List<Observation> observations,
            Candidate candidate) {
        DocumentCoverage coverage = new DocumentCoverage(
                document.id(), 8, facts.size(), 1, document.layout().unreadablePages(), List.of(candidate));
        VendorFiles files = new VendorFiles(vendor, List.of(document), List.of());
        return new VendorAssessment(files, new Extraction(facts, List.of(coverage)), findings, observations);
    }

    private static Judgement frequency(Outcome outcome, VendorFact... facts) {
        List<String> ids = new ArrayList<>();
        List.of(facts).forEach(f -> ids.add(f.getId()));
        return judged(
                BACKUP.criteria().get(0),
                outcome,
                "Stated by " + String.join(", ", ids) + ".",
                String.join("、", ids) + "の記述による。",
                facts);
    }
}
