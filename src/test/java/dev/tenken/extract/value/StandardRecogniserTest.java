package dev.tenken.extract.value;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.extract.Passages;
import dev.tenken.extract.frame.Recognisers;
import dev.tenken.extract.passage.Passage;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Standards, and what only sounds like one that the service is certified for. */
class StandardRecogniserTest {
    private static final Recogniser STANDARDS = Recognisers.builtIn().get("standard");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ISO 27001の認証を取得し、独立した審査員が毎年確かめます。         | ISO 27001
            We passed a SOC 2 audit, and the auditors came back.      | SOC 2
            ISO 27701 certified by an independent auditor.            | ISO 27701
            """)
    void a_standard_stays_one_beside_people(String text, String standard) {
        assertThat(Passages.values(STANDARDS, text)).containsExactly(standard);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "社員がISO 27001主任審査員に合格しました。",
                "担当者はISO 27001の研修を受けています。",
                "Two of us are ISO 27001 lead auditors.",
                "The team took an ISO 22301 foundation course.",
                "Our engineers hold a CISSP certification.",
                "Administrators are CISA certified."
            })
    void a_certificate_of_a_person_is_none_of_the_service(String text) {
        assertThat(Passages.values(STANDARDS, text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            認証（Pマーク等）; ISO 27017を取得済み           | ISO 27017
            認証（Pマーク等）; 取得済み                     | -
            認証（Pマーク等）; なし                        | Pマーク
            Certificates (e.g. SOC 3); ISO 27018 held  | ISO 27018
            Certificates (e.g. SOC 3); Yes             | -
            Certificates (e.g. SOC 3); None            | SOC 3
            """)
    void an_example_in_a_question_is_only_meant_by_a_bare_no(String row, String standard) {
        String text = "項目\t回答\n" + row.replace("; ", "\t") + "\n";
        assertThat(Passages.in(text).stream()
                        .filter(p -> p.kind() == Passage.Kind.ROW)
                        .flatMap(p -> STANDARDS.find(p).stream())
                        .map(f -> f.roles().get(Found.VALUE))
                        .toList())
                .isEqualTo(standard == null ? List.of() : List.of(standard));
    }
}
