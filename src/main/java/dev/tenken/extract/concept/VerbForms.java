package dev.tenken.extract.concept;

import dev.tenken.extract.text.Word;
import dev.tenken.extract.text.WordForm;
import java.util.List;

/**
 * Dictionary forms of a Japanese verb where the analyser lists it under another one: 有します under 有す and not 有する, 知らされる under 知らす
 * and not 知らせる, お調べ(いただけます) under a noun.
 */
final class VerbForms {
    private static final String STEM_ENDINGS = "いきぎしちにびみり";
    private static final String DICTIONARY_ENDINGS = "うくぐすつぬぶむる";

    private VerbForms() {}

    /** All forms under which a word may be listed wherever it stands, the analyser's first. */
    static List<String> of(WordForm word) {
        String lemma = word.lemmas().get(0);
        int last = lemma.length() - 1;
        if (last < 1 || lemma.charAt(last) != 'す' || !word.isA("動詞")) {
            return List.of(lemma);
        }
        String stem = lemma.substring(0, last);
        return last == 1 && isKanji(lemma.charAt(0))
                ? List.of(lemma, stem + "する", stem + "せる")
                : List.of(lemma, stem + "せる");
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
