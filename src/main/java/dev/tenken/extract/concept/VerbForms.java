package dev.tenken.extract.concept;

import dev.tenken.extract.text.Word;
import dev.tenken.extract.text.WordForm;
import java.util.List;

/**
 * Dictionary forms of a Japanese verb where the analyser lists it under another one: 有します under 有す and not 有する, お調べ(いただけます)
 * under a noun.
 */
final class VerbForms {
    private static final String STEM_ENDINGS = "いきぎしちにびみり";
    private static final String DICTIONARY_ENDINGS = "うくぐすつぬぶむる";

    private VerbForms() {}

    /** All forms under which a word may be listed wherever it stands, the analyser's first. */
    static List<String> of(WordForm word) {
        String lemma = word.lemmas().get(0);
        boolean contracted = lemma.length() == 2 && lemma.charAt(1) == 'す' && isKanji(lemma.charAt(0));
        return contracted && word.isA("動詞") ? List.of(lemma, lemma.charAt(0) + "する") : List.of(lemma);
    }

    /** The forms of the verb that a noun behind お stands for; none where it stands for itself. @param before the word before it, or null */
    static List<String> ofHonoured(Word before, Word word) {
        boolean honoured =
                before != null && before.end() == word.start() && before.form().equals("お");
        if (!honoured || !word.isA("名詞")) {
            return List.of();
        }
        String lemma = word.lemma();
        int last = lemma.length() - 1;
        int row = STEM_ENDINGS.indexOf(lemma.charAt(last));
        String ichidan = lemma + "る";
        return row < 0 ? List.of(ichidan) : List.of(ichidan, lemma.substring(0, last) + DICTIONARY_ENDINGS.charAt(row));
    }

    private static boolean isKanji(char c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
    }
}
