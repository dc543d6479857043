package dev.tenken.extract.text;

import java.util.List;

/**
 * A word of folded text.
 *
 * @param start where it begins in the folded text
 * @param end where it ends there
 * @param form as it stands there
 * @param lemmas the forms under which a dictionary lists it, the likeliest first; never empty, the form itself when no dictionary knows it
 * @param tags parts of speech: of an English word Penn Treebank tags ("VBD", "NNS"), all that it may be; of a Japanese one IPADIC's, from the
 *     general to the particular, with the inflection at the end ("動詞-自立", "連用形")
 */
public record Word(int start, int end, String form, List<String> lemmas, List<String> tags) {

    /** The likeliest dictionary form. */
    public String lemma() {
        return lemmas.get(0);
    }

    public Stretch stretch() {
        return new Stretch(start, end);
    }

    /** True when one of its tags begins so. */
    public boolean isA(String tag) {
        for (int i = 0; i < tags.size(); i++) {
            if (tags.get(i).startsWith(tag)) {
                return true;
            }
        }
        return false;
    }

    public boolean hasLemma(String lemma) {
        return lemmas.contains(lemma);
    }
}
