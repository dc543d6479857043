package dev.tenken.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.document.DocumentReader;
import dev.tenken.document.PortfolioReader;
import dev.tenken.model.LocalizedText;
import dev.tenken.model.Vendor;
import dev.tenken.model.document.Document;
import dev.tenken.model.document.Evidence;
import dev.tenken.model.document.VendorFiles;
import dev.tenken.model.fact.Extraction;
import dev.tenken.model.fact.VendorFact;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every text, however odd. */
class ExtractionPropertyTest {
    private static final Extractor EXTRACTOR = Extractor.builtIn();
    private static final List<VendorFiles> SEEDS = PortfolioReader.read(Path.of("seeds"));

    @Test
    void every_quote_of_the_seeds_is_the_text_at_its_offsets() {
        int quotes = 0;
        for (VendorFiles seed : SEEDS) {
            quotes += check(seed.documents().get(0), EXTRACTOR.extract(seed));
        }
        assertThat(quotes).isGreaterThan(90);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void every_quote_of_a_mutilated_text_is_the_text_at_its_offsets(long seed) {
        Random random = new Random(seed);
        for (VendorFiles files : SEEDS) {
            Document document = read(mutilated(files.documents().get(0).text(), random));

            check(document, EXTRACTOR.extract(new VendorFiles(files.vendor(), List.of(document), List.of())));
        }
    }

    @Test
    void ids_are_unique_and_the_same_each_time() {
        for (VendorFiles seed : SEEDS) {
            List<String> ids = ids(EXTRACTOR.extract(seed));
            Set<String> unique = new HashSet<>(ids);

            assertThat(unique).hasSameSizeAs(ids);
            assertThat(ids(Extractor.of(PatternFiles.builtIn()).extract(seed))).isEqualTo(ids);
        }
    }

    @Test
    void the_order_of_documents_and_pattern_files_does_not_matter() {
        List<Document> documents = new ArrayList<>();
        SEEDS.forEach(s -> documents.addAll(s.documents()));
        Vendor vendor = new Vendor("all", LocalizedText.same("all"), List.of());
        List<VendorFact> straight =
                EXTRACTOR.extract(new VendorFiles(vendor, documents, List.of())).facts();
        var files = new ArrayList<>(PatternFiles.builtIn());
        Collections.shuffle(documents, new Random(3));
        Collections.shuffle(files, new Random(4));

        assertThat(Extractor.of(files)
                        .extract(new VendorFiles(vendor, documents, List.of()))
                        .facts())
                .isEqualTo(straight);
    }

    @Test
    void a_long_line_without_any_end_is_read_through() {
        String text = "バックアップを毎日取得し、ログを90日間保存し、お客様データは東京リージョンに保管し、".repeat(3_000);

        assertThat(check(read(text), EXTRACTOR.extract(files(read(text))))).isPositive();
    }

    @Test
    void a_revision_history_states_nothing() {
        Document document = read("## 改訂履歴\n\n- 1.1 バックアップの世代数を7世代に変更、毎日取得に改めた。\n");

        assertThat(EXTRACTOR.extract(files(document)).facts()).isEmpty();
    }

    @Test
    void a_section_on_keeping_a_history_or_contents_states_something() {
        assertThat(EXTRACTOR
                        .extract(files(read("## 変更履歴の保存\n\n操作ログは1年間保存します。\n")))
                        .facts())
                .isNotEmpty();
        assertThat(EXTRACTOR
                        .extract(files(read("## Backup of contents\n\nBackups are taken every day.\n")))
                        .facts())
                .isNotEmpty();
    }

    @Test
    void a_statement_under_a_services_name_holds_for_that_service_only() {
        Vendor vendor = SEEDS.stream()
                .filter(s -> s.vendor().services().size() > 2)
                .findFirst()
                .orElseThrow()
                .vendor();
        String first = vendor.services().get(0).id();
        Document document = read("## データの保全\n\n- " + first + "\n  - データは毎日バックアップします。\n");

        assertThat(EXTRACTOR
                        .extract(new VendorFiles(vendor, List.of(document), List.of()))
                        .facts())
                .isNotEmpty()
                .allMatch(f -> f.getServices().equals(List.of(first)));
    }

    private static int check(Document document, Extraction extraction) {
        int quotes = 0;
        for (VendorFact fact : extraction.facts()) {
            for (Evidence evidence : fact.getEvidence()) {
                assertThat(evidence.isVerbatimIn(document.text()))
                        .as(fact.toString())
                        .isTrue();
                assertThat(evidence.line()).isEqualTo(document.lineAt(evidence.start()));
                quotes++;
            }
        }
        extraction.coverage().forEach(c -> c.candidates()
                .forEach(k ->
                        assertThat(k.evidence().isVerbatimIn(document.text())).isTrue()));
        return quotes;
    }

    private static String mutilated(String text, Random random) {
        List<String> lines = new ArrayList<>(List.of(text.split("(?<=\n)")));
        if (random.nextBoolean()) {
            Collections.shuffle(lines, random);
        }
        String mixed = String.join("", lines);
        int from = random.nextInt(mixed.length() / 2);
        mixed = mixed.substring(from, from + mixed.length() / 2);
        return random.nextBoolean()
                ? mixed.replace("\n", "\r\n")
                : mixed.replace('。', ' ').replace("\t", "  ");
    }

    private static List<String> ids(Extraction extraction) {
        return extraction.facts().stream().map(VendorFact::getId).toList();
    }

    private static VendorFiles files(Document document) {
        return new VendorFiles(new Vendor("v", LocalizedText.same("v"), List.of()), List.of(document), List.of());
    }

    private static Document read(String text) {
        return DocumentReader.read(text, new DocumentReader.Origin("v/paper.txt", "0", null));
    }
}
