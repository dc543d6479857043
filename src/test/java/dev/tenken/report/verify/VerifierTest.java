package dev.tenken.report.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import dev.tenken.model.InputException;
import dev.tenken.model.Language;
import dev.tenken.model.document.Document;
import dev.tenken.model.document.Failure;
import dev.tenken.model.document.VendorFiles;
import dev.tenken.model.finding.Assessment;
import dev.tenken.model.finding.VendorAssessment;
import dev.tenken.report.AssessmentFixtures;
import dev.tenken.report.FixtureParts;
import dev.tenken.report.Written;
import dev.tenken.report.json.AssessmentJson;
import dev.tenken.report.json.FactsJson;
import dev.tenken.report.verify.VerificationResult.Kind;
import dev.tenken.report.verify.VerificationResult.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class VerifierTest {

    private static final Assessment ASSESSMENT = AssessmentFixtures.many();
    private static final String REPORT = AssessmentJson.write(ASSESSMENT, Language.EN);
    private static final String HARBOUR = "harbour/white-paper.txt";

    @Test
    void a_report_of_unchanged_documents_holds() {
        VerificationResult result = verify(REPORT, files());

        assertThat(result.problems()).isEmpty();
        assertThat(result.ok()).isTrue();
        assertThat(result.documents()).isEqualTo(3);
        assertThat(result.quotes()).isGreaterThan(20);
    }

    @Test
    void facts_are_checked_as_well_as_assessments() {
        VerificationResult result = verify(facts(ASSESSMENT), files());

        assertThat(result.ok()).isTrue();
        assertThat(result.quotes()).isEqualTo(11);
    }

    @Test
    void one_changed_character_in_a_quote_is_found() {
        VerificationResult result = verify(facts(ASSESSMENT).replace("14 gen", "15 gen"), files());

        assertThat(result.problems()).singleElement().satisfies(p -> {
            assertThat(p.kind()).isEqualTo(Kind.NOT_VERBATIM);
            assertThat(p.vendor()).isEqualTo("harbour");
            assertThat(p.subject()).isEqualTo("fact b1");
            assertThat(p.got()).contains("14 generations").contains("stands nowhere");
            assertThat(p.wanted()).contains("15 generations");
        });
    }

    @Test
    void a_changed_document_is_found_by_its_digest_and_its_quotes() {
        VerificationResult result = verify(REPORT, changed(t -> t.replace("not offered", "now offered")));

        assertThat(result.problems())
                .extracting(Problem::kind, Problem::subject)
                .containsExactly(
                        tuple(Kind.DIGEST_CHANGED, "document " + HARBOUR),
                        tuple(Kind.NOT_VERBATIM, "fact l1"),
                        tuple(Kind.NOT_VERBATIM, "finding 8.2.2"));
    }

    @Test
    void a_quote_that_moved_is_found_at_its_new_place() {
        VerificationResult result = verify(facts(ASSESSMENT), changed(t -> "New line\n" + t));

        assertThat(result.problems()).extracting(Problem::got).anySatisfy(got -> assertThat(got)
                .contains("the quote moved to offset 20, line 4"));
    }

    @Test
    void a_missing_document_is_told_once_not_for_each_of_its_quotes() {
        List<VendorFiles> files =
                files().stream().filter(f -> !f.vendor().id().equals("harbour")).toList();

        VerificationResult result = verify(facts(ASSESSMENT), files);

        assertThat(result.ok()).isFalse();
        assertThat(result.problems()).hasSize(1).allMatch(p -> p.kind() == Kind.DOCUMENT_MISSING);
        assertThat(result.problems().get(0).message())
                .startsWith(
                        "harbour, document " + HARBOUR + ": got no such document; wanted the document with SHA-256 ");
    }

    @Test
    void a_document_that_can_no_longer_be_read_is_missing_with_the_reason() {
        VendorFiles broken = new VendorFiles(
                AssessmentFixtures.english().vendor(), List.of(), List.of(new Failure(HARBOUR, "not UTF-8")));

        VerificationResult result = verify(facts(ASSESSMENT), List.of(broken));

        assertThat(result.problems()).extracting(Problem::got).contains("unreadable: not UTF-8");
    }

    @Test
    void offsets_out_of_range_wrong_lines_and_unlisted_documents_are_found() {
        String facts = facts(AssessmentFixtures.assessment(AssessmentFixtures.english()));

        assertThat(kinds(facts.replace("\"start\" : 11,", "\"start\" : 12,"))).containsExactly(Kind.OUT_OF_RANGE);
        assertThat(kinds(facts.replace("\"line\" : 3,", "\"line\" : 4,"))).containsExactly(Kind.WRONG_LINE);
        assertThat(kinds(facts.replace("\"document\" : \"harbour/", "\"document\" : \"port/")))
                .containsExactly(Kind.DOCUMENT_NOT_LISTED, Kind.DOCUMENT_NOT_LISTED);
        assertThat(kinds(facts.replace("\"start\" : 11,", ""))).containsExactly(Kind.MALFORMED);
    }

    @Test
    void a_report_without_quotes_is_an_error() {
        assertThat(kinds(facts(AssessmentFixtures.none()))).containsExactly(Kind.NOTHING_CHECKED);
    }

    @Test
    void what_is_no_report_is_refused() {
        for (String json : List.of("{}", "[]", "{\"schema\": \"other/1\"}")) {
            assertThatThrownBy(() -> verify(json, files()))
                    .isInstanceOf(InputException.class)
                    .hasMessageContaining("x.json: is no assessment")
                    .hasMessageContaining("tenken/assessment/1");
        }
        assertThatThrownBy(() -> Verifier.verify(Path.of("no-such.json"), files()))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("no-such.json");
    }

    private static List<Kind> kinds(String report) {
        return verify(report, files()).problems().stream().map(Problem::kind).toList();
    }

    private static String facts(Assessment assessment) {
        return Written.text(FactsJson.file(assessment));
    }

    private static VerificationResult verify(String report, List<VendorFiles> files) {
        return Verifier.verify(report, "x.json", Path.of("no-such-folder"), files);
    }

    private static List<VendorFiles> files() {
        return ASSESSMENT.vendors().stream().map(VendorAssessment::files).toList();
    }

    /** The documents, with the text of the English one changed. */
    private static List<VendorFiles> changed(UnaryOperator<String> change) {
        return files().stream()
                .map(f -> f.vendor().id().equals("harbour") ? changed(f, change) : f)
                .toList();
    }

    private static VendorFiles changed(VendorFiles files, UnaryOperator<String> change) {
        Document d = FixtureParts.document(HARBOUR, Language.EN, change.apply(AssessmentFixtures.ENGLISH));
        return new VendorFiles(files.vendor(), List.of(d), List.of());
    }
}
