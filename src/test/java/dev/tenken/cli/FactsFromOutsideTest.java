package dev.tenken.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.data.Data;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Facts that a person or another program made are judged like those extracted, as long as they stand in the documents. */
class FactsFromOutsideTest {
    private static final String PAPER = """
            ## Backup

            Customer data is backed up every day and kept for 30 days.

            ## Retention of logs

            Access logs are kept for one year. Customers may look at them at any time.

            ## Notes

            This is a note. This is a note.
            """;

    @TempDir
    Path work;

    private Path portfolio;

    @BeforeEach
    void write_a_paper() throws IOException {
        portfolio = work.resolve("portfolio");
        write(portfolio.resolve("acme/paper.txt"), PAPER);
    }

    @Test
    void what_extract_writes_goes_back_in_unchanged() throws IOException {
        Path seeds = Path.of("seeds");
        Path facts = work.resolve("facts.json");
        assertThat(CommandRun.of("extract", seeds, "--out", facts).status()).isEqualTo(0);

        CommandRun plain = CommandRun.of("assess", seeds, "--out", work.resolve("plain"));
        CommandRun given = CommandRun.of("assess", seeds, "--out", work.resolve("given"), "--facts", facts);

        assertThat(given.status()).as(given.err()).isEqualTo(plain.status()).isEqualTo(0);
        assertThat(given.err()).isEmpty();
        for (String report : List.of("assessment.json", "facts.json", "report.md", "report.html")) {
            assertThat(work.resolve("given").resolve(report))
                    .hasSameTextualContentAs(work.resolve("plain").resolve(report));
        }
    }

    @Test
    void a_fact_changed_by_hand_is_judged_as_changed_and_marked_with_its_file() throws IOException {
        Map<String, Object> facts = extracted();
        fact(facts, "backup").put("attributes", Map.of("frequency", "P30D"));

        CommandRun run = assess(write(work.resolve("checked.json"), facts));

        assertThat(run.status()).as(run.err()).isEqualTo(0);
        assertThat(criterion("12.3.1", "12.3.1.frequency")).isEqualTo("failed");
        Map<?, ?> changed = assessed("backup").get(0);
        assertThat(changed.get("attributes")).isEqualTo(Map.of("frequency", "P30D"));
        assertThat(changed.get("origin")).isEqualTo("checked.json");
        assertThat(assessed("log-retention")).noneMatch(f -> f.containsKey("origin"));
        assertThat(Files.readString(out().resolve("report.html"))).contains("checked.json");
        assertThat(Files.readString(out().resolve("report.md"))).contains("checked.json");
    }

    @Test
    void a_fact_deleted_by_hand_is_gone() throws IOException {
        Map<String, Object> facts = extracted();
        facts(facts).removeIf(f -> ((Map<?, ?>) f).get("topic").equals("backup"));

        CommandRun run = assess(write(work.resolve("facts.json"), facts));

        assertThat(run.status()).as(run.err()).isEqualTo(0);
        assertThat(verdict("12.3.1")).isEqualTo("not-disclosed");
        assertThat(assessed("backup")).isEmpty();
        assertThat(coverage().get("blocksWithFacts")).isEqualTo(1);
    }

    @Test
    void a_fact_added_by_hand_needs_no_id_and_no_offsets() throws IOException {
        Map<String, Object> facts = extracted();
        facts(facts).add(note("This is a note. This"));

        CommandRun run = assess(write(work.resolve("facts.json"), facts));

        assertThat(run.status()).as(run.err()).isEqualTo(0);
        Map<?, ?> added = assessed("labelling").get(0);
        Map<?, ?> evidence = (Map<?, ?>) ((List<?>) added.get("evidence")).get(0);
        assertThat(evidence.get("start")).isEqualTo(PAPER.indexOf("This is a note."));
        assertThat(evidence.get("line")).isEqualTo(11);
        assertThat(evidence.get("heading")).isEqualTo(List.of("Notes"));
        assertThat(added.get("id")).isEqualTo("labelling:acme/paper.txt:" + evidence.get("start"));
        assertThat(coverage().get("blocksWithFacts")).isEqualTo(3);
        assertThat(CommandRun.of("verify", out().resolve("assessment.json"), "--documents", portfolio)
                        .status())
                .isEqualTo(0);
    }

