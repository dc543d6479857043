package dev.tenken.extract.outside;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.document.DocumentReader;
import dev.tenken.extract.Extractor;
import dev.tenken.model.LocalizedText;
import dev.tenken.model.Service;
import dev.tenken.model.Vendor;
import dev.tenken.model.document.Document;
import dev.tenken.model.document.VendorFiles;
import dev.tenken.model.fact.Basis;
import dev.tenken.model.fact.Candidate;
import dev.tenken.model.fact.Circumstances;
import dev.tenken.model.fact.Confidence;
import dev.tenken.model.fact.DocumentCoverage;
import dev.tenken.model.fact.Event;
import dev.tenken.model.fact.Extraction;
import dev.tenken.model.fact.Party;
import dev.tenken.model.fact.Reading;
import dev.tenken.model.fact.Statement;
import dev.tenken.model.fact.Topic;
import dev.tenken.model.fact.VendorFact;
import dev.tenken.report.json.FactsJson;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutsideFactsTest {
    private static final String PAPER = """
            ## Backup

            Customer data is backed up every day.

            The backup team meets in the blue room.
            """;
    private static final String DAILY = "Customer data is backed up every day.";
    private static final Extractor EXTRACTOR = Extractor.builtIn();

    @TempDir
    Path work;

    private final List<Path> files = new ArrayList<>();

    @Test
    void without_a_word_on_the_vendor_everything_stays_as_it_was() throws IOException {
        file("""
                {"schema": "tenken/facts/1", "vendors": [{"vendor": "other", "facts": []}]}""");

        OutsideFacts facts = OutsideFacts.read(files);

        assertThat(facts.apply(vendor(), extracted()).extraction()).isEqualTo(extracted());
        assertThat(OutsideFacts.NONE.apply(vendor(), extracted()).extraction()).isEqualTo(extracted());
        assertThat(facts.strangers(List.of("acme"))).hasSize(1);
        assertThat(facts.strangers(List.of("acme", "other"))).isEmpty();
    }

    @Test
    void a_listed_document_without_facts_states_nothing() throws IOException {
        file("""
                {"schema": "tenken/facts/1",
                 "vendors": [{"vendor": "acme", "documents": [{"id": "paper.txt"}], "facts": []}]}""");

        assertThat(apply().extraction().facts()).isEmpty();
        assertThat(apply().refused()).isEmpty();
        assertThat(coverage(apply()).blocksWithFacts()).isZero();
    }

    @Test
    void an_added_fact_gets_an_id_that_no_other_fact_has() throws IOException {
        file(facts(fact("", "vague", DAILY), fact("", "denied", DAILY)));

        List<String> ids =
                apply().extraction().facts().stream().map(VendorFact::getId).toList();

        assertThat(ids).hasSize(3).doesNotHaveDuplicates().allMatch(id -> id.startsWith("backup:paper.txt:11"));
        assertThat(ids).contains(extracted().facts().get(0).getId());
    }

    @Test
    void a_fact_that_equals_an_extracted_one_is_one_whatever_is_left_out() throws IOException {
        file("""
                {"schema": "tenken/facts/1", "vendors": [{"vendor": "acme", "documents": [{"id": "paper.txt"}], "facts": [
                  {"topic": "backup", "polarity": "affirmed", "attributes": {"frequency": "P1D"}, "evidence": [
                    {"document": "paper.txt", "quote": "Customer data is backed up every day.", "start": 11, "heading": []}]}
                ]}]}""");

        assertThat(apply().extraction()).isEqualTo(extracted());
    }

    @Test
    void later_files_speak_on_what_earlier_ones_left() throws IOException {
        file(facts(fact("\"id\": \"mine\",", "vague", DAILY)));
        file(facts(fact("\"id\": \"mine\", \"origin\": \"second\",", "denied", DAILY)));

        List<VendorFact> mine = apply().extraction().facts().stream()
                .filter(f -> f.getId().equals("mine"))
                .toList();

        assertThat(mine).hasSize(1);
        assertThat(mine.get(0).isDenied()).isTrue();
        assertThat(mine.get(0).statement().origin()).isEqualTo("second");
    }

    @Test
    void a_passage_that_an_added_fact_quotes_needs_no_look_any_more() throws IOException {
        assertThat(extracted().coverage().get(0).candidates())
                .extracting(Candidate::topic)
                .contains(Topic.BACKUP);
        file(facts(fact("", "vague", "The backup team meets in the blue room.")));

        DocumentCoverage coverage = coverage(apply());

        assertThat(coverage.candidates()).extracting(Candidate::topic).doesNotContain(Topic.BACKUP);
        assertThat(coverage.blocksWithFacts()).isEqualTo(2);
        assertThat(coverage.blocksWithCuesOnly()).isZero();
    }

    @Test
    void services_are_known_by_any_of_their_names() throws IOException {
        file(facts(
                fact("\"service\": \"Drive\",", "vague", DAILY),
                fact("\"service\": \"ドライブ, Acme, Inc. Mail\",", "denied", DAILY),
                fact("\"services\": [\"Mail\"], \"service\": \"Drive\",", "denied", DAILY)));

        OutsideFacts.Result result = apply();

        assertThat(result.extraction().facts())
                .filteredOn(f -> !f.getServices().isEmpty())
                .extracting(VendorFact::getServices)
                .containsExactly(List.of("ドライブ"));
        assertThat(result.refused())
                .hasSize(2)
                .anyMatch(r -> r.contains("service: got \"Acme\"; wanted one of [Acme, Inc. Mail, ドライブ]"))
                .anyMatch(r -> r.contains("service: got \"Drive\", but services has [Mail]; wanted the same in both"));

        files.clear();
        file(facts(fact("\"service\": \"Acme, Inc. Mail\",", "vague", DAILY)));
        assertThat(apply().extraction().facts())
                .extracting(VendorFact::getServices)
                .contains(List.of("Acme, Inc. Mail"));
    }

    @Test
    void an_offset_that_holds_is_enough_and_a_byte_order_mark_does_no_harm() throws IOException {
        file("\uFEFF" + facts("""
                {"topic": "labelling", "polarity": "vague", "attributes": {},
                 "evidence": [{"document": "paper.txt", "quote": "day", "start": 44, "end": 3, "line": 99}]}"""));

        VendorFact fact = apply().extraction().facts().stream()
                .filter(f -> Topic.of(f) == Topic.LABELLING)
                .findFirst()
                .orElseThrow();

        assertThat(fact.getEvidence().get(0).start()).isEqualTo(PAPER.indexOf("day"));
        assertThat(fact.getEvidence().get(0).line()).isEqualTo(3);
    }

    @Test
    void who_does_it_to_whom_and_how_sure_that_is_comes_through() throws IOException {
        file(facts(fact("""
                "actor": "supplier", "addressee": "customer", "event": "contract-end", "scope": ["only on request"],
                "basis": "question-and-answer", "confidence": "medium", "confidenceReason": "a hunch",
                """, "vague", DAILY)));

        Circumstances said = added().statement().circumstances();

        assertThat(said)
                .isEqualTo(new Circumstances(
                        Party.SUPPLIER,
                        Party.CUSTOMER,
                        Event.CONTRACT_END,
                        List.of("only on request"),
                        Basis.QUESTION_AND_ANSWER,
                        Confidence.MEDIUM,
                        "a hunch"));
    }

    @Test
    void circumstances_that_are_no_words_of_the_form_are_told_each() throws IOException {
        file(facts(fact("""
                "actor": "vendor", "addressee": 3, "event": "contract_end", "scope": "EU only", "basis": "heading",
                "confidence": "certain", "confidenceReason": "",
                """, "vague", DAILY)));

        assertThat(apply().refused())
                .singleElement()
                .asString()
                .contains(
                        "actor: got \"vendor\"; wanted null or one of [provider, staff, customer, operator, supplier, partner, authority, third]",
                        "addressee: got 3; wanted null or one of [provider,",
                        "event: got \"contract_end\"; wanted null or one of [price, terms, contract-end,",
                        "scope: got \"EU only\"; wanted a list of texts",
                        "basis: got \"heading\"; wanted null or one of [sentence, heading-and-sentence,",
                        "confidence: got \"certain\"; wanted null or one of [high, medium, low]",
                        "confidenceReason: got \"\"; wanted a text that is not empty");
    }

    @Test
    void what_extraction_wrote_comes_back_as_it_was() throws IOException {
        StringWriter json = new StringWriter();
        FactsJson.write(List.of(new Reading(vendor(), extracted())), json);
        file(json.toString());

        assertThat(apply().refused()).isEmpty();
        assertThat(apply().extraction()).isEqualTo(extracted());
    }

    @Test
    void another_actor_makes_a_fact_of_the_files_own() throws IOException {
        String said = "\"attributes\": {\"frequency\": \"P1D\"}";
        String daily = fact("\"actor\": \"supplier\",", "affirmed", DAILY).replace("\"attributes\": {}", said);
        file(facts(daily));

        assertThat(added().getActor()).isEqualTo(Party.SUPPLIER);
        assertThat(added().statement().origin()).isEqualTo("facts-0.json");
    }

    /** The one fact that is not of extraction. */
    private VendorFact added() {
        return apply().extraction().facts().stream()
                .filter(f -> !f.statement().origin().equals(Statement.EXTRACTED))
                .findFirst()
                .orElseThrow();
    }

    private OutsideFacts.Result apply() {
        return OutsideFacts.read(files).apply(vendor(), extracted());
    }

    private static DocumentCoverage coverage(OutsideFacts.Result result) {
        return result.extraction().coverage().get(0);
    }

    private static Extraction extracted() {
        return EXTRACTOR.extract(vendor());
    }

    private static VendorFiles vendor() {
        Document document = DocumentReader.read(PAPER, new DocumentReader.Origin("paper.txt", "0", null));
        List<Service> services = List.of(
                new Service(LocalizedText.same("Acme, Inc. Mail"), List.of("Mail")),
                new Service(new LocalizedText("Drive", "ドライブ"), List.of()));
        return new VendorFiles(new Vendor("acme", LocalizedText.same("Acme"), services), List.of(document), List.of());
    }

    private static String fact(String more, String polarity, String quote) {
        return "{" + more + "\"topic\": \"backup\", \"polarity\": \"" + polarity
                + "\", \"attributes\": {}, \"evidence\": [{\"document\": \"paper.txt\", \"quote\": \"" + quote
                + "\"}]}";
    }

    private static String facts(String... facts) {
        return "{\"schema\": \"tenken/facts/1\", \"vendors\": [{\"vendor\": \"acme\", \"facts\": ["
                + String.join(",", facts) + "]}]}";
    }

    private void file(String json) throws IOException {
        files.add(Files.writeString(work.resolve("facts-" + files.size() + ".json"), json));
    }
}
