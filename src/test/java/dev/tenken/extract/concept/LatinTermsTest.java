package dev.tenken.extract.concept;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.extract.text.MatchText;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Terms of several Latin words are found wherever those words stand one behind the other. */
class LatinTermsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Users come from Active Directory.        | active directory | true
                    Active Directoryと連携します。           | active directory | true
                    媒体は NIST SP 800-88 に従い消去します。 | sp 800-88        | true
                    Active、Directoryの順に選びます。        | active directory | false
                    The directory is active.                 | active directory | false
                    We report failures within a day.         | v:report         | true
                    A failure is reported within a day.      | v:report         | true
                    Failures are in the annual report.       | v:report         | false
                    A post-failure report is written.        | v:report         | false
                    Reports of failures are filed.           | v:report         | false
                    Reports are filed when servers fail.     | v:report         | false
                    """)
    void latin_terms_are_found_in_either_language(String text, String term, boolean found) {
        Lexicon lexicon = new Lexicon();
        int concept = lexicon.add("c", new Lexicon.ConceptWords(List.of(), List.of(term), List.of(), List.of()));

        assertThat(lexicon.marks(MatchText.of(text)).has(concept)).isEqualTo(found);
    }
}