    @Test
    void facts_on_documents_that_the_file_does_not_list_are_added() throws IOException {
        Map<String, Object> file = file("acme", note("This is a note. This"));

        CommandRun run = assess(write(work.resolve("more.json"), file));

        assertThat(run.status()).as(run.err()).isEqualTo(0);
        assertThat(assessed("backup")).hasSize(1);
        assertThat(assessed("labelling")).hasSize(1);
    }

    @Test
    void a_fact_with_the_id_of_an_extracted_one_takes_its_place() throws IOException {
        Map<String, Object> changed = new LinkedHashMap<>(fact(extracted(), "backup"));
        changed.put("polarity", "denied");

        CommandRun run = assess(write(work.resolve("more.json"), file("acme", changed)));

        assertThat(run.status()).as(run.err()).isEqualTo(0);
        assertThat(assessed("backup")).hasSize(1).allMatch(f -> f.get("polarity")
                .equals("denied"));
    }

    @Test
    void the_origin_is_the_fact_s_word_then_the_file_s_then_the_file_s_name() throws IOException {
        Map<String, Object> own = note("This is a note. This");
        own.put("origin", "auditor");
        Map<String, Object> marked = note("note. This is a note.");
        marked.put("origin", "extracted");
        Map<String, Object> file = file("acme", own, note("a note. This"), marked);

        assess(write(work.resolve("more.json"), file));
        assertThat(assessed("labelling"))
                .extracting(f -> (Object) f.get("origin"))
                .containsExactly("auditor", "more.json", null);

        file.put("origin", "other-program 2.1");
        assess(write(work.resolve("more.json"), file));
        assertThat(assessed("labelling"))
                .extracting(f -> (Object) f.get("origin"))
                .containsExactly("auditor", "other-program 2.1", null);
    }

    @Test
    void stale_offsets_are_mended_where_the_quote_stands_once() throws IOException {
        Map<String, Object> facts = extracted();
        String longer = "A paper of Acme.\n\n" + PAPER;
        write(portfolio.resolve("acme/paper.txt"), longer);

        CommandRun run = assess(write(work.resolve("facts.json"), facts));

        assertThat(run.status()).as(run.err()).isEqualTo(0);
        assertThat(run.err()).contains("\"acme/paper.txt\" has changed since these facts were made");
        Map<?, ?> evidence = (Map<?, ?>) ((List<?>) assessed("backup").get(0).get("evidence")).get(0);
        assertThat(evidence.get("start")).isEqualTo(longer.indexOf("Customer data"));
        assertThat(evidence.get("line")).isEqualTo(5);
    }

    @Test
    void a_fact_whose_quote_is_not_in_the_document_is_refused_by_name_and_the_rest_is_used() throws IOException {
        Map<String, Object> facts = extracted();
        Map<String, Object> invented = note("Every document is labelled.");
        invented.put("id", "invented");
        facts(facts).add(invented);

        CommandRun run = assess(write(work.resolve("facts.json"), facts));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .contains("Facts or dispositions that do not fit: 1; the others were used")
                .contains("facts.json: vendors[0].facts[")
                .contains("\"invented\": evidence[0]: the quote stands nowhere in acme/paper.txt: "
                        + "got \"Every document is labelled.\"; wanted the document's own words");
        assertThat(assessed("labelling")).isEmpty();
        assertThat(assessed("backup")).hasSize(1);
    }

    @Test
    void a_quote_that_stands_several_times_needs_its_offset() throws IOException {
        Map<String, Object> twice = note("This is a note.");

        CommandRun refused = assess(write(work.resolve("facts.json"), file("acme", twice)));

        assertThat(refused.status()).isEqualTo(2);
        assertThat(refused.err())
                .contains("stands 2 times in acme/paper.txt")
                .contains("give the \"start\" of the one that is meant");

        int second = PAPER.lastIndexOf("This is a note.");
        evidence(twice).put("start", second);
        CommandRun used = assess(write(work.resolve("facts.json"), file("acme", twice)));

        assertThat(used.status()).as(used.err()).isEqualTo(0);
        Map<?, ?> place = (Map<?, ?>) ((List<?>) assessed("labelling").get(0).get("evidence")).get(0);
        assertThat(place.get("start")).isEqualTo(second);
    }

