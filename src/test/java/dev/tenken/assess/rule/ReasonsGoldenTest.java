package dev.tenken.assess.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.assess.BuiltIn;
import dev.tenken.catalog.Catalogs;
import dev.tenken.model.AsOf;
import dev.tenken.model.Interval;
import dev.tenken.model.Language;
import dev.tenken.model.LocalizedText;
import dev.tenken.model.TimeSpan;
import dev.tenken.model.catalog.Control;
import dev.tenken.model.catalog.Criterion;
import dev.tenken.model.catalog.Profile;
import dev.tenken.model.document.Evidence;
import dev.tenken.model.fact.AttributeReader;
import dev.tenken.model.fact.Attributes;
import dev.tenken.model.fact.Polarity;
import dev.tenken.model.fact.Statement;
import dev.tenken.model.fact.Topic;
import dev.tenken.model.fact.VendorFact;
import dev.tenken.model.finding.CriterionResult;
import dev.tenken.model.finding.Judgement;
import dev.tenken.model.finding.Outcome;
import dev.tenken.model.finding.Remark;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every reason and observation once in each language, with sample values. After a wanted change, write the files anew with
 * {@code mvn test -Dtest=ReasonsGoldenTest -Dgolden.update=true} and read the difference line by line, as an auditor would.
 */
class ReasonsGoldenTest {

    private static final Path FOLDER = Path.of("src/test/resources/golden");
    private static final Profile PROFILE = Catalogs.builtIn();
    private static final Reasons REASONS = BuiltIn.PACK.reasons();
    private static final AsOf AS_OF = new AsOf(LocalDate.of(2026, 4, 1));

    /** What documents would say, by attribute; what is not here is a word of the document. */
    private static final Map<String, Object> SAMPLES = samples();

