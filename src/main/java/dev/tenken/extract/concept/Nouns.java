package dev.tenken.extract.concept;

import dev.tenken.data.Data;
import dev.tenken.data.SourceFile;
import dev.tenken.extract.text.MatchText;
import dev.tenken.extract.text.Vocabulary;
import dev.tenken.extract.text.Word;
import java.util.List;
import java.util.Set;

/**
 * Tells whether an English word that may be noun or verb is a noun where it stands: "the annual report", "a post-incident report",
 * "reports of outages". In doubt it is taken for a verb.
 */
final class Nouns {
    private static final String FILE = "nouns.yaml";
    private static final Set<String> BEHIND_SUBJECTS = read().behindSubjects();

    /** The form of rules/vocabulary/nouns.yaml. */
    record NounsFile(Set<String> behindSubjects) {}

    private Nouns() {}

    private static NounsFile read() {
        SourceFile source = Vocabulary.file(FILE);
        return Data.readYaml(source.text(), source.path(), NounsFile.class);
    }

    /** @param at index of the word in question */
    static boolean isNoun(MatchText text, List<Word> words, int at) {
        Word word = words.get(at);
        if (word.tags().isEmpty() || !word.isA("NN")) {
            return false;
        }
        return !word.isA("VB")
                || at > 0 && opensPhrase(text, words.get(at - 1), word)
                || at + 1 < words.size() && closesPhrase(word, words.get(at + 1));
    }

    /** "Reports of outages"; "reports are …". */
    private static boolean closesPhrase(Word word, Word next) {
        boolean plural = word.isA("NNS") && BEHIND_SUBJECTS.contains(next.form());
        return plural || next.form().equals("of");
    }

    /** Articles, possessives and adjectives begin a noun phrase; so does the first part of a compound. */
    private static boolean opensPhrase(MatchText text, Word before, Word word) {
        String gap = text.folded().substring(before.end(), word.start());
        if (!gap.isBlank() && !gap.equals("-")) {
            return false;
        }
        return gap.equals("-")
                || before.isA("PRP$")
                || isArticle(before)
                || isAdjective(before)
                || modifies(before, word);
    }

    /** "The incident report": a single thing reports, it does not report. */
    private static boolean modifies(Word before, Word word) {
        return before.isA("NN") && !before.isA("NNS") && !before.isA("MD") && !before.isA("RB") && !word.isA("NNS");
    }

    private static boolean isArticle(Word word) {
        return word.isA("DT") && !word.isA("PDT") && !word.isA("IN") && !word.isA("PRP");
    }

    private static boolean isAdjective(Word word) {
        return word.isA("JJ") && !word.isA("RB") && !word.isA("VB") && !word.isA("NN") && !word.isA("PRP");
    }
}
