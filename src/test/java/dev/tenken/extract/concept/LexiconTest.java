package dev.tenken.extract.concept;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tenken.extract.concept.Lexicon.ConceptWords;
import dev.tenken.extract.text.MatchText;
import java.util.List;
import org.junit.jupiter.api.Test;

class LexiconTest {
    private final Lexicon lexicon = new Lexicon();

    private boolean has(int concept, String text) {
        return lexicon.marks(MatchText.of(text)).has(concept);
    }

    private static ConceptWords english(List<String> words, List<String> except) {
        return new ConceptWords(List.of(), words, except, List.of());
    }

    @Test
    void aGapMayBeWrittenInOneLetterInEitherLanguage() {
        int exposed = lexicon.add("exposed", english(List.of("data … expose"), List.of()));
        assertTrue(has(exposed, "Should personal data be exposed, we call you."));
        assertFalse(has(exposed, "The data is yours."));
    }

    @Test
    void aTermOfSeveralWordsIsNotItsFirstAlone() {
        int file = lexicon.add("file", english(List.of("security.txt"), List.of()));
        assertFalse(has(file, "Security matters."));
    }

    @Test
    void aConceptExceptsFromWhatItIncludes() {
        int outage = lexicon.add("outage", english(List.of("downtime"), List.of()));
        int harm = lexicon.add("harm", english(List.of("leak"), List.of("planned downtime")));
        lexicon.include(harm, outage);
        assertTrue(has(harm, "Downtime is announced."));
        assertFalse(has(harm, "Planned downtime is announced."));
        assertTrue(has(outage, "Planned downtime is announced."));
    }
}
