package dev.tenken;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.document.FormatFiles;
import dev.tenken.document.PortfolioReader;
import dev.tenken.document.SeedFormats;
import dev.tenken.document.office.CsvReader;
import dev.tenken.document.office.DocxReader;
import dev.tenken.document.office.XlsxReader;
import dev.tenken.document.web.HtmlReader;
import dev.tenken.extract.Extractor;
import dev.tenken.model.Language;
import dev.tenken.model.document.Document;
import dev.tenken.model.document.VendorFiles;
import dev.tenken.model.fact.VendorFact;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same paper states the same facts in whatever format it is published. */
class SameFactsTest {
    private static final Extractor EXTRACTOR = Extractor.builtIn();

    static List<VendorFiles> seeds() {
        return PortfolioReader.read(Path.of("seeds"));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_page_states_the_facts_of_the_text(VendorFiles seed) throws ReflectiveOperationException {
        Document page = FormatFiles.read(
                new HtmlReader(), SeedFormats.html(seed.documents().get(0)));

        assertThat(facts(seed, page)).isEqualTo(facts(seed, seed.documents().get(0)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_document_of_word_states_the_facts_of_the_text(VendorFiles seed) throws ReflectiveOperationException {
        Document word = FormatFiles.read(
                new DocxReader(), SeedFormats.docx(seed.documents().get(0)));

        assertThat(facts(seed, word)).isEqualTo(facts(seed, seed.documents().get(0)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_check_sheet_states_the_facts_of_its_text(VendorFiles seed) throws ReflectiveOperationException {
        boolean english = seed.documents().get(0).language() == Language.EN;
        List<List<String>> sheet = SeedFormats.checkSheet(
                seed.documents().get(0), english ? "Item" : "項目", english ? "Description" : "内容");
        List<String> wanted = facts(seed, SeedFormats.text(sheet));

        assertThat(facts(seed, FormatFiles.read(new XlsxReader(), SeedFormats.xlsx(sheet))))
                .isEqualTo(wanted);
        assertThat(facts(seed, FormatFiles.read(new CsvReader(), SeedFormats.csv(sheet))))
                .isEqualTo(wanted);
    }

    /** Topic, attributes, polarity, condition and services of each fact, sorted. */
    private static List<String> facts(VendorFiles seed, Document document) throws ReflectiveOperationException {
        List<String> shown = new ArrayList<>();
        for (VendorFact fact : EXTRACTOR
                .extract(new VendorFiles(seed.vendor(), List.of(document), List.of()))
                .facts()) {
            List<String> words = new ArrayList<>(List.of(
                    fact.getClass().getSimpleName(),
                    fact.getPolarity().toString(),
                    fact.getCondition() + "",
                    fact.getServices().toString()));
            for (RecordComponent attribute : fact.getClass().getRecordComponents()) {
                if (!attribute.getName().equals("statement")) {
                    words.add(
                            attribute.getName() + "=" + attribute.getAccessor().invoke(fact));
                }
            }
            shown.add(String.join(" ", words));
        }
        shown.sort(null);
        assertThat(shown).isNotEmpty();
        return shown;
    }
}
