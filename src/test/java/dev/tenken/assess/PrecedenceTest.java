package dev.tenken.assess;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.assess.rule.RulePack;
import dev.tenken.assess.workshop.CaseFacts;
import dev.tenken.catalog.Catalogs;
import dev.tenken.model.catalog.Parameter;
import dev.tenken.model.catalog.Profile;
import dev.tenken.model.document.VendorFiles;
import dev.tenken.model.fact.Circumstances;
import dev.tenken.model.fact.Extraction;
import dev.tenken.model.fact.Polarity;
import dev.tenken.model.fact.Topic;
import dev.tenken.model.fact.VendorFact;
import dev.tenken.model.finding.Observation;
import dev.tenken.model.finding.Remark;
import dev.tenken.model.finding.VendorAssessment;
import dev.tenken.model.finding.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PrecedenceTest {

    private static final Profile BOTH_COUNT = Catalogs.builtIn();
    private static final Profile NEWER_WINS = setting("yes");
    private static final RulePack PACK = BuiltIn.PACK;
    private static final LocalDate LAST_YEAR = LocalDate.of(2025, 4, 1);
    private static final LocalDate THIS_YEAR = LocalDate.of(2026, 4, 1);

    private final CaseFacts facts = new CaseFacts();
    private final VendorFact older = log("old.txt", "P30D");
    private final VendorFact newer = log("new.txt", "P1Y");
    private final VendorFact elsewhere = facts.next(
            Topic.LOG_RETENTION,
            Polarity.AFFIRMED,
            null,
            Map.of("customerAccess", true),
            List.of(),
            "old.txt",
            null,
            Circumstances.UNKNOWN,
            null,
            null);

    @Test
    void both_count_unless_the_profile_says_otherwise() {
        assertThat(judged(BOTH_COUNT, LAST_YEAR, THIS_YEAR, older, newer)).containsExactlyInAnyOrder(older, newer);
        assertThat(judged(setting("no"), LAST_YEAR, THIS_YEAR, older, newer)).containsExactlyInAnyOrder(older, newer);
    }

    @Test
    void where_it_does_what_the_older_says_against_the_newer_is_set_aside() {
        assertThat(judged(NEWER_WINS, LAST_YEAR, THIS_YEAR, older, newer)).containsExactly(newer);
        assertThat(judged(NEWER_WINS, THIS_YEAR, LAST_YEAR, older, newer)).containsExactly(older);
    }

    @Test
    void what_the_older_says_besides_counts() {
        assertThat(judged(NEWER_WINS, LAST_YEAR, THIS_YEAR, older, newer, elsewhere))
                .containsExactlyInAnyOrder(newer, elsewhere);
    }

    @Test
    void a_denial_by_the_newer_document_counts_too() {
        VendorFact yes = labels("old.txt", true);
        VendorFact no = labels("new.txt", false);

        assertThat(judged(NEWER_WINS, LAST_YEAR, THIS_YEAR, yes, no)).containsExactly(no);
    }

    @Test
    void without_a_date_or_with_the_same_one_both_count() {
        assertThat(judged(NEWER_WINS, null, THIS_YEAR, older, newer)).containsExactlyInAnyOrder(older, newer);
        assertThat(judged(NEWER_WINS, LAST_YEAR, null, older, newer)).containsExactlyInAnyOrder(older, newer);
        assertThat(judged(NEWER_WINS, LAST_YEAR, LAST_YEAR, older, newer)).containsExactlyInAnyOrder(older, newer);
    }

    @Test
    void a_contradiction_within_one_document_is_no_matter_of_dates() {
        VendorFact yes = labels("new.txt", true);
        VendorFact no = labels("new.txt", false);

        assertThat(judged(NEWER_WINS, LAST_YEAR, THIS_YEAR, yes, no)).containsExactlyInAnyOrder(yes, no);
    }

    @Test
    void what_only_a_still_older_document_contradicts_counts() {
        VendorFact[] told = {
            log("older.txt", "P30D", "access"), log("older.txt", "P30D", "system"),
            log("old.txt", "P1Y", "access"), log("new.txt", "P1Y", "system")
        };
        VendorFiles files = Papers.vendor(
                Papers.dated("older.txt", LAST_YEAR.minusYears(1)),
                Papers.dated("old.txt", LAST_YEAR),
                Papers.dated("new.txt", THIS_YEAR));

        assertThat(judged(NEWER_WINS, files, told)).containsExactlyInAnyOrder(told[2], told[3]);
    }

    @Test
    void other_remarks_set_nothing_aside() {
        List<Remark> remarks = List.of(Remark.on("observation.vague.statement", older, newer));

        assertThat(Precedence.judged(
                        List.of(older, newer),
                        remarks,
                        files(LAST_YEAR, THIS_YEAR).documents(),
                        NEWER_WINS.thresholds()))
                .containsExactly(older, newer);
    }

    @Test
    void the_contradiction_is_observed_in_either_case_and_the_verdict_changes() {
        VendorAssessment both = assess(BOTH_COUNT);
        VendorAssessment newest = assess(NEWER_WINS);

        assertThat(List.of(both, newest)).allSatisfy(a -> assertThat(a.observations())
                .extracting(Observation::rule)
                .contains("observation.contradiction.figures-across-documents"));
        assertThat(verdict(both)).isNotEqualTo(Verdict.SATISFIED);
        assertThat(verdict(newest)).isEqualTo(Verdict.SATISFIED);
    }

    private VendorAssessment assess(Profile profile) {
        return new Assessor(profile, PACK, Facts.AS_OF)
                .assess(files(LAST_YEAR, THIS_YEAR), Facts.extraction(older, newer, elsewhere));
    }

    private static Verdict verdict(VendorAssessment assessment) {
        return assessment.findings().stream()
                .filter(f -> f.control().number().equals("12.4.1"))
                .findFirst()
                .orElseThrow()
                .verdict();
    }

    private static List<VendorFact> judged(Profile profile, LocalDate old, LocalDate recent, VendorFact... told) {
        return judged(profile, files(old, recent), told);
    }

    private static List<VendorFact> judged(Profile profile, VendorFiles files, VendorFact... told) {
        Extraction extraction = Facts.extraction(told);
        return Precedence.judged(
                extraction.facts(),
                new Observer(profile, PACK).remarks(Setting.papers(files), extraction, Facts.AS_OF),
                files.documents(),
                profile.thresholds());
    }

    private static VendorFiles files(LocalDate old, LocalDate recent) {
        return Papers.vendor(Papers.dated("old.txt", old), Papers.dated("new.txt", recent));
    }

    private VendorFact log(String document, String retention, String... kinds) {
        return facts.next(
                Topic.LOG_RETENTION,
                Polarity.AFFIRMED,
                null,
                Map.of("retention", retention, "kind", List.of(kinds)),
                List.of(),
                document,
                null,
                Circumstances.UNKNOWN,
                null,
                null);
    }

    private VendorFact labels(String document, boolean available) {
        return facts.next(
                Topic.LABELLING,
                available ? Polarity.AFFIRMED : Polarity.DENIED,
                null,
                Map.of("available", available),
                List.of(),
                document,
                null,
                Circumstances.UNKNOWN,
                null,
                null);
    }

    private static Profile setting(String newerWins) {
        Profile all = Catalogs.builtIn();
        return new Profile(
                "mine",
                all.title(),
                all.catalogVersion(),
                all.edition(),
                Parameter.with(all.parameters(), Map.of(Precedence.PARAMETER, newerWins), "mine"),
                all.controls());
    }
}
