package dev.tenken.extract.text;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** A word as dictionaries know it, wherever it stands. Most are made once and have a number, under which {@link FormMap} keeps what is made of them. */
public final class WordForm {
    /** Papers use far fewer words; what lies beyond is looked up each time. */
    private static final int MOST_NUMBERED = 50_000;

    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private final String form;
    private final List<String> lemmas;
    private final List<String> tags;
    private final boolean latin;
    private final int number;

    private WordForm(String form, List<String> lemmas, List<String> tags, int number) {
        this.form = form;
        this.lemmas = List.copyOf(lemmas);
        this.tags = List.copyOf(tags);
        this.latin = Script.of(form.charAt(0)) == Script.LATIN;
        this.number = number;
    }

    /** A form that is to be remembered by who makes it. */
    static WordForm of(String form, List<String> lemmas, List<String> tags) {
        return new WordForm(form, lemmas, tags, hasRoom() ? NUMBERS.getAndIncrement() : -1);
    }

    /** Whether more forms may be remembered. */
    static boolean hasRoom() {
        return NUMBERS.get() < MOST_NUMBERED;
    }

    public String form() {
        return form;
    }

    public List<String> lemmas() {
        return lemmas;
    }

    public List<String> tags() {
        return tags;
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

    /** Whether it begins with a Latin letter or a digit. */
    public boolean isLatin() {
        return latin;
    }

    /** Negative when it has none. */
    int number() {
        return number;
    }
}
