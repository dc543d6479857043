package dev.tenken.extract.value;

import dev.tenken.data.Patterns;
import dev.tenken.extract.passage.Group;
import dev.tenken.extract.text.NameTrie;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a place is named for its law, which tells nothing of where a thing is.
 *
 * @param behind right behind the place, when its law is meant
 * @param before right before it, likewise
 * @param named right behind it, when it belongs to the name of a law or of an institution
 */
record PlaceLaws(Pattern behind, Pattern before, Pattern named) {
    /** Letters before a place in which words for its law are looked for. */
    private static final int REACH = 60;

    /** The form of the file. */
    record LawWords(Group.Words behind, Group.Words before, Group.Words named) {}

    static PlaceLaws of(LawWords words) {
        return new PlaceLaws(
                Patterns.compile("^" + either(words.behind())),
                Patterns.compile(either(words.before()) + "$"),
                Patterns.compile("^" + either(words.named())));
    }

    private static String either(Group.Words words) {
        return "(?:" + String.join("|", words.all()) + ")";
    }

    /** True when the place is named for its law or an institution. */
    boolean isLaw(String text, NameTrie.Match<Places.Place> place) {
        return end(text, place) > 0
                || named.matcher(text).region(place.end(), text.length()).find();
    }

    /** Where the name of the law ends, or -1 when the place is not named for its law. */
    int end(String text, NameTrie.Match<Places.Place> place) {
        Matcher m = behind.matcher(text).region(place.end(), text.length());
        if (m.find()) {
            return m.end();
        }
        String words = text.substring(Math.max(0, place.start() - REACH), place.start());
        return before.matcher(words).find() ? place.end() : -1;
    }
}
