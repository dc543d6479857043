package dev.tenken.summary;

import dev.tenken.data.Data;
import dev.tenken.data.SourceFile;
import dev.tenken.data.SourceFiles;
import dev.tenken.model.Language;
import dev.tenken.model.catalog.Profile;
import dev.tenken.model.fact.Attributes;
import dev.tenken.model.finding.Score;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The sentences of summaries in one language. Their words stand in {@code summary/words/<language>.yaml}. */
public final class SummaryWords {

    private static final Map<Language, SummaryWords> LOADED = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            LOADED.put(language, new SummaryWords(language, load(language)));
        }
    }

    private final Language language;
    private final Map<String, String> texts;

    private SummaryWords(Language language, Map<String, String> texts) {
        this.language = language;
        this.texts = texts;
    }

    public static SummaryWords in(Language language) {
        return LOADED.get(language);
    }

    public Language language() {
        return language;
    }

    /**
     * The text of a key, with {@code {0}}, {@code {1}} … replaced by the arguments; a key that ends in {@code .one} is taken where the
     * first argument is 1.
     *
     * @throws IllegalStateException when there is no such key
     */
    public String get(String key, Object... arguments) {
        boolean one =
                arguments.length > 0 && Integer.valueOf(1).equals(arguments[0]) && texts.containsKey(key + ".one");
        String text = texts.get(one ? key + ".one" : key);
        if (text == null) {
            throw new IllegalStateException(
                    "no text \"" + key + "\" in summary/words/" + language.code() + ".yaml: add it");
        }
        for (int i = 0; i < arguments.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(arguments[i]));
        }
        return text;
    }

    /** A recommendation in a few words. */
    public String word(Recommendation recommendation) {
        return get("recommendation." + Attributes.word(recommendation));
    }

    /** What a recommendation asks its reader to do. */
    public String meaning(Recommendation recommendation) {
        return get("meaning." + Attributes.word(recommendation));
    }

    /** What the assessment of a vendor comes to, in one sentence. */
    public String verdict(VendorSummary summary) {
        if (summary.vendor().findings().isEmpty()) {
            return get("verdict.unread");
        }
        Score score = summary.score();
        return get(
                "verdict.vendor",
                score.applicable(),
                score.satisfied(),
                score.partial(),
                score.gap(),
                score.notDisclosed(),
                summary.observations().size(),
                summary.missing().size());
    }

    /** What the assessment of several vendors comes to, in one sentence. */
    public String verdict(PortfolioSummary summary) {
        Score score = summary.score();
        return get(
                "verdict.portfolio",
                summary.vendors().size(),
                recommendations(summary),
                score.applicable(),
                score.satisfied(),
                score.partial(),
                score.gap(),
                score.notDisclosed());
    }

    /** How many vendors there are of each recommendation, the gravest first. */
    public String recommendations(PortfolioSummary summary) {
        Map<Recommendation, Integer> counts = summary.byRecommendation();
        return Stream.of(Recommendation.values())
                .sorted((a, b) -> b.compareTo(a))
                .filter(counts::containsKey)
                .map(r -> get("count", word(r), counts.get(r)))
                .collect(Collectors.joining(get("and")));
    }

    /** Why a recommendation is what it is. */
    public String reason(Advice advice) {
        if (advice.grounds().isEmpty()) {
            return get(advice.recommendation() == Recommendation.ACCEPT ? "reason.accept" : "reason.unread");
        }
        return advice.grounds().stream().map(this::ground).collect(Collectors.joining(get("and")));
    }

    /** The same without the thresholds, for tables. */
    public String brief(Advice advice) {
        return advice.grounds().isEmpty()
                ? reason(advice)
                : advice.grounds().stream().map(this::brief).collect(Collectors.joining(get("and")));
    }

    /** One reason with its figure and the threshold that it reaches. */
    public String ground(Ground ground) {
        return get(ground.limit().isFloor() ? "threshold.below" : "threshold.from", brief(ground), ground.value());
    }

    private String brief(Ground ground) {
        return get("ground." + ground.limit().id(), ground.figure());
    }

    /** How the profile comes to a recommendation, one line for each of them, the gravest first. */
    public List<String> rule(Profile profile) {
        List<String> lines = new ArrayList<>();
        for (Recommendation to :
                List.of(Recommendation.DO_NOT_USE_YET, Recommendation.ASK, Recommendation.ACCEPT_WITH_CONDITIONS)) {
            String limits = Stream.of(Limit.values())
                    .filter(limit -> limit.recommendation() == to)
                    .map(limit -> get("rule." + limit.id(), limit.in(profile)))
                    .collect(Collectors.joining(get("or")));
            lines.add(get("rule.line", word(to), limits));
        }
        lines.add(get("rule.else", word(Recommendation.ACCEPT)));
        return List.copyOf(lines);
    }

    /** What the method cannot tell, with the measured rate of wrong verdicts, one sentence a line. */
    public List<String> limits() {
        Reliability measured = Reliability.measured();
        return List.of(
                get("limits.claim"),
                get(
                        "limits.measured",
                        measured.satisfiedWrongOneIn(),
                        measured.agreedFrom(),
                        measured.agreedTo(),
                        measured.source().in(language)),
                get("limits.silence"));
    }

    /** Every key with its text, sorted. */
    public Map<String, String> texts() {
        return texts;
    }

    private static Map<String, String> load(Language language) {
        SourceFile file =
                SourceFiles.builtIn("summary/words", language.code() + ".yaml").get(0);
        Map<String, String> texts = new TreeMap<>();
        Data.readYaml(file.text(), file.path(), Map.class)
                .forEach((key, text) -> texts.put(String.valueOf(key), String.valueOf(text)));
        return texts;
    }
}
