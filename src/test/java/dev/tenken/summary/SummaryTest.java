package dev.tenken.summary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.catalog.Catalogs;
import dev.tenken.model.Language;
import dev.tenken.model.LocalizedText;
import dev.tenken.model.catalog.Parameter;
import dev.tenken.model.catalog.Profile;
import dev.tenken.model.finding.Assessment;
import dev.tenken.model.finding.Observation;
import dev.tenken.model.finding.Score;
import dev.tenken.model.finding.Severity;
import dev.tenken.model.finding.VendorAssessment;
import dev.tenken.model.finding.Verdict;
import dev.tenken.report.AssessmentFixtures;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SummaryTest {

    private static final Assessment MANY = AssessmentFixtures.unreviewed();

    @Test
    void a_vendor_is_summed_up_in_one_sentence_with_a_recommendation_and_its_reasons() {
        Assessment one = AssessmentFixtures.one();
        VendorSummary summary = VendorSummary.of(one.vendors().get(0), one.profile());
        SummaryWords words = SummaryWords.in(Language.EN);

        assertThat(words.verdict(summary))
                .isEqualTo(
                        "Of 3 controls 1 are satisfied, 1 partial, 0 a gap and 1 not disclosed; high observations: 0, "
                                + "essential points not stated: 1.");
        assertThat(summary.advice().recommendation()).isEqualTo(Recommendation.ACCEPT_WITH_CONDITIONS);
        assertThat(words.reason(summary.advice()))
                .isEqualTo("2 controls partial or not disclosed (threshold: 1 or more)");
        assertThat(summary.ask())
                .extracting(p -> p.judgement().criterion().id())
                .containsExactly("12.3.1.frequency", "8.2.2.function");
        assertThat(summary.missing())
                .extracting(p -> p.judgement().criterion().id())
                .containsExactly("8.2.2.function");
    }

    @Test
    void a_profile_says_from_where_a_recommendation_follows() {
        VendorAssessment japanese = AssessmentFixtures.one().vendors().get(0);

        assertThat(advised(japanese, Map.of())).isEqualTo(Recommendation.ACCEPT_WITH_CONDITIONS);
        assertThat(advised(japanese, Map.of("ask-below-essentials", 80))).isEqualTo(Recommendation.ASK);
        assertThat(advised(japanese, Map.of("condition-from-open-controls", 3))).isEqualTo(Recommendation.ACCEPT);
        assertThat(advised(japanese, Map.of("refuse-below-disclosed", 70))).isEqualTo(Recommendation.DO_NOT_USE_YET);
    }

    @Test
    void a_high_observation_on_a_satisfied_control_is_asked_and_one_on_an_open_control_is_a_condition() {
        assertThat(observed(Severity.HIGH, List.of("12.4.4")).advice().grounds())
                .extracting(Ground::limit)
                .containsExactly(Limit.ASK_FROM_DOUBTS);
        assertThat(observed(Severity.HIGH, List.of("12.3.1")).advice().grounds())
                .extracting(Ground::limit)
                .containsExactly(Limit.CONDITION_FROM_HIGH_OBSERVATIONS, Limit.CONDITION_FROM_OPEN_CONTROLS);
        assertThat(observed(Severity.MEDIUM, List.of("12.4.4")).advice().recommendation())
                .isEqualTo(Recommendation.ACCEPT_WITH_CONDITIONS);
        assertThat(observed(Severity.HIGH, List.of()).advice().recommendation())
                .isEqualTo(Recommendation.ACCEPT_WITH_CONDITIONS);
    }

    @Test
    void papers_that_state_less_than_half_of_what_is_essential_are_asked_about_first() {
        Figures half = new Figures(true, new Score(1, 1, 0, 0, 0), 0, 0, 0, 0, 8, 4, 0);
        Figures less = new Figures(true, new Score(1, 1, 0, 0, 0), 0, 0, 0, 0, 9, 5, 0);
        Profile profile = Catalogs.load(Catalogs.DEFAULT_PROFILE);

        assertThat(Advice.of(half, profile).recommendation()).isEqualTo(Recommendation.ACCEPT_WITH_CONDITIONS);
        assertThat(SummaryWords.in(Language.EN).reason(Advice.of(less, profile)))
                .isEqualTo("44 % of the essential points stated (threshold: less than 50 %)");
    }

    @Test
    void a_gap_counts_until_an_auditor_settles_it() {
        VendorSummary open = gapped(MANY);
        VendorSummary settled = gapped(AssessmentFixtures.many());

        assertThat(open.gaps()).extracting(f -> f.control().number()).containsExactly("8.2.2");
        assertThat(settled.gaps()).isEmpty();
        assertThat(open.advice().grounds()).extracting(Ground::limit).contains(Limit.ASK_FROM_GAPS);
        assertThat(settled.advice().grounds()).extracting(Ground::limit).doesNotContain(Limit.ASK_FROM_GAPS);
    }

    @Test
    void a_vendor_of_whom_nothing_was_read_is_asked_and_not_judged() {
        VendorSummary unread = MANY.vendors().stream()
                .filter(v -> v.findings().isEmpty())
                .map(v -> VendorSummary.of(v, MANY.profile()))
                .findFirst()
                .orElseThrow();

        assertThat(unread.advice().recommendation()).isEqualTo(Recommendation.ASK);
        assertThat(SummaryWords.in(Language.EN).verdict(unread)).isEqualTo("No document of this vendor was assessed.");
    }

    @Test
    void a_portfolio_counts_its_vendors_by_recommendation() {
        PortfolioSummary portfolio = PortfolioSummary.of(MANY);

        assertThat(portfolio.byRecommendation().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(4);
        assertThat(portfolio.gaps()).isEqualTo(1);
        assertThat(SummaryWords.in(Language.JA).verdict(portfolio)).startsWith("事業者は 4 社です（");
    }

    @Test
    void a_portfolio_asks_first_what_most_vendors_leave_open() {
        PortfolioSummary portfolio = PortfolioSummary.of(MANY);

        assertThat(portfolio.ask()).isSortedAccordingTo((a, b) -> b.vendors() - a.vendors());
        assertThat(portfolio.ask()).allSatisfy(open -> assertThat(MANY.vendors().stream()
                        .map(v -> VendorSummary.of(v, MANY.profile()))
                        .filter(v -> v.ask().stream()
                                .anyMatch(p -> p.judgement().criterion().equals(open.criterion()))))
                .hasSize(open.vendors()));
        assertThat(portfolio.ask()).extracting(open -> open.criterion().id()).doesNotHaveDuplicates();
    }

    @Test
    void of_more_vendors_than_are_listed_the_gravest_are() {
        PortfolioSummary portfolio = PortfolioSummary.of(MANY);

        assertThat(portfolio.gravest(4)).isEqualTo(portfolio.vendors());
        Recommendation listed = portfolio.gravest(1).get(0).advice().recommendation();
        assertThat(portfolio.vendors())
                .allMatch(v -> v.advice().recommendation().compareTo(listed) <= 0);
    }

    @Test
    void every_threshold_stands_in_the_catalog_with_its_usual_value() {
        Profile profile = Catalogs.load(Catalogs.DEFAULT_PROFILE);

        for (Limit limit : Limit.values()) {
            assertThat(profile.parameters()).as(limit.id()).containsKey(limit.id());
            assertThat(limit.in(profile)).as(limit.id()).isEqualTo(limit.usual());
        }
        assertThat(Limit.REFUSE_FROM_HIGH_GAPS.in(Catalogs.load("strict"))).isEqualTo(1);
    }

    @Test
    void the_rule_is_told_with_the_values_of_the_profile() {
        assertThat(SummaryWords.in(Language.EN).rule(Catalogs.load("strict")))
                .hasSize(4)
                .first()
                .isEqualTo(
                        "do not use yet: 1 or more gaps of high severity, or 4 or more gaps, or less than 30 % of the "
                                + "controls disclosed");
    }

    @Test
    void the_limits_hold_the_measured_figures() {
        Reliability measured = Reliability.measured();

        for (Language language : Language.values()) {
            assertThat(SummaryWords.in(language).limits()).hasSize(3).anySatisfy(line -> assertThat(line)
                    .contains(
                            String.valueOf(measured.satisfiedWrongOneIn()),
                            measured.source().in(language)));
        }
    }

    @Test
    void both_languages_have_the_same_words_with_the_same_placeholders() {
        Map<String, String> en = SummaryWords.in(Language.EN).texts();
        Map<String, String> ja = SummaryWords.in(Language.JA).texts();

        assertThat(ja.keySet())
                .isEqualTo(en.keySet().stream()
                        .filter(key -> !key.endsWith(".one"))
                        .collect(Collectors.toSet()));
        ja.forEach((key, text) -> assertThat(placeholders(text)).as(key).isEqualTo(placeholders(en.get(key))));
    }

    /** The vendor with no observation but one of this severity on these controls. */
    private static VendorSummary observed(Severity severity, List<String> controls) {
        VendorAssessment vendor = AssessmentFixtures.one().vendors().get(0);
        Observation observation = new Observation(
                Observation.Kind.IMPLAUSIBLE,
                severity,
                controls,
                LocalizedText.same("odd"),
                "odd",
                vendor.extraction().facts().get(0).getEvidence(),
                List.of());
        return VendorSummary.of(
                new VendorAssessment(vendor.files(), vendor.extraction(), vendor.findings(), List.of(observation)),
                AssessmentFixtures.one().profile());
    }

    private static VendorSummary gapped(Assessment assessment) {
        return assessment.vendors().stream()
                .filter(v -> v.findings().stream()
                        .anyMatch(f -> f.control().number().equals("8.2.2") && f.verdict() == Verdict.GAP))
                .map(v -> VendorSummary.of(v, assessment.profile()))
                .findFirst()
                .orElseThrow();
    }

    private static Recommendation advised(VendorAssessment vendor, Map<String, Integer> values) {
        Profile plain = AssessmentFixtures.one().profile();
        Map<String, Parameter> parameters = new HashMap<>();
        values.forEach(
                (id, value) -> parameters.put(id, new Parameter(id, plain.title(), String.valueOf(value), "own")));
        Profile profile = new Profile(
                "own", plain.title(), plain.catalogVersion(), plain.edition(), parameters, plain.controls());
        return VendorSummary.of(vendor, profile).advice().recommendation();
    }

    private static Set<String> placeholders(String text) {
        return Pattern.compile("\\{\\d}")
                .matcher(text)
                .results()
                .map(r -> r.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
