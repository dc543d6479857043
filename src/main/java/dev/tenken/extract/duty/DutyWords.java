package dev.tenken.extract.duty;

import dev.tenken.data.Data;
import dev.tenken.data.SourceFile;
import dev.tenken.extract.concept.Lexicon;
import dev.tenken.extract.text.MatchText;
import dev.tenken.extract.text.Stretch;
import java.util.List;
import java.util.Map;

/** The words that duties are told by: rules/vocabulary/duties.yaml. */
final class DutyWords {
    private final Lexicon lexicon = new Lexicon();

    /** The form of the file. */
    record DutiesFile(Map<String, Lexicon.ConceptWords> words) {}

    DutyWords(SourceFile source) {
        DutiesFile file = Data.readYaml(source.text(), source.path(), DutiesFile.class);
        file.words().forEach(lexicon::add);
    }

    /** The words of one kind in the order of their places. */
    List<Stretch> of(String kind, MatchText text) {
        Integer id = lexicon.known(kind);
        if (id == null) {
            throw new IllegalArgumentException("the vocabulary of duties has no " + kind);
        }
        return lexicon.marks(text).of(id);
    }

    boolean has(String kind, MatchText text, Stretch within) {
        for (Stretch stretch : of(kind, text)) {
            if (within.contains(stretch)) {
                return true;
            }
        }
        return false;
    }
}