    @Test
    void a_quote_copied_with_other_blanks_is_refused_with_its_line() throws IOException {
        CommandRun run = assess(write(work.resolve("facts.json"), file("acme", note("This  is a\nnote. This"))));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("line 11 has these words with other blanks");
    }

    @Test
    void everything_that_is_wrong_with_a_fact_is_told_at_once() throws IOException {
        Map<String, Object> bad = new LinkedHashMap<>();
        bad.put("id", "bad");
        bad.put("topic", "backup");
        bad.put("polarity", "yes");
        bad.put("conditions", "on request");
        bad.put("attributes", Map.of("frequency", "daily", "generations", "seven", "copies", 3));
        bad.put("evidence", List.of(Map.of("document", "paper.txt", "quote", "x", "start", "five"), Map.of()));
        Map<String, Object> topic = note("This is a note. This");
        topic.put("topic", "backups");

        CommandRun run = assess(write(work.resolve("facts.json"), file("acme", bad, topic, "words")));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .contains("that do not fit: 3")
                .contains("vendors[0].facts[0] \"bad\": ")
                .contains("conditions: unknown; wanted \"condition\"")
                .contains("polarity: got \"yes\"; wanted one of [affirmed, denied, vague]")
                .contains("backup.frequency: \"daily\" is no duration")
                .contains("backup.generations: \"seven\" is no integer")
                .contains("backup has no attribute [copies]")
                .contains("evidence[0].start: got \"five\"; wanted a whole number")
                .contains(
                        "evidence[0].document: got \"paper.txt\"; wanted a document of this vendor, one of [acme/paper.txt]")
                .contains("evidence[1].document: missing", "evidence[1].quote: missing")
                .contains("vendors[0].facts[1]: unknown topic \"backups\"; known: [access-control,")
                .contains("vendors[0].facts[2]: fact: got \"words\"");
    }

    @Test
    void unknown_vendors_documents_and_services_are_told() throws IOException {
        write(portfolio.resolve("acme/vendor.yaml"), """
                name: {en: Acme, ja: アクメ}
                services:
                  - name: {en: Acme Mail, ja: アクメメール}
                  - name: {en: Acme Drive, ja: アクメドライブ}
                """);
        Map<String, Object> facts = file("acme", note("This is a note. This"), note("note. This is a note."));
        asMap(facts(facts).get(0)).put("service", "Acme Calendar");
        asMap(facts(facts).get(1)).put("service", "Acme Drive");
        asMap(((List<?>) facts.get("vendors")).get(0)).put("documents", List.of(Map.of("id", "acme/old.txt")));
        Map<String, Object> other = file("acne", note("This is a note. This"));

        CommandRun run = CommandRun.of(
                "assess",
                portfolio,
                "--out",
                out(),
                "--facts",
                write(work.resolve("facts.json"), facts),
                "--facts",
                write(work.resolve("other.json"), other));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .contains("unknown document \"acme/old.txt\"; vendor \"acme\" has [acme/paper.txt]")
                .contains("service: got \"Acme Calendar\"; wanted one of [アクメメール, アクメドライブ]")
                .contains("other.json: vendors[0]: unknown vendor \"acne\" with 1 facts; wanted one of [acme]");
        assertThat(assessed("labelling")).hasSize(1).allMatch(f -> f.get("service")
                .equals("アクメドライブ"));
    }

    @Test
    void ids_must_differ() throws IOException {
        Map<String, Object> one = note("This is a note. This");
        one.put("id", "n");
        Map<String, Object> other = note("note. This is a note.");
        other.put("id", "n");

        CommandRun run = assess(write(work.resolve("facts.json"), file("acme", one, other)));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("vendors[0].facts[1] \"n\": this id stands twice");
        assertThat(assessed("labelling")).hasSize(1);
    }

    @Test
    void a_file_that_holds_no_facts_is_refused_before_any_work() throws IOException {
        refused(work.resolve("gone.json"), "gone.json: cannot be read");
        refused(write(work.resolve("broken.json"), "{"), "broken.json");
        refused(write(work.resolve("list.json"), "[]"), "list.json: holds no facts", "tenken/facts/1");
        refused(write(work.resolve("other.json"), "{\"schema\": \"other/1\"}"), "other/1", "tenken extract");
        refused(
                write(
                        work.resolve("shape.json"),
                        "{\"schema\": \"tenken/facts/1\", \"vendors\": [7, {\"vendor\": \"\", \"facts\": {}}]}"),
                "vendors[0]: got 7; wanted an object",
                "vendors[1].vendor: got \"\"; wanted a text",
                "vendors[1].facts: got {}; wanted a list");
    }

