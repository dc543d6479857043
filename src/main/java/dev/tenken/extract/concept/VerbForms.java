package dev.tenken.extract.concept;

import dev.tenken.extract.text.Word;
import java.util.List;

/**
 * Dictionary forms of a Japanese verb where the analyser lists it under another one: 有します under 有す and not 有する, お調べ(いただけます)
 * under a noun.
 */
final class VerbForms {
    private static final String STEM_ENDINGS = "いきぎしちにびみり";
    private static final String DICTIONARY_ENDINGS = "うくぐすつぬぶむる";

    private VerbForms() {}

    /** @param before the word before it, or null */
    static List<String> of(Word before, Word word) {
        String lemma = word.lemma();
        int last = lemma.length() - 1;
        if (word.isA("動詞") && last == 1 && lemma.charAt(1) == 'す' && isKanji(lemma.charAt(0))) {
            return List.of(lemma, lemma.charAt(0) + "する");
        }
        boolean honoured =
                before != null && before.end() == word.start() && before.form().equals("お");
        if (!honoured || !word.isA("名詞")) {
            return List.of(lemma);
        }
        int row = STEM_ENDINGS.indexOf(lemma.charAt(last));
        String ichidan = lemma + "る";
        return row < 0
                ? List.of(lemma, ichidan)
                : List.of(lemma, ichidan, lemma.substring(0, last) + DICTIONARY_ENDINGS.charAt(row));
    }

    private static boolean isKanji(char c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
    }
}
