package dev.tenken.extract.passage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.document.DocumentReader;
import dev.tenken.extract.Extractor;
import dev.tenken.model.LocalizedText;
import dev.tenken.model.Vendor;
import dev.tenken.model.document.Document;
import dev.tenken.model.document.VendorFiles;
import dev.tenken.model.fact.Extraction;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a product can do, its manual says; what is done for customers, only a vendor. */
class VoiceTest {
    private static final Extractor EXTRACTOR = Extractor.builtIn();
    private static final String MANUAL =
            "Run `keeper backup create` on the cluster. The keeper performs backups of volumes. "
                    + "You can click the default namespace and install the controller. ";

    @Test
    void a_manual_commits_nobody() {
        Extraction extraction = extract(MANUAL.repeat(10));

        assertThat(extraction.facts()).isEmpty();
        assertThat(extraction.coverage().get(0).candidates()).isNotEmpty();
    }

    @Test
    void a_manual_may_be_short_and_name_its_product() {
        String own = "Keeper performs backups of all volumes every day. ";

        assertThat(extract("# Keeper\n\n" + own + MANUAL).facts()).isEmpty();
        assertThat(extract("# Keeper\n\n" + own).facts()).isNotEmpty();
    }

    @Test
    void a_vendor_may_show_commands_too() {
        assertThat(extract(MANUAL + "We perform backups of our customers' databases.")
                        .facts())
                .isNotEmpty();
    }

    private static Extraction extract(String text) {
        Document document = DocumentReader.read(text + "\n", new DocumentReader.Origin("v.txt", "0", null));
        Vendor vendor = new Vendor("v", LocalizedText.same("v"), List.of());
        return EXTRACTOR.extract(new VendorFiles(vendor, List.of(document), List.of()));
    }
}