    @Test
    void explain_takes_them_too() throws IOException {
        Map<String, Object> facts = extracted();
        fact(facts, "backup").put("attributes", Map.of("frequency", "P30D"));
        Path file = write(work.resolve("checked.json"), facts);

        CommandRun run = CommandRun.of("explain", "acme", "12.3.1", "--portfolio", portfolio, "--facts", file);

        assertThat(run.status()).as(run.err()).isEqualTo(0);
        assertThat(run.out()).contains("frequency=P30D").contains("checked.json");
    }

    private Path out() {
        return work.resolve("out");
    }

    private CommandRun assess(Path facts) {
        return CommandRun.of("assess", portfolio, "--out", out(), "--facts", facts);
    }

    private void refused(Path facts, String... words) {
        CommandRun run = assess(facts);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains(words).doesNotContain("\tat ");
        assertThat(out()).doesNotExist();
    }

    private Map<String, Object> extracted() {
        CommandRun run = CommandRun.of("extract", portfolio);
        return asMap(Data.readJson(run.out(), "facts", Object.class));
    }

    private static Map<String, Object> file(String vendor, Object... facts) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("vendor", vendor);
        entry.put("facts", new ArrayList<>(List.of(facts)));
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("schema", "tenken/facts/1");
        file.put("vendors", List.of(entry));
        return file;
    }

    private static Map<String, Object> note(String quote) {
        Map<String, Object> evidence = new LinkedHashMap<>();
        evidence.put("document", "acme/paper.txt");
        evidence.put("quote", quote);
        Map<String, Object> fact = new LinkedHashMap<>();
        fact.put("topic", "labelling");
        fact.put("polarity", "affirmed");
        fact.put("attributes", Map.of("available", true));
        fact.put("evidence", List.of(evidence));
        return fact;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> asMap(Object tree) {
        return (Map<String, Object>) tree;
    }

    @SuppressWarnings("unchecked")
    private static List<Object> facts(Map<String, Object> file) {
        return (List<Object>) asMap(((List<?>) file.get("vendors")).get(0)).get("facts");
    }

    private static Map<String, Object> fact(Map<String, Object> file, String topic) {
        return facts(file).stream()
                .map(FactsFromOutsideTest::asMap)
                .filter(f -> f.get("topic").equals(topic))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Object> evidence(Map<String, Object> fact) {
        return asMap(((List<?>) fact.get("evidence")).get(0));
    }

    private Map<String, Object> vendor() throws IOException {
        String json = Files.readString(out().resolve("assessment.json"));
        return asMap(((List<?>)
                        asMap(Data.readJson(json, "assessment", Object.class)).get("vendors"))
                .get(0));
    }

    private Map<String, Object> coverage() throws IOException {
        return asMap(((List<?>) vendor().get("coverage")).get(0));
    }

    private List<Map<String, Object>> assessed(String topic) throws IOException {
        return ((List<?>) vendor().get("facts"))
                .stream()
                        .map(FactsFromOutsideTest::asMap)
                        .filter(f -> f.get("topic").equals(topic))
                        .toList();
    }

    private Map<String, Object> finding(String control) throws IOException {
        return ((List<?>) vendor().get("findings"))
                .stream()
                        .map(FactsFromOutsideTest::asMap)
                        .filter(f -> f.get("control").equals(control) && Objects.isNull(f.get("service")))
                        .findFirst()
                        .orElseThrow();
    }

    private String verdict(String control) throws IOException {
        return (String) finding(control).get("verdict");
    }

    private String criterion(String control, String id) throws IOException {
        return ((List<?>) finding(control).get("criteria"))
                .stream()
                        .map(FactsFromOutsideTest::asMap)
                        .filter(c -> c.get("id").equals(id))
                        .map(c -> (String) c.get("outcome"))
                        .findFirst()
                        .orElseThrow();
    }

    private static Path write(Path file, Map<String, Object> tree) throws IOException {
        return write(file, Data.writeJson(tree));
    }

    private static Path write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
