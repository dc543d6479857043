package dev.tenken.extract.text;

import dev.tenken.model.document.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/**
 * Takes a line of several labelled values apart, 「提供元：…／保管場所：…」, "Provider: … | Location: …": what a label says holds for its own
 * value only.
 */
public final class LabelledPairs {
    /** Letters of a line that holds such pairs. */
    private static final int LONGEST = 400;

    private static final String LABEL = "[^:：/／|｜\\s\\d、。,.;][^:：/／|｜、。,.;\\n]{0,24}";
    private static final Expression FIRST = Expression.ofPlain("^[-*・•\\s]{0,4}" + LABEL + "[:：](?!//)");
    private static final Expression FURTHER = Expression.ofPlain(
            "\\s{0,3}(?:[/／|｜]|(?<=\\s)[・•]|\\s[-–—](?=\\s))\\s{0,3}(?=" + LABEL + "[:：](?!//)\\s?[^\\s:：/])");

    private LabelledPairs() {}

    /** The pairs of a sentence, or the sentence alone when it is not made of them. */
    public static List<Span> of(String text, Span sentence) {
        if (sentence.length() > LONGEST) {
            return List.of(sentence);
        }
        String words = sentence.of(text);
        if (!FIRST.begins(words)) {
            return List.of(sentence);
        }
        List<Span> parts = new ArrayList<>();
        int from = 0;
        Matcher m = FURTHER.finder(words);
        while (m.find()) {
            parts.add(new Span(sentence.start() + from, sentence.start() + m.start()));
            from = m.end();
        }
        parts.add(new Span(sentence.start() + from, sentence.end()));
        return parts;
    }
}
