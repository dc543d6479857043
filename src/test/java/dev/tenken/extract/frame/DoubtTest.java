package dev.tenken.extract.frame;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.document.DocumentReader;
import dev.tenken.extract.Extractor;
import dev.tenken.model.LocalizedText;
import dev.tenken.model.Vendor;
import dev.tenken.model.fact.Circumstances;
import dev.tenken.model.fact.Confidence;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How sure a reading is depends on what it is read from. */
class DoubtTest {

    @Test
    void what_the_provider_says_that_it_does_is_sure() {
        assertThat(read("当社は、お客様のデータをAES-256で暗号化して保存しています。"))
                .allSatisfy(c -> assertThat(c.confidence()).isEqualTo(Confidence.HIGH))
                .allSatisfy(c -> assertThat(c.reason()).isNull())
                .isNotEmpty();
    }

    @Test
    void a_heading_over_a_plain_sentence_makes_it_no_less_sure() {
        assertThat(read("# Security incidents\n\nAffected customers are notified within 72 hours."))
                .singleElement()
                .satisfies(c -> assertThat(c.confidence()).isEqualTo(Confidence.HIGH));
    }

    @Test
    void a_negation_of_few_words_leaves_doubt_and_says_so() {
        assertThat(read("システムのログは、外部には公開していません。"))
                .anySatisfy(c -> assertThat(c.confidence()).isEqualTo(Confidence.MEDIUM))
                .anySatisfy(c -> assertThat(c.reason()).isEqualTo("it is told by a negation, few words show it"));
    }

    private static List<Circumstances> read(String text) {
        Vendor vendor = new Vendor("v", LocalizedText.same("v"), List.of());
        return Extractor.builtIn()
                .trace(DocumentReader.read(text, new DocumentReader.Origin("v.md", "0", null)), vendor)
                .keySet()
                .stream()
                .map(f -> f.statement().circumstances())
                .toList();
    }
}
