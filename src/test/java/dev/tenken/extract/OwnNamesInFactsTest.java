package dev.tenken.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.document.DocumentReader;
import dev.tenken.extract.party.OwnNames;
import dev.tenken.model.LocalizedText;
import dev.tenken.model.Vendor;
import dev.tenken.model.document.Document;
import dev.tenken.model.document.VendorFiles;
import dev.tenken.model.fact.Attributes;
import dev.tenken.model.fact.Topic;
import dev.tenken.model.fact.VendorFact;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who speaks of itself by name says "we". */
class OwnNamesInFactsTest {
    private static final Extractor EXTRACTOR = Extractor.builtIn();

    @Test
    void a_company_that_acts_often_is_the_provider() {
        assertThat(party("Fjord encrypts disks. Fjord reviews access. Fjord is responsible for the application."))
                .isEqualTo("provider");
    }

    @Test
    void a_company_named_with_its_legal_form_is_the_provider() {
        assertThat(party("Fjord Software Ltd sells maps. The application is managed by Fjord. Ask Fjord's desk."))
                .isEqualTo("provider");
    }

    @Test
    void a_japanese_company_is_the_provider() {
        assertThat(party("灯台ソフト株式会社は地図を提供します。灯台ソフトの窓口は東京です。アプリケーションの保守は、灯台ソフトの責任です。"))
                .isEqualTo("provider");
    }

    @Test
    void a_cloud_is_not_the_provider_however_often_it_acts() {
        assertThat(party("AWS encrypts disks. AWS reviews access. AWS is responsible for the hardware."))
                .isEqualTo("infrastructure");
    }

    @Test
    void of_very_many_companies_those_that_act_most_are_the_provider() {
        StringBuilder text = new StringBuilder("Zephyr encrypts disks. Zephyr reviews access. ");
        for (int i = 0; i < 2 * OwnNames.MOST_NAMES; i++) {
            String name = String.format("Acme%03d", i);
            text.append(name).append(" encrypts disks. ").append(name).append(" reviews access. ");
        }

        assertThat(party(text + "Zephyr is responsible for the application.")).isEqualTo("provider");
        assertThat(party(text + "Acme000 is responsible for the application. Acme000 uses disks."))
                .isEqualTo("provider");
    }

    @Test
    void the_quote_keeps_the_name() {
        assertThat(responsibility(
                                "Fjord encrypts disks. Fjord reviews access. Fjord is responsible for the application.")
                        .getEvidence()
                        .get(0)
                        .quote())
                .isEqualTo("Fjord is responsible for the application.");
    }

    private static Object party(String text) {
        return Attributes.of(responsibility(text)).get("party");
    }

    private static VendorFact responsibility(String text) {
        Document document = DocumentReader.read(text + "\n", new DocumentReader.Origin("v.txt", "0", null));
        Vendor vendor = new Vendor("v", LocalizedText.same("v"), List.of());
        List<VendorFact> facts = EXTRACTOR
                .extract(new VendorFiles(vendor, List.of(document), List.of()))
                .facts();
        return facts.stream()
                .filter(f -> Topic.of(f) == Topic.RESPONSIBILITY_SPLIT)
                .findFirst()
                .orElseThrow();
    }
}
