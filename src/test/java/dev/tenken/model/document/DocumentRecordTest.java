package dev.tenken.model.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.document.DocumentReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentRecordTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "本規約は{{事業者名}}が定めます。",
                "契約期間は○○年とします。",
                "施行日：【要記入】",
                "This agreement is made on [DATE].",
                "Between [Company Name] and the customer.",
                "Between {{COMPANY}} and the customer.",
            })
    void places_that_are_left_to_be_filled_in_make_a_template(String text) {
        assertThat(record(text).isTemplate()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "本規約は{{% company %}}が定めます。",
                "【重要】本規約は2026年に改定しました。",
                "See [our terms](terms.md) of {{ site.name }}.",
                "The log [audit] is kept for a year.",
                "See [Company](https://company.example).",
            })
    void marks_of_a_site_links_and_remarks_make_none(String text) {
        assertThat(record(text).isTemplate()).isFalse();
    }

    private static DocumentRecord record(String text) {
        return DocumentRecord.of(DocumentReader.read(text, new DocumentReader.Origin("v.md", "0", null)));
    }
}
