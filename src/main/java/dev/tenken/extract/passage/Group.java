package dev.tenken.extract.passage;

import dev.tenken.data.Patterns;
import dev.tenken.extract.text.Alternatives;
import dev.tenken.extract.text.Expression;
import dev.tenken.extract.text.MatchText;
import dev.tenken.extract.text.Stretch;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Words of one meaning, of the vocabulary. Each is a regular expression over folded text; a hit that cuts a word is none.
 */
public final class Group {
    private static final String LATIN_EDGE = "(?:(?<![a-z0-9])|(?![a-z0-9]))";

    private final Expression words;
    private final Alternatives alternatives;

    /** Regular expressions over the folded text, in both languages. */
    public record Words(List<String> ja, List<String> en) {
        public Words {
            ja = ja == null ? List.of() : List.copyOf(ja);
            en = en == null ? List.of() : List.copyOf(en);
        }

        static final Words NONE = new Words(List.of(), List.of());

        Words with(Words others) {
            return new Words(both(ja, others.ja), both(en, others.en));
        }

        public List<String> all() {
            return both(ja, en);
        }

        private static List<String> both(List<String> some, List<String> others) {
            return Stream.concat(some.stream(), others.stream()).toList();
        }
    }

    private Group(Expression words, Alternatives alternatives) {
        this.words = words;
        this.alternatives = alternatives;
    }

    public static Group of(Words words) {
        List<String> all = words.all();
        return new Group(Expression.ofPlain(pattern(words), true), Alternatives.ofWords(all, Group::whole));
    }

    /** What tells these words in strings that are no folded texts; Japanese ones may be cut. */
    static Pattern pattern(Words words) {
        return Patterns.compile(whole(String.join("|", words.all())));
    }

    /** The same, tried where it may match only. */
    static Expression plain(Words words) {
        return Expression.ofPlain(pattern(words), false);
    }

    /**
     * The expression, but cutting no Latin word: "store" is not found in "stored", while stor(?:e|ed) goes on to find that. Japanese words
     * are checked on the hit, by {@link MatchText#isWord}.
     */
    private static String whole(String expression) {
        return LATIN_EDGE + "(?:" + expression + ")" + LATIN_EDGE;
    }

    public Pattern words() {
        return words.pattern();
    }

    public boolean isIn(MatchText text) {
        return !all(text).isEmpty();
    }

    /** Every hit, in the order of their places; the text keeps them, so that a group is looked up in it once. */
    public List<Stretch> all(MatchText text) {
        return alternatives.mayBeIn(text) ? text.remembered(this, this::scan) : List.of();
    }

    /** How often the expression matches, words that it cuts among them. */
    int count(MatchText text) {
        return count(text, Integer.MAX_VALUE);
    }

    /** The same, but at most as often as is told. */
    int count(MatchText text, int most) {
        Matcher m = words.matcher(text);
        int count = 0;
        for (int from = 0;
                count < most && words.find(m, text.folded(), from);
                from = Math.max(m.end(), m.start() + 1)) {
            count++;
        }
        return count;
    }

    /** Whether the expression matches, if only what it cuts. */
    boolean matchesIn(MatchText text) {
        return alternatives.mayBeIn(text) && words.find(words.matcher(text), text.folded(), 0);
    }

    private List<Stretch> scan(MatchText text) {
        List<Stretch> hits = new ArrayList<>();
        Alternatives.Finder m = alternatives.in(text);
        int from = 0;
        while (m.find(from)) {
            boolean word = text.isWord(m.start(), m.end());
            if (word) {
                hits.add(new Stretch(m.start(), m.end()));
            }
            from = word ? m.end() : m.start() + 1;
        }
        return List.copyOf(hits);
    }
}
