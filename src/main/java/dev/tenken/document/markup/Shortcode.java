package dev.tenken.document.markup;

import dev.tenken.model.document.Span;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the marks of page generators: <code>{{&lt; tab "x" &gt;}}</code>, <code>{% hint title="x" %}</code>, <code>{{ name }}</code>. */
final class Shortcode {
    private static final Pattern MARK = Pattern.compile("\\{(?:\\{[<%]|%)-?\\s*(/|end)?\\s*([\\w./-]*)");
    private static final Pattern ATTRIBUTE =
            Pattern.compile("([\\w-]+)\\s*=\\s*(?:\"([^\"]*+)\"|'([^']*+)')|\"([^\"]*+)\"");
    /** Whose value without a name is the title of what they enclose. */
    private static final Set<String> TITLED =
            Set.of("tab", "details", "expand", "accordion", "collapse", "card", "step");

    private Shortcode() {}

    /**
     * The mark that fills a stretch from its first brace to its last.
     *
     * @return null when it is none
     */
    static Tag of(String text, Span stretch) {
        Matcher mark = MARK.matcher(text).region(stretch.start(), stretch.end());
        if (!mark.lookingAt()) {
            return new Tag(stretch, "", Tag.Kind.STANDS_ALONE, null, List.of());
        }
        if (mark.group(1) != null) {
            return Tag.closing(stretch, mark.group(2));
        }
        Attributes attributes = new Attributes();
        Matcher given = ATTRIBUTE.matcher(text).region(mark.end(), stretch.end());
        while (given.find()) {
            add(given, TITLED.contains(mark.group(2)), attributes);
        }
        boolean alone = text.startsWith("/", Math.max(stretch.start(), stretch.end() - 4));
        Tag.Kind kind = alone ? Tag.Kind.STANDS_ALONE : Tag.Kind.OPENS;
        return new Tag(stretch, mark.group(2), kind, attributes.title(), attributes.texts());
    }

    private static void add(Matcher given, boolean titled, Attributes attributes) {
        int group = given.group(2) != null ? 2 : given.group(3) != null ? 3 : 4;
        Span value = new Span(given.start(group), given.end(group));
        if (group < 4) {
            boolean named = titled && given.group(1).equals("name");
            attributes.add(named ? "title" : given.group(1), value);
        } else if (titled) {
            attributes.addUnnamed(value);
        }
    }
}
