package dev.tenken.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.document.DocumentReader;
import dev.tenken.model.LocalizedText;
import dev.tenken.model.Vendor;
import dev.tenken.model.document.Document;
import dev.tenken.model.document.VendorFiles;
import dev.tenken.model.fact.Topic;
import dev.tenken.model.fact.VendorFact;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A Latin word is one beside Japanese letters too, whichever Java reads it. */
class LatinInJapaneseTest {
    private static final Extractor EXTRACTOR = Extractor.builtIn();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    外部のpenetration testを実施しています。                     | VULNERABILITY_MANAGEMENT
                    情報漏えいが発生した場合、emailでcustomersへnotifyします。   | INCIDENT_NOTIFICATION
                    通信はTLS1.2で暗号化しています。                             | ENCRYPTION
                    当社はSSOでログインできます。                                | ACCESS_CONTROL
                    """)
    void a_latin_word_in_a_japanese_sentence_is_read(String text, Topic topic) {
        Document document = DocumentReader.read(text + "\n", new DocumentReader.Origin("v.txt", "0", null));
        Vendor vendor = new Vendor("v", LocalizedText.same("v"), List.of());

        assertThat(EXTRACTOR
                        .extract(new VendorFiles(vendor, List.of(document), List.of()))
                        .facts())
                .extracting(VendorFact::getTopic)
                .contains(topic);
    }
}
