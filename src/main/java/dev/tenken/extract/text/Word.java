package dev.tenken.extract.text;

import java.util.List;

/**
 * A word of folded text.
 *
 * @param start where it begins in the folded text
 * @param end where it ends there
 * @param is the word, wherever else it may stand
 */
public record Word(int start, int end, WordForm is) {

    /** As it stands in the text. */
    public String form() {
        return is.form();
    }

    /** The forms under which a dictionary lists it, the likeliest first; never empty, the form itself when no dictionary knows it. */
    public List<String> lemmas() {
        return is.lemmas();
    }

    /**
     * Parts of speech: of an English word Penn Treebank tags ("VBD", "NNS"), all that it may be; of a Japanese one IPADIC's, from the general to
     * the particular, with the inflection at the end ("動詞-自立", "連用形").
     */
    public List<String> tags() {
        return is.tags();
    }

    /** The likeliest dictionary form. */
    public String lemma() {
        return is.lemmas().get(0);
    }

    public Stretch stretch() {
        return new Stretch(start, end);
    }

    /** True when one of its tags begins so. */
    public boolean isA(String tag) {
        return is.isA(tag);
    }

    public boolean hasLemma(String lemma) {
        return is.lemmas().contains(lemma);
    }
}
