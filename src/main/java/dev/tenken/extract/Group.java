package dev.tenken.extract;

import dev.tenken.data.Patterns;
import dev.tenken.extract.text.MatchText;
import dev.tenken.extract.text.Stretch;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words of one meaning. Each is a regular expression over folded text; a hit that cuts a word is none.
 */
final class Group implements Cue {
    private static final String LATIN_EDGE = "(?:(?<![a-z0-9])|(?![a-z0-9]))";

    private static final Pattern NAMED = Patterns.compile("\\{\\{([a-z-]+)}}");

    private final String name;
    private final Expression words;

    private Group(String name, Expression words) {
        this.name = name;
        this.words = words;
    }

    static Group of(String name, PatternFile.Words words) {
        List<String> all = new ArrayList<>(words.ja());
        all.addAll(words.en());
        return new Group(name, Expression.of(whole(String.join("|", all))));
    }

    /**
     * The expression, but cutting no Latin word: "store" is not found in "stored", while stor(?:e|ed) goes on to find that. Japanese words
     * are checked on the hit, by {@link MatchText#isWord}.
     */
    static Pattern whole(String expression) {
        return Patterns.compile(LATIN_EDGE + "(?:" + expression + ")" + LATIN_EDGE);
    }

    /**
     * An expression in which {@code {{customer}}} stands for the words of that group.
     *
     * @param groups gives the group of a name; null leaves the name as it is
     */
    static String expanded(String expression, Function<String, Group> groups) {
        return NAMED.matcher(expression).replaceAll(m -> {
            Group group = groups.apply(m.group(1));
            return Matcher.quoteReplacement(
                    group == null ? "" : "(?:" + group.words().pattern() + ")");
        });
    }

    String name() {
        return name;
    }

    Pattern words() {
        return words.pattern();
    }

    boolean isIn(MatchText text) {
        return !all(text).isEmpty();
    }

    Stretch first(MatchText text) {
        List<Stretch> all = all(text);
        return all.isEmpty() ? null : all.get(0);
    }

    /** Every hit, in the order of their places; the text keeps them, so that a group is looked up in it once. */
    @Override
    public List<Stretch> all(MatchText text) {
        return words.mayBeIn(text) ? text.remembered(this, this::scan) : List.of();
    }

    /** Looks the words up in the text. */
    List<Stretch> scan(MatchText text) {
        List<Stretch> hits = new ArrayList<>();
        Matcher m = words.matcher(text);
        int from = 0;
        while (words.find(m, text.folded(), from)) {
            boolean word = text.isWord(m.start(), m.end());
            if (word) {
                hits.add(new Stretch(m.start(), m.end()));
            }
            from = word ? m.end() : m.start() + 1;
        }
        return List.copyOf(hits);
    }
}
