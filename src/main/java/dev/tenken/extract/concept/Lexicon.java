package dev.tenken.extract.concept;

import dev.tenken.extract.text.MatchText;
import dev.tenken.extract.text.Script;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All concepts that are looked for. A text is looked at once: the places of every concept are found together, and kept with the text.
 */
public final class Lexicon {
    private final LatinTrie latin = new LatinTrie();
    private final JapaneseTerms japanese = new JapaneseTerms();
    private final Map<String, Integer> ids = new LinkedHashMap<>();
    private final List<int[]> exceptions = new ArrayList<>();
    private final List<int[]> inclusions = new ArrayList<>();

    /**
     * A concept's words.
     *
     * @param ja terms in Japanese
     * @param en terms in English
     * @param except terms that hold such words and mean something else
     * @param is names of concepts whose words are words of this one too
     */
    public record ConceptWords(List<String> ja, List<String> en, List<String> except, List<String> is) {
        public ConceptWords {
            ja = orEmpty(ja);
            en = orEmpty(en);
            except = orEmpty(except);
            is = orEmpty(is);
        }

        private static List<String> orEmpty(List<String> list) {
            return list == null ? List.of() : List.copyOf(list);
        }
    }

    /**
     * Adds a concept. A name that is known gets more words.
     *
     * @param name unique among all concepts
     * @return its number, for {@link Marks#of}
     * @throws IllegalArgumentException when a term cannot be understood; the message says which
     */
    public int add(String name, ConceptWords words) {
        int id = id(name);
        words.ja().forEach(term -> addTerm(term, id));
        words.en().forEach(term -> addTerm(term, id));
        if (!words.except().isEmpty()) {
            int others = id(name + " except");
            words.except().forEach(term -> addTerm(term, others));
            exceptions.add(new int[] {id, others});
        }
        return id;
    }

    /** What is of one concept is of another too. Concepts are included in the order of these calls. */
    public void include(int concept, int other) {
        inclusions.add(new int[] {concept, other});
    }

    /** The number of a concept; a new one when the name is new. */
    public int id(String name) {
        return ids.computeIfAbsent(name, n -> ids.size());
    }

    /** The number of a concept, or null when there is none of this name. */
    public Integer known(String name) {
        return ids.get(name);
    }

    private void addTerm(String written, int id) {
        for (String term : Terms.expand(written)) {
            String folded = term.startsWith("=") ? term : folded(term);
            if (Script.hasJapanese(folded)) {
                japanese.add(folded.replace("...", "…"), id);
            } else if (!folded.isEmpty() && isWord(folded)) {
                addLatin(folded.replace("…", "..."), id);
            } else if (!folded.isEmpty()) {
                japanese.add(folded, id);
            }
        }
    }

    private static boolean isWord(String folded) {
        return folded.chars().anyMatch(Character::isLetterOrDigit);
    }

    /** {@code log/record retention} is two terms. */
    private void addLatin(String term, int id) {
        int slash = term.indexOf('/');
        if (slash < 0) {
            latin.add(term, id);
            return;
        }
        int start = term.lastIndexOf(' ', slash) + 1;
        int end = term.indexOf(' ', slash) < 0 ? term.length() : term.indexOf(' ', slash);
        for (String word : term.substring(start, end).split("/")) {
            addLatin(term.substring(0, start) + word + term.substring(end), id);
        }
    }

    /** Folded like any text, but that … and *, which folding knows nothing of, stay. */
    private static String folded(String term) {
        return MatchText.of(term.replace("…", "\u0001")).folded().replace("\u0001", "…");
    }

    /** Where each concept stands in the text; found once. */
    public Marks marks(MatchText text) {
        return text.remembered(this, this::find);
    }

    private Marks find(MatchText text) {
        Marks marks = new Marks();
        latin.mark(text, marks);
        japanese.mark(text, marks);
        // Twice: what is excepted of a concept comes along to no other, and a concept excepts from what came along too.
        exceptions.forEach(e -> marks.except(e[0], e[1]));
        inclusions.forEach(i -> marks.include(i[0], i[1]));
        exceptions.forEach(e -> marks.except(e[0], e[1]));
        marks.finish();
        return marks;
    }
}
