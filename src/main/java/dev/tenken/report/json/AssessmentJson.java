package dev.tenken.report.json;

import dev.tenken.data.Data;
import dev.tenken.data.Elements;
import dev.tenken.data.JsonObject;
import dev.tenken.model.Language;
import dev.tenken.model.catalog.Control;
import dev.tenken.model.catalog.ControlNumber;
import dev.tenken.model.catalog.Parameter;
import dev.tenken.model.catalog.Profile;
import dev.tenken.model.disposition.Disposition;
import dev.tenken.model.disposition.DispositionRecord;
import dev.tenken.model.disposition.Review;
import dev.tenken.model.document.Failure;
import dev.tenken.model.document.LeftOut;
import dev.tenken.model.fact.Attributes;
import dev.tenken.model.fact.Candidate;
import dev.tenken.model.fact.DocumentCoverage;
import dev.tenken.model.fact.VendorFact;
import dev.tenken.model.finding.Assessment;
import dev.tenken.model.finding.Finding;
import dev.tenken.model.finding.Judgement;
import dev.tenken.model.finding.Observation;
import dev.tenken.model.finding.ReadFirst;
import dev.tenken.model.finding.RuleTrace;
import dev.tenken.model.finding.Score;
import dev.tenken.model.finding.Strength;
import dev.tenken.model.finding.Unused;
import dev.tenken.model.finding.VendorAssessment;
import dev.tenken.report.common.Messages;
import dev.tenken.report.common.StrengthWords;
import dev.tenken.report.file.FileContent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Writes {@code assessment.json}: everything a script needs of an assessment, and everything that re-checking it needs. */
public final class AssessmentJson {

    /** The name and version of the form. */
    public static final String SCHEMA = "tenken/assessment/1";

    private final Language language;
    private final StrengthWords words;

    private AssessmentJson(Language language) {
        this.language = language;
        this.words = new StrengthWords(Messages.in(language));
    }

    /**
     * The file: JSON with LF line ends and one at the end. Of the vendors no more than one is held as JSON at a time.
     *
     * @param language of reasons and observations; names and titles come in both
     */
    public static FileContent file(Assessment assessment, Language language) {
        return out -> Data.writeJson(new AssessmentJson(language).tree(assessment), out);
    }

    /** The same as a text. */
    public static String write(Assessment assessment, Language language) {
        return Data.writeJson(new AssessmentJson(language).tree(assessment));
    }

