package dev.tenken.extract.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/**
 * Dictionary forms of English words, from LanguageTool's dictionary: "kept" is of "keep", "notified" of "notify". A word that it does not
 * know loses a regular ending ("pseudonymised": "pseudonymise").
 */
final class EnglishLemmas {
    private static final URL DICTIONARY = Objects.requireNonNull(
            EnglishLemmas.class.getResource("/org/languagetool/resource/en/english.dict"),
            "the program was packed without its English dictionary");
    /** Shorter words have no ending to lose. */
    private static final int SHORTEST_REGULAR = 5;

    private static final Map<String, WordForm> REMEMBERED = new ConcurrentHashMap<>();
    private static final ThreadLocal<DictionaryLookup> LOOKUP = ThreadLocal.withInitial(EnglishLemmas::open);

    private EnglishLemmas() {}

    /** That of the dictionary has no number of its own: its file is known by its size. */
    static String library() {
        try {
            return DictionaryLookup.class.getPackage().getImplementationVersion()
                    + " "
                    + DICTIONARY.openConnection().getContentLengthLong();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DictionaryLookup open() {
        return new DictionaryLookup(Holder.DICTIONARY);
    }

    /** Read when first asked for. */
    private static final class Holder {
        private static final Dictionary DICTIONARY = read();

        private static Dictionary read() {
            try {
                return Dictionary.read(EnglishLemmas.DICTIONARY);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** What is known of a form: lemmas and Penn Treebank tags. @param form in lower case */
    static WordForm of(String form) {
        WordForm known = REMEMBERED.get(form);
        if (known == null) {
            known = look(form);
            if (WordForm.hasRoom()) {
                REMEMBERED.put(form, known);
            }
        }
        return known;
    }

    private static WordForm look(String form) {
        Set<String> lemmas = new LinkedHashSet<>();
        Set<String> tags = new LinkedHashSet<>();
        for (WordData word : LOOKUP.get().lookup(form)) {
            lemmas.add(word.getStem().toString());
            tags.add(word.getTag().toString());
        }
        if (lemmas.isEmpty()) {
            lemmas.add(form);
            lemmas.addAll(regular(form));
        }
        return WordForm.of(form, List.copyOf(lemmas), List.copyOf(tags));
    }

    private static List<String> regular(String form) {
        List<String> bases = new ArrayList<>();
        if (form.length() < SHORTEST_REGULAR) {
            return bases;
        }
        if (form.endsWith("s") && !form.endsWith("ss")) {
            bases.add(form.substring(0, form.length() - 1));
        } else if (form.endsWith("ed")) {
            bases.add(form.substring(0, form.length() - 1));
            bases.add(form.substring(0, form.length() - 2));
        } else if (form.endsWith("ing")) {
            bases.add(form.substring(0, form.length() - 3) + "e");
            bases.add(form.substring(0, form.length() - 3));
        }
        return bases;
    }
}
