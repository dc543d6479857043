package dev.tenken.extract.duty;

import dev.tenken.data.Data;
import dev.tenken.data.SourceDigest;
import dev.tenken.data.SourceFile;
import dev.tenken.extract.concept.Lexicon;
import dev.tenken.extract.text.MatchText;
import dev.tenken.extract.text.Stretch;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/** The words that duties are told by: rules/vocabulary/duties.yaml. */
final class DutyWords {
    /** What sentences on duties begin to be read from, in either language. */
    private static final List<String> RELATIONS = List.of(
            "answers-for",
            "data-role",
            "duty-noun",
            "rests-with",
            "done-by",
            "does",
            "in-order",
            "decides",
            "must",
            "asks",
            "takes-on",
            "work",
            "deed",
            "left-out",
            "bounded",
            "pledges",
            "refuses",
            "on-behalf",
            "yours",
            "ours");

    private final Lexicon lexicon;
    private final BitSet relations = new BitSet();

    /** The form of the file. */
    record DutiesFile(Map<String, Lexicon.ConceptWords> words) {}

    DutyWords(SourceFile source) {
        lexicon = Lexicon.of(SourceDigest.of(List.of(source)));
        DutiesFile file = Data.readYaml(source.text(), source.path(), DutiesFile.class);
        file.words().forEach(lexicon::add);
        RELATIONS.forEach(kind -> relations.set(lexicon.known(kind)));
    }

    Lexicon lexicon() {
        return lexicon;
    }

    /** False when the text has none of the words by which somebody is told to answer for something. */
    boolean mayTell(MatchText text) {
        return lexicon.marks(text).hasAny(relations);
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