    private Map<String, Object> tree(Assessment assessment) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("schema", SCHEMA);
        tree.put("tool", assessment.tool());
        tree.put("asOf", assessment.asOf().toString());
        tree.put("profile", profile(assessment.profile()));
        Map<String, Object> catalog = new LinkedHashMap<>();
        catalog.put("version", assessment.profile().catalogVersion());
        catalog.put("edition", assessment.profile().edition());
        catalog.put("controls", ControlDigests.tree(assessment.profile()));
        tree.put("catalog", catalog);
        Map<String, Object> rules = new LinkedHashMap<>();
        rules.put("count", assessment.rules());
        rules.put("digest", assessment.rulesDigest());
        rules.put("patterns", assessment.yardstick().patterns());
        rules.put("each", assessment.yardstick().rules());
        tree.put("rules", rules);
        tree.put("scoreFormula", Messages.in(language).get("score.formula"));
        tree.put("vendors", new Elements(() -> assessment.vendors().stream().map(this::vendor)));
        tree.put(
                "strayDispositions",
                assessment.strays().stream().map(this::disposition).toList());
        return tree;
    }

    private static Map<String, Object> profile(Profile profile) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", profile.id());
        tree.put("title", JsonTrees.localized(profile.title()));
        tree.put("parameters", parameters(profile.controls().stream().flatMap(c -> c.parameters().values().stream())));
        tree.put("general", parameters(profile.parameters().values().stream()));
        return tree;
    }

    private static List<Map<String, Object>> parameters(Stream<Parameter> parameters) {
        return parameters
                .sorted(Comparator.comparing(Parameter::id)
                        .thenComparing(Parameter::value)
                        .thenComparing(Parameter::setBy))
                .map(AssessmentJson::parameter)
                .distinct()
                .toList();
    }

    private static Map<String, Object> parameter(Parameter parameter) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", parameter.id());
        tree.put("value", parameter.value());
        tree.put("setBy", parameter.setBy());
        return tree;
    }

    private Map<String, Object> vendor(VendorAssessment vendor) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("vendor", vendor.vendor().id());
        tree.put("name", JsonTrees.localized(vendor.vendor().name()));
        tree.put(
                "documents",
                vendor.files().documents().stream().map(JsonTrees::document).toList());
        tree.put(
                "facts",
                vendor.extraction().facts().stream().map(JsonTrees::fact).toList());
        Unused unused = Unused.of(vendor.extraction());
        tree.put(
                "findings",
                vendor.findings().stream().map(f -> finding(f, unused)).toList());
        tree.put("readFirst", ReadFirst.of(vendor).stream().map(this::first).toList());
        tree.put(
                "observations",
                vendor.observations().stream().map(this::observation).toList());
        tree.put(
                "dispositions",
                vendor.dispositions().stream().map(this::disposition).toList());
        tree.put("assurance", LedgerTrees.assurance(vendor.ledgers().assurance()));
        tree.put("scope", LedgerTrees.scope(vendor.ledgers().scope()));
        tree.put("scores", scores(vendor));
        tree.put(
                "coverage",
                vendor.extraction().coverage().stream()
                        .map(AssessmentJson::coverage)
                        .toList());
        tree.put(
                "failures",
                vendor.files().failures().stream().map(AssessmentJson::failure).toList());
        return tree;
    }

    private Map<String, Object> finding(Finding finding, Unused unused) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("control", finding.control().number());
        tree.put("numbers", numbers(finding.control()));
        tree.put("title", JsonTrees.localized(finding.control().title()));
        tree.put("service", finding.service());
        tree.put("verdict", Attributes.word(finding.verdict()));
        tree.put("severity", word(finding.severity()));
        tree.put("grade", word(finding.grade()));
        tree.put("rule", finding.rule());
        tree.put("reason", finding.reason().in(language));
        tree.put("review", review(finding.review()));
        tree.put(
                "parameters",
                finding.control().parameters().values().stream()
                        .sorted(Comparator.comparing(Parameter::id))
                        .map(AssessmentJson::parameter)
                        .toList());
        tree.put("criteria", finding.judgements().stream().map(this::criterion).toList());
        tree.put("evidence", JsonTrees.evidence(finding.evidence()));
        tree.put("nearest", JsonTrees.evidence(finding.nearest()));
        tree.put("strength", strength(finding, Strength.of(finding, unused)));
        return tree;
    }

    private Map<String, Object> strength(Finding finding, Strength strength) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("level", Attributes.word(strength.level()));
        tree.put("passages", strength.passages());
        tree.put("marks", strength.marks().stream().map(AssessmentJson::word).toList());
        tree.put("unused", strength.unused().size());
        tree.put(
                "unusedPassages",
                JsonTrees.evidence(strength.unused().stream()
                        .limit(StrengthWords.MOST_PASSAGES)
                        .toList()));
        tree.put("text", words.of(finding, strength));
        return tree;
    }

    private Map<String, Object> first(ReadFirst first) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("control", first.finding().control().number());
        tree.put("service", first.finding().service());
        tree.put("why", Attributes.word(first.why()));
        tree.put("reason", words.why(first));
        return tree;
    }

    /** The numbers in further editions; {@code control} is the 2015 one. */
    private static List<Object> numbers(Control control) {
        return control.otherNumbers().stream()
                .<Object>map(AssessmentJson::number)
                .toList();
    }

    private static Map<String, Object> number(ControlNumber number) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("edition", number.edition().word());
        tree.put("number", number.text());
        tree.put("nearest", number.nearest());
        tree.put("confirmed", number.confirmed());
        return tree;
    }

    private Map<String, Object> criterion(Judgement judgement) {
        List<String> facts =
                judgement.decisive().facts().stream().map(VendorFact::getId).toList();
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", judgement.criterion().id());
        tree.put("outcome", Attributes.word(judgement.outcome()));
        tree.put("grade", word(judgement.grade()));
        tree.put("rule", judgement.decisive().rule());
        tree.put("facts", facts);
        tree.put("reason", judgement.reason().in(language));
        tree.put("rules", judgement.rules().stream().map(AssessmentJson::trace).toList());
        return tree;
    }

    private static JsonObject trace(RuleTrace trace) {
        JsonObject tree = new JsonObject(6);
        tree.put("rule", trace.rule());
        tree.put("file", trace.file());
        tree.put("line", trace.line());
        tree.put("outcome", Attributes.word(trace.outcome()));
        tree.put("fired", trace.fired());
        if (trace.fired()) {
            tree.put("facts", trace.facts().stream().map(VendorFact::getId).toList());
        } else {
            tree.put("missing", trace.missing());
        }
        return tree;
    }

    private Map<String, Object> observation(Observation observation) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("kind", Attributes.word(observation.kind()));
        tree.put("severity", word(observation.severity()));
        tree.put("controls", observation.controls());
        tree.put("text", observation.text().in(language));
        tree.put("rule", observation.rule());
        tree.put("evidence", JsonTrees.evidence(observation.evidence()));
        tree.put("dispositions", observation.dispositions());
        return tree;
    }

    private Map<String, Object> review(Review review) {
        if (review == null) {
            return null;
        }
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("verdict", Attributes.word(review.verdict()));
        tree.put("severity", word(review.severity()));
        tree.put("grade", word(review.grade()));
        tree.put("reason", review.reason().in(language));
        Map<String, Object> outcomes = new LinkedHashMap<>();
        review.outcomes().forEach((criterion, outcome) -> outcomes.put(criterion, word(outcome)));
        tree.put("outcomes", outcomes);
        tree.put("dispositions", review.dispositions());
        tree.put("settled", review.settled());
        return tree;
    }

    private Map<String, Object> disposition(DispositionRecord record) {
        Disposition disposition = record.disposition();
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", disposition.id());
        tree.put("kind", Attributes.word(disposition.kind()));
        tree.put("status", Attributes.word(record.status()));
        tree.put("note", record.note() == null ? null : record.note().in(language));
        Disposition.Target target = disposition.target();
        tree.put("control", target.control());
        tree.put("criterion", target.criterion());
        tree.put("service", target.service());
        tree.put("fact", target.fact());
        tree.put("observation", target.observation());
        tree.put("quote", target.quote());
        tree.put("forVerdict", word(target.verdict()));
        tree.put("author", disposition.author());
        tree.put("date", disposition.date().toString());
        tree.put("reason", disposition.reason());
        tree.put(
                "expires",
                disposition.expires() == null ? null : disposition.expires().toString());
        tree.put("corrected", disposition.corrected());
        tree.put("polarity", word(disposition.polarity()));
        tree.put(
                "proofs",
                disposition.proofs().stream().map(AssessmentJson::proof).toList());
        tree.put("source", disposition.source());
        tree.put("evidence", JsonTrees.evidence(record.evidence()));
        return tree;
    }

    private static Map<String, Object> proof(Disposition.Proof proof) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("document", proof.document());
        tree.put("file", proof.file());
        tree.put("sha256", proof.sha256());
        tree.put("quote", proof.quote());
        return tree;
    }

    private static Map<String, Object> scores(VendorAssessment vendor) {
        Map<String, Object> tree = score(Score.of(vendor.findings()));
        Map<String, List<Finding>> families = new LinkedHashMap<>();
        vendor.findings().forEach(f -> families.computeIfAbsent(f.control().family(), k -> new ArrayList<>())
                .add(f));
        Map<String, Object> byFamily = new LinkedHashMap<>();
        families.forEach((family, findings) -> byFamily.put(family, score(Score.of(findings))));
        tree.put("families", byFamily);
        return tree;
    }

    private static Map<String, Object> score(Score score) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("percent", score.percent());
        tree.put("disclosedPercent", score.disclosedPercent());
        tree.put("satisfied", score.satisfied());
        tree.put("partial", score.partial());
        tree.put("gap", score.gap());
        tree.put("notDisclosed", score.notDisclosed());
        tree.put("notApplicable", score.notApplicable());
        return tree;
    }

    private static Map<String, Object> coverage(DocumentCoverage coverage) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("document", coverage.document());
        tree.put("blocks", coverage.blocks());
        tree.put("blocksWithFacts", coverage.blocksWithFacts());
        tree.put("blocksWithCuesOnly", coverage.blocksWithCuesOnly());
        tree.put("unreadablePages", coverage.unreadablePages());
        if (!coverage.leftOut().isEmpty()) {
            tree.put(
                    "leftOut",
                    coverage.leftOut().stream().map(AssessmentJson::leftOut).toList());
        }
        tree.put(
                "candidates",
                coverage.candidates().stream().map(AssessmentJson::candidate).toList());
        return tree;
    }

    private static Map<String, Object> leftOut(LeftOut part) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("kind", part.kind().json());
        tree.put("place", part.place());
        tree.put("count", part.count());
        return tree;
    }

    private static Map<String, Object> candidate(Candidate candidate) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("topic", candidate.topic().json());
        tree.put("evidence", JsonTrees.evidence(candidate.evidence()));
        return tree;
    }

    private static Map<String, Object> failure(Failure failure) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("path", failure.path());
        tree.put("message", failure.message());
        return tree;
    }

    private static String word(Enum<?> word) {
        return word == null ? null : Attributes.word(word);
    }
}