    private static final Pattern JAPANESE = Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]");
    private static final Pattern QUOTED = Pattern.compile("“[^”]*”|「[^」]*」|https?://[!-~]+|[!-~]+@[!-~]+");
    /** Words in small letters: no name, no code of a standard. */
    private static final Pattern ENGLISH = Pattern.compile("(?<![\\w./-])[a-z]{3,}");

    private static final Pattern PLAIN_ENDING = Pattern.compile("(?:である|する|いる|ある|れる|える|なる|ない|(?<![まで]し)た)。");

    @ParameterizedTest
    @EnumSource(Language.class)
    void reasons_are_line_by_line_the_golden_files(Language language) throws IOException {
        String got = texts().entrySet().stream()
                .map(e -> e.getKey() + "\n  " + e.getValue().in(language) + "\n")
                .collect(Collectors.joining());
        Path golden = FOLDER.resolve("reasons." + language.code() + ".txt");
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(golden, got);
        }

        assertThat(got).isEqualTo(Files.readString(golden));
    }

    @Test
    void no_sentence_holds_words_of_the_other_language_unless_quoted() {
        List<String> mixed = texts().entrySet().stream()
                .filter(e -> JAPANESE.matcher(bare(e.getValue().en())).find()
                        || ENGLISH.matcher(bare(e.getValue().ja())).find())
                .map(Map.Entry::getKey)
                .toList();

        assertThat(mixed).isEmpty();
    }

    @Test
    void japanese_sentences_are_polite_to_their_ends() {
        List<String> plain = texts().entrySet().stream()
                .filter(e -> PLAIN_ENDING.matcher(bare(e.getValue().ja())).find()
                        || !e.getValue().ja().endsWith("。"))
                .map(Map.Entry::getKey)
                .toList();

        assertThat(plain).isEmpty();
    }

    @Test
    void business_days_stay_business_days_in_every_reason_of_a_deadline() {
        Map<String, LocalizedText> texts = texts();
        List<String> deadlines = REASONS.rules().stream()
                .filter(r -> REASONS.template(r).en().contains("deadline}"))
                .toList();

        assertThat(deadlines).hasSizeGreaterThan(8);
        for (String rule : deadlines) {
            assertThat(texts.get(rule).en()).contains("5 business days");
            assertThat(texts.get(rule).ja()).contains("5営業日");
        }
    }

    private static String bare(String text) {
        return QUOTED.matcher(text).replaceAll("");
    }

    /** Every reason with sample values, by rule. */
    private static Map<String, LocalizedText> texts() {
        Map<String, LocalizedText> texts = new TreeMap<>();
        REASONS.rules().forEach(rule -> texts.put(rule, text(rule)));
        return texts;
    }

    private static LocalizedText text(String rule) {
        if (ObservationId.isMeant(rule)) {
            List<VendorFact> facts =
                    Arrays.stream(Topic.values()).map(ReasonsGoldenTest::fact).toList();
            return REASONS.of(
                    new Remark(rule, facts, List.of(Topic.BACKUP), facts.get(0).getEvidence()),
                    PROFILE.thresholds(),
                    AS_OF);
        }
        return RuleId.parse(rule).map(id -> ofCriterion(rule, id)).orElseGet(() -> ofControl(rule));
    }

    private static LocalizedText ofCriterion(String rule, RuleId id) {
        Control control = PROFILE.controls().stream()
                .filter(c -> c.criteria().stream().anyMatch(k -> k.id().equals(id.criterion())))
                .findFirst()
                .orElseThrow();
        Criterion criterion = control.criteria().stream()
                .filter(c -> c.id().equals(id.criterion()))
                .findFirst()
                .orElseThrow();
        List<VendorFact> facts =
                control.topics().stream().sorted().map(ReasonsGoldenTest::fact).toList();
        return REASONS.of(new CriterionResult(criterion.id(), id.outcome(), rule, facts), criterion);
    }

    private static LocalizedText ofControl(String rule) {
        Control control = PROFILE.controls().stream()
                .filter(c -> c.number().equals("12.4.1"))
                .findFirst()
                .orElseThrow();
        List<Judgement> judgements = control.criteria().stream()
                .map(c -> new Judgement(
                        c,
                        c.gapWhenFailed() ? Outcome.FAILED : Outcome.SILENT,
                        List.of(CriterionResult.silent(c, rule)),
                        new LocalizedText("any", "any"),
                        List.of()))
                .toList();
        return REASONS.of(rule, control, judgements);
    }

    /** A statement that gives every attribute of its topic. */
    private static VendorFact fact(Topic topic) {
        Map<String, Object> attributes = new LinkedHashMap<>();
        Attributes.of(topic.type()).forEach((name, component) -> attributes.put(name, sample(name, component)));
        if (attributes.values().stream().anyMatch(v -> "P5D".equals(v))) {
            attributes.put("businessDays", true);
            attributes.replaceAll((name, value) -> "P5D".equals(value) || !isSpan(topic, name) ? value : null);
        }
        if (attributes.get("retention") != null) {
            attributes.put("x-retentionBound", "at-least");
        }
        attributes.values().removeIf(v -> v == null);
        Evidence evidence = new Evidence("paper.txt", 0, 5, 1, null, null, List.of(), "words");
        Statement statement = new Statement(
                topic.json(), List.of(), Polarity.AFFIRMED, "Enterprise プラン", Statement.EXTRACTED, List.of(evidence));
        return AttributeReader.create(topic, statement, attributes);
    }

    private static boolean isSpan(Topic topic, String name) {
        RecordComponent component = Attributes.of(topic.type()).get(name);
        return component != null && component.getType() == TimeSpan.class;
    }

    private static Object sample(String name, RecordComponent component) {
        Class<?> type = component.getType();
        if (type.isEnum()) {
            return Attributes.word((Enum<?>) type.getEnumConstants()[0]);
        }
        Object sample = SAMPLES.get(name);
        if (type == List.class) {
            return sample == null ? List.of("sample words") : sample instanceof List<?> ? sample : List.of(sample);
        }
        if (sample != null) {
            return sample instanceof List<?> several ? several.get(0) : sample;
        }
        if (type == TimeSpan.class) {
            return "P90D";
        }
        if (type == Interval.class) {
            return "P7D";
        }
        if (type == Boolean.class) {
            return true;
        }
        if (type == Integer.class) {
            return 7;
        }
        if (type == Double.class) {
            return 99.9;
        }
        return "sample words";
    }

    private static Map<String, Object> samples() {
        Map<String, Object> samples = new LinkedHashMap<>();
        samples.put("deadline", "P5D");
        samples.put("leadTime", "P30D");
        samples.put("retention", "P12M");
        samples.put("countries", List.of("JP", "US"));
        samples.put("country", "JP");
        samples.put("law", "JP");
        samples.put("regions", List.of("Tokyo", "西日本リージョン"));
        samples.put("algorithm", List.of("AES-256", "TLS1.3"));
        samples.put("standard", "ISO/IEC 27001:2022");
        samples.put("number", "IS 123456");
        samples.put("channel", List.of("メール", "status page"));
        samples.put("source", "NICT");
        samples.put("protocol", "NTP");
        samples.put("timezone", "JST(UTC+0)");
        samples.put("name", "Example Cloud");
        samples.put("role", "メール配信");
        samples.put("items", List.of("OS とミドルウェア", "network equipment"));
        samples.put("measures", List.of("99.9%"));
        samples.put("court", "東京地方裁判所");
        samples.put("mechanism", List.of("ラベル"));
        samples.put("kind", List.of("audit", "access"));
        samples.put("activity", List.of("scan", "pentest"));
        samples.put("x-function", List.of("registration"));
        samples.put("x-method", List.of("snapshot"));
        samples.put("x-subject", List.of("privacy"));
        samples.put("x-assetClass", List.of("customer-data", "derived-data"));
        samples.put("x-kind", List.of("external-audit"));
        samples.put("x-safeguard", List.of("minimum", "notice"));
        samples.put("x-scope", List.of("administration"));
        samples.put("x-layer", List.of("database"));
        samples.put("x-means", List.of("logical"));
        samples.put("x-operation", List.of("restore"));
        samples.put("x-practice", List.of("review", "security-test"));
        samples.put("x-measure", List.of("ports", "malware"));
        samples.put("x-guideline", List.of("OWASP ASVS"));
        samples.put("x-day", List.of("second sunday", "weekdays"));
        samples.put("x-hours", "09:00-00:00");
        samples.put("x-since", "2022-07");
        samples.put("x-name", List.of("情報セキュリティ方針"));
        samples.put("x-place", List.of("https://example.com/policy"));
        samples.put("x-contact", "legal@example.com");
        samples.put("x-review", "P1Y");
        samples.put("x-frequency", "P1Y");
        samples.put("x-until", "2025-12-31");
        samples.put("x-date", "2025-12");
        samples.put("x-paper", "Security White Paper");
        return samples;
    }

    @Test
    void every_placeholder_of_a_reason_has_a_value_here() {
        TreeSet<String> empty = new TreeSet<>();
        texts().forEach((rule, text) -> {
            if (text.en().contains("not stated")
                    || text.en().contains("sample words")
                    || text.en().contains("–")) {
                empty.add(rule);
            }
        });

        assertThat(empty).isEmpty();
    }
}
